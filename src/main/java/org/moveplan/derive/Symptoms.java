package org.moveplan.derive;

import java.util.List;
import java.util.Locale;
import org.moveplan.domain.Answer;
import org.moveplan.domain.HistoryFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.situation.Message;
import org.moveplan.domain.situation.Symptom;

/** Recognises errors by the words that they always have, whatever names stand between these. */
final class Symptoms {

  private record Known(Message message, List<String> words) {}

  /** The first that fits counts. */
  private static final List<Known> KNOWN =
      List.of(
          known(Message.NOT_A_VALID_USER, "not a valid user of this message file"),
          known(Message.ACCOUNT_NOT_VALID_USER, "not valid user of message file"),
          known(Message.NAME_OR_PASSWORD, "name or password is incorrect"),
          known(Message.NAME_OR_PASSWORD, "invalid password"),
          known(Message.NAME_OR_PASSWORD, "password invalid"),
          known(Message.FILE_NOT_FOUND, "message file could not be found"),
          known(Message.MOVE_FAILED, "moving user", "failed"),
          known(Message.MOVE_FAILED, "export user", "failed"),
          known(Message.NOTICE_28_UNREADABLE, "notice 28", "not accessible"),
          known(Message.NOTICE_28, "notice 28"),
          known(Message.NOTICE_56, "notice 56"),
          known(Message.NOTICE_56, "error deleting user address"),
          known(Message.GROUP_GONE, "[007]"),
          known(Message.GROUP_GONE, "group that no longer exists"));

  private Symptoms() {}

  private static Known known(Message message, String... words) {
    return new Known(message, List.of(words));
  }

  static Symptom of(Move move) {
    Answer known = move.get(HistoryFields.BACKUP_PASSWORD_KNOWN);
    return new Symptom(
        message(move.get(HistoryFields.LAST_ERROR)),
        move.get(UserFields.MMF_BACKUP) == Answer.YES ? known : Answer.NO);
  }

  static Message message(String text) {
    if (text.isEmpty()) {
      return Message.NONE;
    }
    String said = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    if (said.isEmpty()) {
      return Message.NONE;
    }
    return KNOWN.stream()
        .filter(known -> inOrder(said, known.words()))
        .map(Known::message)
        .findFirst()
        .orElse(Message.OTHER);
  }

  private static boolean inOrder(String said, List<String> words) {
    int from = 0;
    for (String part : words) {
      int at = said.indexOf(part, from);
      if (at < 0) {
        return false;
      }
      from = at + part.length();
    }
    return true;
  }
}
