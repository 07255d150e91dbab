package org.moveplan.replay;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.BelongingFields;
import org.moveplan.domain.Client;
import org.moveplan.domain.Encryption;
import org.moveplan.domain.Field;
import org.moveplan.domain.FolderLocation;
import org.moveplan.domain.MailFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.PostofficeType;
import org.moveplan.domain.StorageFields;
import org.moveplan.domain.UserFields;

/**
 * What one user may have to lose. Where the request says that something is not known it counts as
 * the worse; where it is silent, as the fields' defaults say.
 *
 * @param owned the shared and group folders that he owns at the source
 * @param foldersLocked whether folders there may be locked
 * @param localFolders whether private folders may be on a local disk
 * @param personalList whether he may have a personal address list
 * @param unsent whether messages may wait to be sent
 * @param doubtful whether the message file may be damaged
 * @param unreadable whether the message file may be one that the retail client cannot read
 * @param rightsMissing whether he may lack rights where a message file is relocated to
 * @param convertible whether folders are to be converted into a message file
 * @param remote whether he uses Mail Remote
 * @param unsettled whether nobody has seen the account at the destination work
 */
record Contents(
    Set<String> owned,
    boolean foldersLocked,
    boolean localFolders,
    boolean personalList,
    boolean unsent,
    boolean doubtful,
    boolean unreadable,
    boolean rightsMissing,
    boolean convertible,
    boolean remote,
    boolean unsettled) {

  /** Whether there is anything to lose; not so of a user who can be moved as he is. */
  boolean matter() {
    return !owned.isEmpty()
        || foldersLocked
        || localFolders
        || personalList
        || unsent
        || doubtful
        || unreadable
        || rightsMissing
        || convertible
        || remote
        || !unsettled;
  }

  static Contents of(Postoffice source, Move move) {
    Set<Client> clients = move.get(UserFields.CLIENTS);
    boolean mailbag = clients.stream().anyMatch(Client::usesMailbag);
    boolean messageFile = Known.hasMessageFile(clients, move.get(UserFields.MMF_LOCATION));
    FolderLocation folders = move.get(BelongingFields.PRIVATE_FOLDERS);
    boolean windowsAfter =
        move.get(MailFields.CLIENTS_AFTER).stream().anyMatch(Client::usesMessageFile);
    boolean workgroup =
        clients.contains(Client.WFW) || source.get(PostofficeFields.TYPE) == PostofficeType.WGPO;
    return new Contents(
        owned(move),
        isOrMayBe(source.get(StorageFields.FOLDERS_LOCKED), Answer.YES) && !owned(move).isEmpty(),
        folders == FolderLocation.LOCAL || folders == FolderLocation.UNKNOWN,
        some(move, BelongingFields.PERSONAL_LIST),
        some(move, MailFields.OUTBOX_COUNT),
        messageFile && isOrMayBe(move.get(MailFields.SUSPECT_CORRUPT), Answer.YES),
        messageFile && workgroup && move.get(MailFields.ENCRYPTION) != Encryption.HIGHEST,
        isOrMayBe(source.get(StorageFields.MMF_RIGHTS), Answer.NO),
        mailbag && !messageFile && windowsAfter && folders != FolderLocation.NONE,
        clients.contains(Client.REMOTE_WINDOWS) || clients.contains(Client.REMOTE_DOS),
        move.get(UserFields.FIRST_LOGIN_VERIFIED) != Answer.YES
            || move.get(UserFields.LOCKED_OUT) == Answer.YES
            || move.get(UserFields.MOVED) != Answer.YES);
  }

  private static boolean isOrMayBe(Answer answer, Answer worse) {
    return answer == worse || answer == Answer.UNKNOWN;
  }

  private static boolean some(Move move, Field<OptionalLong> field) {
    return move.facts()
        .stated(field)
        .filter(count -> count.isEmpty() || count.getAsLong() > 0)
        .isPresent();
  }

  private static Set<String> owned(Move move) {
    Set<String> owned = new HashSet<>();
    move.get(BelongingFields.OWNS_SHARED).forEach(name -> owned.add(Names.key(name)));
    move.get(BelongingFields.OWNS_GROUP).forEach(name -> owned.add(Names.key(name)));
    return Set.copyOf(owned);
  }
}
