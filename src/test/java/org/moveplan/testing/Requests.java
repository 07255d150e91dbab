package org.moveplan.testing;

import java.util.ArrayList;
import java.util.List;
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

/** Builds requests without a file. Immutable: every call gives a new request in the making. */
public record Requests(
    Facts policy, Facts tools, SortedMap<String, Postoffice> postoffices, List<Move> moves) {

  /** A request without users. */
  public static Requests empty() {
    return new Requests(
        Facts.none(PolicyFields.ALL), Facts.none(ToolFields.ALL), new TreeMap<>(), List.of());
  }

  /** A user of whom nothing but the move is known. */
  public static Facts user(String user, String from, String to) {
    return Facts.of(UserFields.ALL)
        .set(UserFields.USER, user)
        .set(UserFields.FROM, from)
        .set(UserFields.TO, to)
        .build();
  }

  /** Adds a user. */
  public Requests move(Facts user) {
    List<Move> more = new ArrayList<>(moves);
    more.add(new Move(user));
    return new Requests(policy, tools, postoffices, more);
  }

  /** Writes a field of the policy. */
  public <T> Requests policy(Field<T> field, T value) {
    return new Requests(policy.with(field, value), tools, postoffices, moves);
  }

  /** Writes a field of the tools. */
  public <T> Requests tool(Field<T> field, T value) {
    return new Requests(policy, tools.with(field, value), postoffices, moves);
  }

  /** Declares a postoffice, or writes one more of its fields. */
  public <T> Requests postoffice(String name, Field<T> field, T value) {
    SortedMap<String, Postoffice> more = new TreeMap<>(postoffices);
    Postoffice known = more.get(Names.key(name));
    Facts facts = known == null ? Facts.none(PostofficeFields.ALL) : known.facts();
    more.put(Names.key(name), new Postoffice(name, true, facts.with(field, value)));
    return new Requests(policy, tools, more, moves);
  }

  /** The request; postoffices that moves name without describing them are added. */
  public Request build() {
    SortedMap<String, Postoffice> named = new TreeMap<>(postoffices);
    for (Move move : moves) {
      for (String name : List.of(move.from(), move.to())) {
        named.putIfAbsent(
            Names.key(name), new Postoffice(name, false, Facts.none(PostofficeFields.ALL)));
      }
    }
    return new Request(
        new Request.Source("test.yaml", "0".repeat(64)), "", policy, tools, named, moves);
  }
}
