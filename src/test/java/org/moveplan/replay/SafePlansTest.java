package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plans that hold are accepted, and none of their steps can be left out. */
final class SafePlansTest {

  @TestFactory
  Stream<DynamicTest> safePlansAreAccepted() {
    return SafePlans.all()
        .map(
            scene ->
                DynamicTest.dynamicTest(
                    scene.script().toString(), () -> assertThat(scene.replay()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> noStepOfASafePlanCanBeLeftOut() {
    return SafePlans.all()
        .flatMap(
            scene ->
                IntStream.range(0, scene.script().size())
                    .mapToObj(
                        step ->
                            DynamicTest.dynamicTest(
                                "without " + scene.script().get(step) + " of " + scene.script(),
                                () -> assertThat(scene.without(step).replay()).isPresent())));
  }
}
