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
import org.moveplan.domain.situation.Called;
import org.moveplan.domain.situation.Letters;
import org.moveplan.domain.situation.Naming;
import org.moveplan.domain.situation.Taken;

/** Compares movers' names with those that are in use; the names in use are read in one pass. */
final class Namings {

  private static final String QUOTES = "\u2018\u2019\u201c\u201d";

  private final Request request;
  private final ExternalEntries externals;
  private final Set<String> movers = new HashSet<>();
  private final Map<Taken, Set<String>> taken = new HashMap<>();

  Namings(Request request, ExternalEntries externals) {
    this.request = request;
    this.externals = externals;
    if (request.postoffices().values().stream()
        .anyMatch(postoffice -> !postoffice.get(DirectoryFields.RESIDENTS).isEmpty())) {
      request.moves().forEach(move -> movers.add(account(move.from(), move.user())));
    }
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
        called(move.user()),
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
    Letters found = Letters.PLAIN;
    for (int i = 0; i < mailbox.length(); i++) {
      Letters letter = letter(mailbox.charAt(i));
      found = letter.compareTo(found) > 0 ? letter : found;
    }
    return found;
  }

  private static Letters letter(char c) {
    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
      return Letters.PLAIN;
    }
    if (c < 0x80) {
      return Letters.SIGNS;
    }
    return QUOTES.indexOf(c) >= 0 ? Letters.QUOTES : Letters.EXTENDED;
  }

  private static Called called(String mailbox) {
    return switch (Names.key(mailbox)) {
      case "admin" -> Called.ADMIN;
      case "adminsch" -> Called.ADMINSCH;
      default -> Called.OTHERWISE;
    };
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
