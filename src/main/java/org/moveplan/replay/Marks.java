package org.moveplan.replay;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** A set of marks that never changes. Searches make and compare millions of them. */
final class Marks {

  private final EnumSet<Mark> marks;

  private Marks(EnumSet<Mark> marks) {
    this.marks = marks;
  }

  static Marks of(Mark... marks) {
    EnumSet<Mark> set = EnumSet.noneOf(Mark.class);
    set.addAll(Arrays.asList(marks));
    return new Marks(set);
  }

  static Marks of(List<Mark> marks) {
    return of(marks.toArray(Mark[]::new));
  }

  boolean has(Mark mark) {
    return marks.contains(mark);
  }

  Marks with(Mark mark) {
    EnumSet<Mark> more = marks.clone();
    more.add(mark);
    return new Marks(more);
  }

  Marks without(Marks gone) {
    EnumSet<Mark> left = marks.clone();
    left.removeAll(gone.marks);
    return new Marks(left);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Marks that && marks.equals(that.marks);
  }

  @Override
  public int hashCode() {
    return marks.hashCode();
  }
}
