package org.moveplan.rules;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The needs of rules, each once, and which rules have and which serve them. */
final class NeedTable {

  private final List<RuleShape> rules;
  private final Map<Shape, Integer> places = new LinkedHashMap<>();
  private final List<int[]> needsByRule = new ArrayList<>();

  /** Rules are numbered in the order of {@code rules}. */
  NeedTable(List<RuleShape> rules) {
    this.rules = rules;
    for (RuleShape rule : rules) {
      needsByRule.add(rule.needs().stream().mapToInt(this::place).toArray());
    }
  }

  private int place(Shape need) {
    return places.computeIfAbsent(need, key -> places.size());
  }

  Needs needs() {
    return new Needs(
        places.keySet().stream().map(this::need).toArray(Need[]::new),
        needsByRule.toArray(int[][]::new),
        rules.stream().map(this::looks).toArray(Look[][]::new),
        opaque());
  }

  private int[] opaque() {
    return IntStream.range(0, rules.size()).filter(i -> rules.get(i).opaque()).toArray();
  }

  private Look[] looks(RuleShape rule) {
    return IntStream.range(0, rule.needs().size())
        .mapToObj(i -> new Look(place(rule.needs().get(i)), seen(rule, i)))
        .filter(look -> look.attributes() != 0)
        .distinct()
        .toArray(Look[]::new);
  }

  private static long seen(RuleShape rule, int need) {
    RecordComponent[] attributes = rule.needs().get(need).type().getRecordComponents();
    RuleShape.Seen seen = rule.seen().get(need);
    boolean all =
        seen.whole()
            || attributes.length > Long.SIZE
            || Arrays.stream(attributes).anyMatch(NeedTable::isTooLarge);
    return all
        ? Look.WHOLE
        : IntStream.range(0, attributes.length)
            .filter(i -> seen.names().contains(attributes[i].getName()))
            .mapToLong(i -> 1L << i)
            .sum();
  }

  /** Whether it has more constants than a need can tell apart. */
  private static boolean isTooLarge(RecordComponent attribute) {
    return attribute.getType().isEnum()
        && attribute.getType().getEnumConstants().length > Long.SIZE;
  }

  private Need need(Shape shape) {
    return new Need(shape.type().getName(), constants(shape), sources(shape));
  }

  private static long[] constants(Shape shape) {
    return Arrays.stream(shape.type().getRecordComponents())
        .mapToLong(attribute -> bits(attribute, shape.constants().get(attribute.getName())))
        .toArray();
  }

  private static long bits(RecordComponent attribute, Set<Object> constants) {
    if (constants == null || attribute.getType().getEnumConstants().length > Long.SIZE) {
      return -1;
    }
    return constants.stream()
        .mapToLong(constant -> Need.bit((Enum<?>) constant))
        .reduce(0, (some, more) -> some | more);
  }

  private int[] sources(Shape need) {
    return IntStream.range(0, rules.size())
        .filter(number -> rules.get(number).canServe(need))
        .toArray();
  }

  /** The expression in Java that makes {@link #needs()}. */
  String text() {
    Stream<String> needs =
        places.keySet().stream()
            .map(this::need)
            .map(
                need ->
                    "new Need(\"%s\", new long[] {%s}, %s)"
                        .formatted(
                            need.type(),
                            Arrays.stream(need.constants())
                                .mapToObj(bits -> bits + "L")
                                .collect(joining(", ")),
                            text(need.sources())));
    return "new Needs(new Need[] {%s}, new int[][] {%s}, new Look[][] {%s}, %s)"
        .formatted(
            needs.collect(joining(",\n        ")),
            needsByRule.stream().map(NeedTable::text).collect(joining(", ")),
            rules.stream().map(this::looks).map(NeedTable::text).collect(joining(", ")),
            text(opaque()));
  }

  private static String text(Look[] looks) {
    return Arrays.stream(looks)
        .map(look -> "new Look(%d, %dL)".formatted(look.need(), look.attributes()))
        .collect(joining(", ", "{", "}"));
  }

  private static String text(int[] numbers) {
    return Arrays.stream(numbers)
        .mapToObj(String::valueOf)
        .collect(joining(", ", "new int[] {", "}"));
  }
}
