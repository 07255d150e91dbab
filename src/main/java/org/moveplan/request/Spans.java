package org.moveplan.request;

import java.util.Optional;
import java.util.function.Consumer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.Moment;

/** Looks at mappings with a start and an end: they have to follow one another. */
final class Spans implements Consumer<Draft> {

  private final Faults faults;
  private final Optional<Field<Moment>> start;
  private final Optional<Field<Moment>> end;
  private Optional<Moment> last = Optional.empty();

  Spans(Faults faults, FieldType.Entries type) {
    this.faults = faults;
    start = type.time("start");
    end = type.time("end");
  }

  @Override
  public void accept(Draft draft) {
    if (start.filter(draft::has).isPresent() && end.filter(draft::has).isPresent()) {
      check(draft, start.get(), end.get());
    }
  }

  private void check(Draft draft, Field<Moment> from, Field<Moment> to) {
    Facts facts = draft.facts();
    Moment begins = facts.get(from);
    Moment ends = facts.get(to);
    if (!ends.latest().isAfter(begins.earliest())) {
      faults.add(
          Code.TIMES,
          draft.place(to),
          "the end " + ends.text() + " is not after the start " + begins.text(),
          "write the earlier of the two as start");
    }
    last.filter(before -> !begins.earliest().isAfter(before.latest()))
        .ifPresent(
            before ->
                faults.add(
                    Code.TIMES,
                    draft.place(from),
                    "the start "
                        + begins.text()
                        + " is not after the end before it, "
                        + before.text(),
                    "list them in order, and make one of those that overlap"));
    last = Optional.of(ends);
  }
}
