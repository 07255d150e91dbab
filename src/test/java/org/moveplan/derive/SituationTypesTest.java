package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.situation.Attributes;
import org.moveplan.domain.situation.Contest;
import org.moveplan.domain.situation.Derived;
import org.moveplan.domain.situation.Situation;
import org.moveplan.testing.TellingSituations;

/** No type that rules can see may carry the name of a user, a postoffice or anything else. */
class SituationTypesTest {

  private static final Pattern IMPORT = Pattern.compile("(?m)^import ([a-zA-Z0-9_.]+);$");

  private static final Set<String> OPTIONS =
      Set.of(
          "java.util.Optional<org.moveplan.domain.Method>",
          "java.util.Optional<org.moveplan.domain.situation.Link>");

  @Test
  void aSituationConsistsOfEnumerationsOnly() {
    Set<String> others = new TreeSet<>();
    for (Class<?> fact : Attributes.class.getPermittedSubclasses()) {
      for (RecordComponent attribute : fact.getRecordComponents()) {
        if (!attribute.getType().isEnum()) {
          others.add(fact.getSimpleName() + "." + attribute.getName());
        }
      }
    }
    assertThat(others).isEmpty();
  }

  /** A forgotten attribute would give two different situations one derivation. */
  @Test
  void theKeyOfASituationHasTheValuesOfAllAttributes() throws Exception {
    for (Situation situation : TellingSituations.sample(20, 5L)) {
      List<Object> values = new ArrayList<>();
      for (Attributes fact : situation.facts()) {
        for (RecordComponent attribute : fact.getClass().getRecordComponents()) {
          values.add(attribute.getAccessor().invoke(fact));
        }
      }
      assertThat(situation.key()).containsExactlyElementsOf(cast(values));
    }
  }

  /** Its comparison is written out, too. */
  @Test
  void contestsThatDifferInOneAttributeAreNotEqual() throws Exception {
    RecordComponent[] attributes = Contest.class.getRecordComponents();
    Class<?>[] types = Stream.of(attributes).map(RecordComponent::getType).toArray(Class<?>[]::new);
    for (int i = 0; i < attributes.length; i++) {
      Object[] values = Contest.NONE.values().toArray();
      for (Object constant : types[i].getEnumConstants()) {
        boolean same = constant == values[i];
        Object[] changed = values.clone();
        changed[i] = constant;
        Object contest = Contest.class.getDeclaredConstructor(types).newInstance(changed);
        assertThat(contest.equals(Contest.NONE)).as("%s", contest).isEqualTo(same);
        assertThat(same && contest.hashCode() != Contest.NONE.hashCode()).isFalse();
      }
    }
  }

  private static List<Enum<?>> cast(List<Object> values) {
    List<Enum<?>> constants = new ArrayList<>();
    values.forEach(value -> constants.add((Enum<?>) value));
    return constants;
  }

  @Test
  void rulesImportSituationTypesDerivedTypesAndEnumerationsOnly() throws Exception {
    Set<Class<?>> facts = Set.of(Attributes.class.getPermittedSubclasses());
    Set<String> others = new TreeSet<>();
    int imports = 0;
    try (Stream<Path> files = Files.list(Path.of("rules"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".drl")).toList()) {
        Matcher matcher = IMPORT.matcher(Files.readString(file));
        while (matcher.find()) {
          imports++;
          Class<?> type = Class.forName(matcher.group(1));
          if (!type.isEnum() && !facts.contains(type) && !Derived.class.isAssignableFrom(type)) {
            others.add(type.getName());
          }
        }
      }
    }
    assertThat(imports).isPositive();
    assertThat(others).isEmpty();
  }

  /**
   * The texts that derived types hold can only be literals of a rule: nothing else rules see is
   * text.
   */
  @Test
  void derivedTypesHoldEnumerationsAmountsOtherDerivedTypesAndTheTextsOfRules() {
    Set<String> others = new TreeSet<>();
    for (Class<?> type : Derived.class.getPermittedSubclasses()) {
      for (RecordComponent part : type.getRecordComponents()) {
        Class<?> of = part.getType();
        boolean allowed =
            of.isEnum()
                || Derived.class.isAssignableFrom(of)
                || of == String.class
                || of == int.class
                || OPTIONS.contains(part.getGenericType().getTypeName());
        if (!allowed) {
          others.add(type.getSimpleName() + "." + part.getName());
        }
      }
    }
    assertThat(others).isEmpty();
  }
}
