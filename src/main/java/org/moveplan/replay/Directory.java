package org.moveplan.replay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.moveplan.domain.BelongingFields;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.ExternalAddressFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.GroupFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.Request;

/** The groups and external addresses that a request tells of, before the plan. */
final class Directory {

  /** Groups by the mailboxes that are their local members. */
  private final Map<Listed, Set<Listed>> local = new HashMap<>();

  /** Groups by the addresses that are their members from other postoffices. */
  private final Map<Listed, Set<Listed>> external = new HashMap<>();

  private final Set<Listed> groups = new HashSet<>();

  /** Postoffices by the addresses that their lists have from other postoffices. */
  private final Map<Listed, Set<String>> entries = new HashMap<>();

  /** Postoffices by full names that their lists have without an address. */
  private final Map<String, Set<String>> names = new HashMap<>();

  private final Map<Listed, String> spelt = new HashMap<>();

  Directory(Request request) {
    for (Postoffice postoffice : new TreeMap<>(request.postoffices()).values()) {
      postoffice.get(DirectoryFields.GROUPS).forEach(group -> group(postoffice.name(), group));
      postoffice
          .get(DirectoryFields.EXTERNAL_ADDRESSES)
          .forEach(entry -> entry(postoffice.name(), entry));
    }
    for (Move move : request.moves()) {
      for (String name : move.get(BelongingFields.GROUPS)) {
        join(local, new Listed(move.user(), move.from()), name, move.from());
      }
    }
  }

  private void group(String postoffice, Facts facts) {
    String name = facts.get(GroupFields.NAME);
    groups.add(new Listed(name, postoffice));
    facts
        .get(GroupFields.LOCAL)
        .forEach(member -> join(local, Listed.read(member, postoffice), name, postoffice));
    for (String member : facts.get(GroupFields.EXTERNAL)) {
      Listed address = Listed.read(member, "");
      join(external, address, name, postoffice);
      if (!address.postoffice().isEmpty()) {
        entries.computeIfAbsent(address, key -> new HashSet<>()).add(Names.key(postoffice));
      }
    }
  }

  private void join(
      Map<Listed, Set<Listed>> members, Listed member, String name, String postoffice) {
    Listed group = new Listed(name, postoffice);
    spelt.putIfAbsent(group, name + " of " + postoffice);
    members.computeIfAbsent(member, key -> new HashSet<>()).add(group);
  }

  private void entry(String postoffice, Facts facts) {
    String address = facts.get(ExternalAddressFields.ADDRESS);
    if (address.isEmpty()) {
      names
          .computeIfAbsent(
              Names.key(facts.get(ExternalAddressFields.FULL_NAME)), key -> new HashSet<>())
          .add(Names.key(postoffice));
    } else {
      entries
          .computeIfAbsent(Listed.read(address, ""), key -> new HashSet<>())
          .add(Names.key(postoffice));
    }
  }

  /** Groups of the source; a local member is one of the same postoffice. */
  Set<Listed> localGroups(Move move) {
    if (local.isEmpty()) {
      return Set.of();
    }
    Set<Listed> found =
        new HashSet<>(local.getOrDefault(new Listed(move.user(), move.from()), Set.of()));
    found.removeIf(group -> !group.postoffice().equals(Names.key(move.from())));
    return found;
  }

  /** Groups of other postoffices; at home a mailbox is no external address. */
  Set<Listed> externalGroups(Move move) {
    if (external.isEmpty()) {
      return Set.of();
    }
    Set<Listed> found =
        new HashSet<>(external.getOrDefault(new Listed(move.user(), move.from()), Set.of()));
    found.removeIf(group -> group.postoffice().equals(Names.key(move.from())));
    return found;
  }

  boolean hasGroup(Listed group) {
    return groups.contains(group);
  }

  /** The group as messages name it. */
  String spelt(Listed group) {
    return spelt.getOrDefault(group, group.name() + " of " + group.postoffice());
  }

  /** The other postoffices whose lists have an address of the mover. */
  Set<String> entries(Move move) {
    if (entries.isEmpty() && names.isEmpty()) {
      return Set.of();
    }
    Set<String> found = new HashSet<>();
    found.addAll(entries.getOrDefault(new Listed(move.user(), move.from()), Set.of()));
    found.addAll(entries.getOrDefault(new Listed(move.user(), ""), Set.of()));
    if (!move.fullName().isEmpty()) {
      found.addAll(names.getOrDefault(Names.key(move.fullName()), Set.of()));
    }
    found.remove(Names.key(move.from()));
    return found;
  }
}
