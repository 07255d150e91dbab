package org.moveplan.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.BelongingFields;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.GroupFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.NameFields;
import org.moveplan.domain.Names;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.Request;
import org.moveplan.domain.ResidentFields;
import org.moveplan.domain.situation.Letters;
import org.moveplan.domain.situation.Naming;
import org.moveplan.domain.situation.Taken;

/** Compares movers' names with those that are in use; the names in use are read in one pass. */
final class Namings {

  /** Accounts that every postoffice has for itself (Q104249). */
  private static final Set<String> RESERVED = Set.of("admin", "administrator", "adminsch");

  /** Quotation marks that stand among the forbidden characters above ASCII (Q199676). */
  private static final String FORBIDDEN_ABOVE_ASCII = "\u2018\u2019\u201c\u201d";

  private final Request request;
  private final ExternalEntries externals;
  private final Set<String> movers = new HashSet<>();
  private final Map<Taken, Set<String>> taken = new HashMap<>();

  Namings(Request request, ExternalEntries externals) {
    this.request = request;
    this.externals = externals;
    request.moves().forEach(move -> movers.add(account(move.from(), move.user())));
    for (Postoffice postoffice : request.postoffices().values()) {
      postoffice.get(DirectoryFields.RESIDENTS).forEach(facts -> resident(postoffice, facts));
      postoffice
          .get(DirectoryFields.GROUPS)
          .forEach(group -> enter(Taken.GROUP, postoffice, group.get(GroupFields.NAME)));
    }
  }

  /** Movers of the request are compared with each other elsewhere. */
  private void resident(Postoffice postoffice, Facts facts) {
    if (!movers.contains(account(postoffice.name(), facts.get(ResidentFields.USER)))) {
      enter(Taken.MAILBOX, postoffice, facts.get(ResidentFields.USER));
      enter(Taken.FULL_NAME, postoffice, facts.get(ResidentFields.FULL_NAME));
    }
  }

  private void enter(Taken by, Postoffice postoffice, String name) {
    if (!name.isEmpty()) {
      taken.computeIfAbsent(by, key -> new HashSet<>()).add(account(postoffice.name(), name));
    }
  }

  Naming of(Move move) {
    String wanted = move.get(NameFields.NEW_MAILBOX);
    return new Naming(
        letters(move.user()),
        taken(move),
        Answer.of(!move.fullName().isEmpty()),
        Answer.of(!wanted.isEmpty() && !Names.key(wanted).equals(Names.key(move.user()))),
        move.get(NameFields.DIR_SYNC),
        Answer.of(
            move.facts().stated(BelongingFields.GROUPS).isPresent()
                || request
                    .postoffice(move.from())
                    .facts()
                    .stated(DirectoryFields.GROUPS)
                    .isPresent()));
  }

  static Letters letters(String mailbox) {
    if (RESERVED.contains(Names.key(mailbox))) {
      return Letters.RESERVED;
    }
    boolean extended = false;
    for (int i = 0; i < mailbox.length(); i++) {
      char c = mailbox.charAt(i);
      boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (!plain && (c < 0x80 || FORBIDDEN_ABOVE_ASCII.indexOf(c) >= 0)) {
        return Letters.ILLEGAL;
      }
      extended |= !plain;
    }
    return extended ? Letters.EXTENDED : Letters.PLAIN;
  }

  private Taken taken(Move move) {
    if (has(Taken.MAILBOX, move, move.user())) {
      return Taken.MAILBOX;
    }
    if (has(Taken.FULL_NAME, move, move.fullName())) {
      return Taken.FULL_NAME;
    }
    if (has(Taken.GROUP, move, move.user()) || has(Taken.GROUP, move, move.fullName())) {
      return Taken.GROUP;
    }
    boolean named = !move.fullName().isEmpty();
    return named && externals.nameIsAnothers(move) ? Taken.EXTERNAL : Taken.NOTHING;
  }

  private boolean has(Taken by, Move move, String name) {
    return taken.getOrDefault(by, Set.of()).contains(account(move.to(), name));
  }

  /** Equal for equal names on equal postoffices; no name holds a line break. */
  private static String account(String postoffice, String name) {
    return Names.key(postoffice) + "\n" + Names.key(name);
  }
}
