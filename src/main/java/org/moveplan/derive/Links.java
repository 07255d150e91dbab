package org.moveplan.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moveplan.domain.Answer;
import org.moveplan.domain.BelongingFields;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.GroupFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.Request;
import org.moveplan.domain.ScheduleFields;
import org.moveplan.domain.situation.Edition;
import org.moveplan.domain.situation.Link;
import org.moveplan.domain.situation.LinkKind;
import org.moveplan.domain.situation.Where;

/** The groups, folders and other users that movers have to do with; made in one pass. */
final class Links {

  private record Group(
      String name, String postoffice, Answer mixed, Edition rebuild, Answer global) {

    static Group of(String name, String postoffice, Answer mixed) {
      return new Group(name, postoffice, mixed, Edition.UNKNOWN, Answer.UNSTATED);
    }
  }

  private final Map<String, List<Group>> local = new HashMap<>();
  private final Map<String, List<Group>> external = new HashMap<>();
  private final Map<String, Group> groups = new HashMap<>();
  private final Companions companions;
  private final ExternalEntries entries;

  Links(Request request, ExternalEntries entries) {
    this.entries = entries;
    this.companions =
        new Companions(
            request.moves().stream().anyMatch(Links::knowsOthers) ? request.moves() : List.of());
    for (Postoffice postoffice : new TreeMap<>(request.postoffices()).values()) {
      for (Facts facts : postoffice.get(DirectoryFields.GROUPS)) {
        enter(postoffice, facts);
      }
    }
  }

  private void enter(Postoffice owner, Facts facts) {
    String postoffice = owner.name();
    boolean others = !facts.get(GroupFields.EXTERNAL).isEmpty();
    Answer has =
        facts.stated(GroupFields.EXTERNAL).isPresent() ? Answer.of(others) : Answer.UNKNOWN;
    Group group =
        new Group(
            facts.get(GroupFields.NAME),
            postoffice,
            has,
            Edition.of(owner.get(DirectoryFields.REBUILD)),
            owner.facts().stated(DirectoryFields.GAL).orElse(Answer.UNSTATED));
    groups.put(new Person(group.name(), postoffice).key(), group);
    for (String member : facts.get(GroupFields.LOCAL)) {
      add(local, Person.of(member, postoffice), group);
    }
    for (String member : facts.get(GroupFields.EXTERNAL)) {
      add(external, Person.of(member, ""), group);
    }
  }

  private static void add(Map<String, List<Group>> index, Person member, Group group) {
    index.computeIfAbsent(member.key(), key -> new ArrayList<>()).add(group);
  }

  /** The links of {@code move} while some stay, each once, by kind and in the request's order. */
  List<Bound> of(Move move, Staying staying) {
    Map<String, Bound> found = new LinkedHashMap<>();
    String self = new Person(move.user(), move.from()).key();
    for (Group group : local.getOrDefault(self, List.of())) {
      group(found, LinkKind.GROUP, move, group);
    }
    for (String name : move.get(BelongingFields.GROUPS)) {
      Group unknown = Group.of(name, move.from(), Answer.UNKNOWN);
      group(
          found,
          LinkKind.GROUP,
          move,
          groups.getOrDefault(new Person(name, move.from()).key(), unknown));
    }
    for (Group group : external.getOrDefault(self, List.of())) {
      group(found, LinkKind.FOREIGN_GROUP, move, group);
    }
    counterparts(found, move);
    entries(found, move);
    folders(found, LinkKind.SHARED_FOLDER, move, BelongingFields.OWNS_SHARED);
    folders(found, LinkKind.GROUP_FOLDER, move, BelongingFields.OWNS_GROUP);
    people(found, LinkKind.GRANTEE, move, ScheduleFields.GRANTS_TO, staying);
    people(found, LinkKind.GRANTOR, move, ScheduleFields.GRANTED_BY, staying);
    people(found, LinkKind.ASSISTANT, move, ScheduleFields.ASSISTANT, staying);
    people(found, LinkKind.PRINCIPAL, move, ScheduleFields.ASSISTANT_FOR, staying);
    return List.copyOf(found.values());
  }

