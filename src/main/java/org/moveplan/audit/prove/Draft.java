package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;

/** A request in the making. Immutable: every call gives a new one. */
record Draft(
    Facts policy, Facts tools, SortedMap<String, Postoffice> postoffices, List<Move> moves) {

  static final String SOURCE = "PO1";
  static final String DESTINATION = "PO2";
  static final String USER = "jdoe";

  private static final Request.Source BY_NOBODY = new Request.Source("-", "0".repeat(64));

  /** Nobody is to be moved. */
  static final Draft EMPTY =
      new Draft(
          Facts.none(PolicyFields.ALL), Facts.none(ToolFields.ALL), new TreeMap<>(), List.of());

  /** One user of whom nothing but the move is known. */
  static final Draft ONE_USER = EMPTY.and(user(USER, SOURCE, DESTINATION));

  /** A user of whom nothing but the move is known. */
  static Facts user(String user, String from, String to) {
    return Facts.of(UserFields.ALL)
        .set(UserFields.USER, user)
        .set(UserFields.FROM, from)
        .set(UserFields.TO, to)
        .build();
  }

  /** With one more user. */
  Draft and(Facts user) {
    List<Move> more = new ArrayList<>(moves);
    more.add(new Move(user));
    return new Draft(policy, tools, postoffices, more);
  }

  /** With {@code value} written for a field of the first user or of what that user's move meets. */
  <T> Draft with(Place place, Field<T> field, Optional<T> value) {
    if (value.isEmpty()) {
      return this;
    }
    T written = value.get();
    return switch (place) {
      case USER -> {
        List<Move> changed = new ArrayList<>(moves);
        changed.set(0, new Move(changed.get(0).facts().with(field, written)));
        yield new Draft(policy, tools, postoffices, changed);
      }
      case SOURCE -> postoffice(SOURCE, field, written);
      case DESTINATION -> postoffice(DESTINATION, field, written);
      case POLICY -> new Draft(policy.with(field, written), tools, postoffices, moves);
      case TOOLS -> new Draft(policy, tools.with(field, written), postoffices, moves);
    };
  }

  /** With a field of a postoffice written, which is declared by that. */
  <T> Draft postoffice(String name, Field<T> field, T value) {
    SortedMap<String, Postoffice> more = new TreeMap<>(postoffices);
    Postoffice known = more.get(Names.key(name));
    Facts facts = known == null ? Facts.none(PostofficeFields.ALL) : known.facts();
    more.put(Names.key(name), new Postoffice(name, true, facts.with(field, value)));
    return new Draft(policy, tools, more, moves);
  }

  /** The request. Whoever describes one postoffice declares all. */
  Request request() {
    SortedMap<String, Postoffice> named = new TreeMap<>(postoffices);
    boolean declared = !postoffices.isEmpty();
    for (Move move : moves) {
      for (String name : List.of(move.from(), move.to())) {
        named.putIfAbsent(
            Names.key(name), new Postoffice(name, declared, Facts.none(PostofficeFields.ALL)));
      }
    }
    return new Request(BY_NOBODY, "", policy, tools, named, moves);
  }
}
