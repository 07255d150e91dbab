package org.moveplan.request;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.UserFields;

/** Looks at all moves together: what identifies them must be in order. */
final class MoveChecks {

  /** What identifies a move, whatever the case. */
  private record Identity(String user, String from, String to) {
    /** Equal for equal identities: no name holds a line break. */
    String key() {
      return user + "\n" + from + "\n" + to;
    }
  }

  /** A name that is not declared: where it stands first, and how often. */
  private record Undeclared(String name, long at, int times) {}

  private final Faults faults;
  private final PostofficesReader declared;
  private final List<UsersReader.Placed> moves;
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Undeclared> undeclared = new LinkedHashMap<>();
  private final SortedMap<String, Postoffice> named = new TreeMap<>();

  MoveChecks(Faults faults, PostofficesReader declared, List<UsersReader.Placed> moves) {
    this.faults = faults;
    this.declared = declared;
    this.moves = moves;
  }

  void run() {
    named.putAll(declared.declared());
    Map<String, UsersReader.Placed> first = new HashMap<>(2 * moves.size());
    for (UsersReader.Placed placed : moves) {
      Identity identity = identity(placed.move());
      declare(identity.from(), placed.move().from(), placed.fromAt());
      declare(identity.to(), placed.move().to(), placed.toAt());
      if (!placed.whole()) {
        continue;
      }
      if (identity.from().equals(identity.to())) {
        toItself(placed);
      }
      UsersReader.Placed earlier = first.putIfAbsent(identity.key(), placed);
      if (earlier != null) {
        compare(earlier, placed);
      }
    }
    undeclared.values().forEach(this::report);
  }

  /** Every postoffice that is declared or named, by {@link Names#key}. */
  SortedMap<String, Postoffice> postoffices() {
    return named;
  }

  private Identity identity(Move move) {
    return new Identity(Names.key(move.user()), postoffice(move.from()), postoffice(move.to()));
  }

  private String postoffice(String name) {
    String known = keys.get(name);
    if (known == null) {
      String key = Names.key(name);
      known = keys.computeIfAbsent(key, same -> same);
      keys.put(name, known);
    }
    return known;
  }

  private void toItself(UsersReader.Placed placed) {
    Move move = placed.move();
    faults.add(
        Code.MOVE_TO_ITSELF,
        placed.toAt(),
        Messages.quoted(move.user())
            + " is moved from "
            + Messages.quoted(move.from())
            + " to "
            + Messages.quoted(move.to())
            + ", the same postoffice",
        "upper and lower case make no difference");
  }

  private void declare(String key, String name, long at) {
    if (key.isEmpty() || named.containsKey(key)) {
      return;
    }
    if (declared.declared().isEmpty()) {
      named.put(key, new Postoffice(name, false, Facts.none(PostofficeFields.ALL)));
    } else if (declared.isCertain()) {
      undeclared.merge(
          key,
          new Undeclared(name, at, 1),
          (known, next) ->
              new Undeclared(
                  at < known.at() ? name : known.name(),
                  Math.min(at, known.at()),
                  known.times() + 1));
    }
  }

  private void report(Undeclared missing) {
    String times = missing.times() == 1 ? "" : ", named " + missing.times() + " times";
    List<String> names = declared.declared().values().stream().map(Postoffice::name).toList();
    String help =
        Spelling.nearest(missing.name(), names)
            .map(name -> "did you mean '" + Characters.escaped(name) + "'?")
            .orElse("declare it under 'postoffices:', or declare none");
    String message = "postoffice " + Messages.quoted(missing.name()) + " is not declared" + times;
    faults.add(Code.UNDECLARED_POSTOFFICE, missing.at(), message, help);
  }

  private void compare(UsersReader.Placed earlier, UsersReader.Placed later) {
    List<String> differing =
        UserFields.ALL.fields().stream()
            .filter(field -> !isIdentity(field))
            .filter(field -> differs(field, earlier.move(), later.move()))
            .map(Field::path)
            .toList();
    if (!differing.isEmpty()) {
      faults.add(
          Code.CONTRADICTION,
          later.at(),
          "the move of "
              + Messages.quoted(later.move().user())
              + " stands in line "
              + (Position.line(earlier.at()) + 1)
              + " with other facts: "
              + String.join(", ", differing),
          "keep one of the two");
    }
  }

  private static boolean isIdentity(Field<?> field) {
    return field.equals(UserFields.USER)
        || field.equals(UserFields.FROM)
        || field.equals(UserFields.TO);
  }

  private static boolean differs(Field<?> field, Move one, Move other) {
    return !one.facts().stated(field).equals(other.facts().stated(field));
  }
}
