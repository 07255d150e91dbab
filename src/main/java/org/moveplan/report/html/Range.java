package org.moveplan.report.html;

import java.util.ArrayList;
import java.util.List;

/** Numbers of steps that follow each other, the first and the last of them. */
record Range(int first, int last) {

  /** The ranges that {@code numbers} make up, in rising order. */
  static List<Range> of(List<Integer> numbers) {
    List<Range> ranges = new ArrayList<>();
    for (int number : numbers.stream().sorted().distinct().toList()) {
      int end = ranges.size() - 1;
      if (end >= 0 && ranges.get(end).last == number - 1) {
        ranges.set(end, new Range(ranges.get(end).first, number));
      } else {
        ranges.add(new Range(number, number));
      }
    }
    return ranges;
  }

  /** {@code 3} or {@code 3–7}. */
  String text() {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}
