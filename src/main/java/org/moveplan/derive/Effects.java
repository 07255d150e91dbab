package org.moveplan.derive;

import java.util.OptionalLong;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.BelongingFields;
import org.moveplan.domain.Client;
import org.moveplan.domain.Field;
import org.moveplan.domain.MailFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.StorageFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.situation.Belongings;
import org.moveplan.domain.situation.Equipment;
import org.moveplan.domain.situation.FileState;

/** Puts a user's belongings, clients and message file into the classes that rules tell apart. */
final class Effects {

  private Effects() {}

  static Belongings belongings(Move move, Postoffice source) {
    boolean shared = move.facts().stated(BelongingFields.OWNS_SHARED).isPresent();
    boolean group = move.facts().stated(BelongingFields.OWNS_GROUP).isPresent();
    return new Belongings(
        move.get(BelongingFields.PRIVATE_FOLDERS),
        Answer.of(shared && group),
        source.get(StorageFields.FOLDERS_LOCKED),
        some(move, BelongingFields.PERSONAL_LIST),
        some(move, MailFields.OUTBOX_COUNT),
        move.get(MailFields.INBOX_SHADOWING),
        move.get(MailFields.SAVES_PASSWORD));
  }

  private static Answer some(Move move, Field<OptionalLong> field) {
    return move.facts()
        .stated(field)
        .map(count -> count.isPresent() ? Answer.of(count.getAsLong() > 0) : Answer.UNKNOWN)
        .orElse(Answer.UNSTATED);
  }

  static Equipment equipment(Move move) {
    Set<Client> clients = move.get(UserFields.CLIENTS);
    return new Equipment(
        Answer.of(clients.contains(Client.DOS)),
        Answer.of(clients.contains(Client.WFW)),
        Answer.of(clients.contains(Client.REMOTE_WINDOWS)),
        Answer.of(move.get(MailFields.CLIENTS_AFTER).stream().anyMatch(Client::usesMessageFile)));
  }

  static FileState fileState(Move move, Postoffice source) {
    return new FileState(
        move.get(MailFields.SUSPECT_CORRUPT),
        move.get(MailFields.ENCRYPTION),
        source.get(StorageFields.MMF_RIGHTS));
  }
}
