package org.moveplan.domain.plan;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list of what is made whenever it is asked for, because all of it at once may not fit into
 * memory. Whoever extends this promises that the list never changes, and that several threads can
 * read it at once: plans take it as it is.
 *
 * @param <T> what is made
 */
public abstract class LazyList<T> extends AbstractList<T> implements RandomAccess {

  /** What {@code list} holds now, in a list that never changes. */
  static <T> List<T> fixed(List<T> list) {
    return list instanceof LazyList ? list : List.copyOf(list);
  }
}
