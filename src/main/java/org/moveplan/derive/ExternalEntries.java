package org.moveplan.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.ExternalAddressFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.Request;

/** The addresses of other postoffices that postoffices list; made in one pass over them. */
final class ExternalEntries {

  /**
   * One entry.
   *
   * @param fullName the name that it shows
   * @param address mailbox and postoffice; empty as far as they are not known
   * @param postoffice where it is listed
   */
  record Entry(String fullName, Person address, String postoffice) {

    /** Whether it is an address of the user of {@code move}, as far as can be told. */
    boolean isOf(Move move) {
      if (address.user().isEmpty()) {
        return same(fullName, move.fullName());
      }
      return same(address.user(), move.user())
          && (address.postoffice().isEmpty() || same(address.postoffice(), move.from()));
    }

    private static boolean same(String one, String other) {
      return Names.key(one).equals(Names.key(other));
    }
  }

  private final Map<String, List<Entry>> byMailbox = new HashMap<>();
  private final Map<String, List<Entry>> byFullName = new HashMap<>();

  ExternalEntries(Request request) {
    for (Postoffice postoffice : request.postoffices().values()) {
      for (Facts facts : postoffice.get(DirectoryFields.EXTERNAL_ADDRESSES)) {
        Person address = Person.of(facts.get(ExternalAddressFields.ADDRESS), "");
        Entry entry =
            new Entry(facts.get(ExternalAddressFields.FULL_NAME), address, postoffice.name());
        byMailbox.computeIfAbsent(Names.key(address.user()), key -> new ArrayList<>()).add(entry);
        byFullName.computeIfAbsent(Names.key(entry.fullName()), k -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** The mover's own entries on postoffices other than the source. */
  List<Entry> of(Move move) {
    List<Entry> found = new ArrayList<>();
    if (byMailbox.isEmpty()) {
      return found;
    }
    found.addAll(byMailbox.getOrDefault(Names.key(move.user()), List.of()));
    byFullName.getOrDefault(Names.key(move.fullName()), List.of()).stream()
        .filter(entry -> entry.address().user().isEmpty())
        .forEach(found::add);
    found.removeIf(
        entry -> !entry.isOf(move) || Names.key(entry.postoffice()).equals(Names.key(move.from())));
    return found;
  }

  /** Whether the destination has the mover's full name for an address of somebody else. */
  boolean nameIsAnothers(Move move) {
    return byFullName.getOrDefault(Names.key(move.fullName()), List.of()).stream()
        .filter(entry -> Names.key(entry.postoffice()).equals(Names.key(move.to())))
        .anyMatch(entry -> !entry.isOf(move));
  }
}