  /** Whether {@code move} has links that depend on who stays. */
  static boolean knowsOthers(Move move) {
    return !move.get(ScheduleFields.GRANTS_TO).isEmpty()
        || !move.get(ScheduleFields.GRANTED_BY).isEmpty()
        || !move.get(ScheduleFields.ASSISTANT).isEmpty()
        || !move.get(ScheduleFields.ASSISTANT_FOR).isEmpty();
  }

  private static void group(Map<String, Bound> found, LinkKind kind, Move move, Group group) {
    Where where = where(move, group.postoffice());
    boolean rebuilt = kind == LinkKind.FOREIGN_GROUP && where == Where.ELSEWHERE;
    Edition rebuild = rebuilt ? group.rebuild() : Edition.UNKNOWN;
    Answer global = rebuilt ? group.global() : Answer.UNSTATED;
    Link link = new Link(kind, where, group.mixed(), Answer.NO, Answer.NO, rebuild, global);
    enter(found, new Bound(link, group.name(), group.postoffice()));
  }

  /** Groups that have the same name on both postoffices, and the mover as a local member here. */
  private void counterparts(Map<String, Bound> found, Move move) {
    for (Bound bound : List.copyOf(found.values())) {
      Group there = groups.get(new Person(bound.object(), move.to()).key());
      boolean member = found.containsKey(key(LinkKind.FOREIGN_GROUP, bound.object(), move.to()));
      if (bound.link().kind() == LinkKind.GROUP && there != null && !member) {
        group(found, LinkKind.COUNTERPART, move, there);
      }
    }
  }

  /**
   * The mover's entries in address lists, and the lists without one where a group has the mover.
   */
  private void entries(Map<String, Bound> found, Move move) {
    Map<String, String> names = new LinkedHashMap<>();
    for (ExternalEntries.Entry entry : entries.of(move)) {
      names.putIfAbsent(entry.postoffice(), entry.fullName());
    }
    for (Bound bound : List.copyOf(found.values())) {
      if (bound.link().kind() == LinkKind.FOREIGN_GROUP && !names.containsKey(bound.postoffice())) {
        String name = move.fullName().isEmpty() ? move.user() : move.fullName();
        group(found, LinkKind.FOREIGN_LIST, move, Group.of(name, bound.postoffice(), Answer.NO));
      }
    }
    names.forEach(
        (postoffice, name) ->
            group(found, LinkKind.EXTERNAL_ENTRY, move, Group.of(name, postoffice, Answer.NO)));
  }

  private static void folders(
      Map<String, Bound> found, LinkKind kind, Move move, Field<List<String>> field) {
    for (String folder : move.get(field)) {
      Link link =
          new Link(
              kind,
              Where.SOURCE,
              Answer.NO,
              Answer.NO,
              Answer.NO,
              Edition.UNKNOWN,
              Answer.UNSTATED);
      enter(found, new Bound(link, folder, move.from()));
    }
  }

  /** Other users are where this plan takes them. */
  private void people(
      Map<String, Bound> found,
      LinkKind kind,
      Move move,
      Field<List<String>> field,
      Staying staying) {
    for (String text : move.get(field)) {
      Person person = Person.of(text, move.from());
      Optional<Move> other = companions.moving(person, staying);
      String home = other.map(Move::to).orElse(person.postoffice());
      Link link =
          new Link(
              kind,
              where(move, home),
              Answer.NO,
              Answer.of(other.isPresent()),
              Answer.of(companions.isDoubled(kind, move, person, staying)),
              Edition.UNKNOWN,
              Answer.UNSTATED);
      enter(found, new Bound(link, person.user(), home));
    }
  }

  private static void enter(Map<String, Bound> found, Bound bound) {
    found.putIfAbsent(key(bound.link().kind(), bound.object(), bound.postoffice()), bound);
  }

  private static String key(LinkKind kind, String object, String postoffice) {
    return kind + "\n" + new Person(object, postoffice).key();
  }

  private static Where where(Move move, String postoffice) {
    String key = Names.key(postoffice);
    if (key.isEmpty()) {
      return Where.UNKNOWN;
    }
    if (key.equals(Names.key(move.from()))) {
      return Where.SOURCE;
    }
    return key.equals(Names.key(move.to())) ? Where.DESTINATION : Where.ELSEWHERE;
  }
}
