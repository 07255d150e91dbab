package org.moveplan.audit.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldSet;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;

/**
 * One field of a request, written otherwise.
 *
 * @param place whose field it is, as people call it
 * @param field the keys that lead to it
 * @param value what is to be written
 * @param now what is written now, or that nothing is and what is taken then
 * @param stated whether something is written now
 * @param edit makes the change
 */
record Change(String place, String field, String value, String now, boolean stated, Edit edit) {

  /** Makes one request of another. */
  interface Edit {
    Request apply(Request request);
  }

  private static final int LONGEST = 60;
  private static final String LEFT_OUT = "left out";
  private static final String EMPTY = "''";

  /** The change as people read it. */
  String text() {
    String was = now.length() > LONGEST ? now.substring(0, LONGEST) + "..." : now;
    return place + ": " + field + ": " + value + " (" + was + ")";
  }

  /** Every change of one field of what {@code move} is about, in the order of documentation. */
  static List<Change> around(Request request, Move move) {
    List<Change> all = new ArrayList<>(ofMove(request, move));
    all.addAll(ofPostoffice(request, move.from()));
    all.addAll(ofPostoffice(request, move.to()));
    all.addAll(ofAll(request));
    return all;
  }

  /** Every change of one field of a user; name, source and destination are not fields of his. */
  static List<Change> ofMove(Request request, Move move) {
    int index = request.moves().indexOf(move);
    return changes(
        move.user() + " (" + move.from() + ")",
        UserFields.ALL,
        move.facts(),
        List.of("user", "from", "to"),
        rewriting -> changed -> withMove(changed, index, rewriting));
  }

  /** Every change of one field of a postoffice. */
  static List<Change> ofPostoffice(Request request, String name) {
    Postoffice postoffice = request.postoffice(name);
    return changes(
        postoffice.name(),
        PostofficeFields.ALL,
        postoffice.facts(),
        List.of(),
        rewriting -> changed -> withPostoffice(changed, postoffice.name(), rewriting));
  }

  /** Every change of one field that holds for all. */
  static List<Change> ofAll(Request request) {
    List<Change> all =
        new ArrayList<>(
            changes(
                "policy",
                PolicyFields.ALL,
                request.policy(),
                List.of(),
                rewriting -> old -> with(old, rewriting.apply(old.policy()), old.tools())));
    all.addAll(
        changes(
            "tools",
            ToolFields.ALL,
            request.tools(),
            List.of(),
            rewriting -> old -> with(old, old.policy(), rewriting.apply(old.tools()))));
    return all;
  }

  /**
   * {@code ways} without those that leave a field out where another way has a different answer to
   * the same question: who leaves out what is known hides it.
   */
  static List<List<Change>> withoutEvasions(List<List<Change>> ways) {
    return ways.stream()
        .filter(way -> ways.stream().noneMatch(other -> other != way && answers(other, way)))
        .toList();
  }

  /** Whether {@code other} is {@code way} with answers for some of what that leaves out. */
  private static boolean answers(List<Change> other, List<Change> way) {
    return other.size() == way.size()
        && way.stream()
            .allMatch(
                change ->
                    other.stream()
                        .anyMatch(
                            one ->
                                one.place().equals(change.place())
                                    && one.field().equals(change.field())
                                    && (change.value().equals(LEFT_OUT)
                                        || one.value().equals(change.value()))));
  }

  private interface Editing {
    Edit with(UnaryOperator<Facts> rewriting);
  }

  private static List<Change> changes(
      String place, FieldSet fields, Facts facts, List<String> except, Editing editing) {
    List<Change> all = new ArrayList<>();
    for (Fact fact : Fact.of(place, fields, facts)) {
      if (except.contains(fact.field().path())) {
        continue;
      }
      String now = fact.stated() ? "now " + fact.value() : "now left out: " + fact.value();
      for (Alternative<?> other : Alternative.of(fact.field())) {
        boolean sameAsLeftOut = fact.stated() && other.text().equals(EMPTY);
        if (!other.holdsIn(facts) && !sameAsLeftOut) {
          Edit edit = editing.with(other::in);
          all.add(new Change(place, fact.field().path(), other.text(), now, fact.stated(), edit));
        }
      }
      if (fact.stated()) {
        Edit edit = editing.with(old -> without(fact.field(), fields, old));
        all.add(new Change(place, fact.field().path(), LEFT_OUT, now, true, edit));
      }
    }
    return all;
  }

  private static Facts without(Field<?> gone, FieldSet fields, Facts facts) {
    Facts.Builder left = Facts.of(fields);
    for (Field<?> field : fields.fields()) {
      if (!field.path().equals(gone.path())) {
        copy(field, facts, left);
      }
    }
    return left.build();
  }

  private static <T> void copy(Field<T> field, Facts from, Facts.Builder to) {
    from.stated(field).ifPresent(value -> to.set(field, value));
  }

  private static Request withMove(Request request, int index, UnaryOperator<Facts> rewriting) {
    List<Move> moves = new ArrayList<>(request.moves());
    moves.set(index, new Move(rewriting.apply(moves.get(index).facts())));
    return request.with(moves);
  }

  /** Who declares one postoffice has to declare all. */
  private static Request withPostoffice(
      Request request, String name, UnaryOperator<Facts> rewriting) {
    Facts facts = rewriting.apply(request.postoffice(name).facts());
    SortedMap<String, Postoffice> all = new TreeMap<>(request.postoffices());
    all.replaceAll((key, known) -> new Postoffice(known.name(), true, known.facts()));
    all.put(Names.key(name), new Postoffice(name, true, facts));
    return new Request(
        request.source(), request.title(), request.policy(), request.tools(), all, request.moves());
  }

  private static Request with(Request request, Facts policy, Facts tools) {
    return new Request(
        request.source(), request.title(), policy, tools, request.postoffices(), request.moves());
  }
}
