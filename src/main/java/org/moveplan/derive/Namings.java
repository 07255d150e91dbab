package org.moveplan.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.BelongingFields;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Glyphs;
import org.moveplan.domain.GroupFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.NameFields;
import org.moveplan.domain.Names;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.Request;
import org.moveplan.domain.ResidentFields;
import org.moveplan.domain.situation.Called;
import org.moveplan.domain.situation.Letters;
import org.moveplan.domain.situation.Listed;
import org.moveplan.domain.situation.Naming;

/** Compares movers' names with those that are in use; the names in use are read in one pass. */
final class Namings {

  private static final String QUOTES = "\u2018\u2019\u201c\u201d";

  private final Request request;
  private final ExternalEntries externals;
  private final Set<String> movers = new HashSet<>();
  private final Set<String> mailboxes = new HashSet<>();

  /** By postoffice and full name, the mailbox names of those who have it. */
  private final Map<String, Set<String>> fullNames = new HashMap<>();

  private final Set<String> groups = new HashSet<>();

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
          .forEach(group -> groups.add(account(postoffice.name(), group.get(GroupFields.NAME))));
    }
  }

  /** Movers of the request are compared with each other elsewhere. */
  private void resident(Postoffice postoffice, Facts facts) {
    String user = facts.get(ResidentFields.USER);
    if (movers.contains(account(postoffice.name(), user))) {
      return;
    }
    mailboxes.add(account(postoffice.name(), user));
    String fullName = facts.get(ResidentFields.FULL_NAME);
    if (!fullName.isEmpty()) {
      fullNames
          .computeIfAbsent(account(postoffice.name(), fullName), key -> new HashSet<>())
          .add(Names.key(user));
    }
  }

  Naming of(Move move) {
    String wanted = move.get(NameFields.NEW_MAILBOX);
    return new Naming(
        letters(move.user()),
        called(move.user()),
        Answer.of(mailboxes.contains(account(move.to(), move.user()))),
        listed(move),
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
    if (c < 0x80 || Glyphs.isBlank(c)) {
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

  private Listed listed(Move move) {
    Set<String> namesakes = fullNames.getOrDefault(account(move.to(), move.fullName()), Set.of());
    if (namesakes.stream().anyMatch(user -> !user.equals(Names.key(move.user())))) {
      return Listed.USER;
    }
    if (groups.contains(account(move.to(), move.user()))
        || groups.contains(account(move.to(), move.fullName()))) {
      return Listed.GROUP;
    }
    boolean named = !move.fullName().isEmpty();
    return named && externals.nameIsAnothers(move) ? Listed.EXTERNAL : Listed.NOTHING;
  }

  /** Equal for equal names on equal postoffices; no name holds a line break. */
  private static String account(String postoffice, String name) {
    return Names.key(postoffice) + "\n" + Names.key(name);
  }
}
