package org.moveplan.audit.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.Request;
import org.moveplan.domain.UserFields;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;

/** A request that is written as a list of users reads as the same request. */
class RequestTextTest {

  private static final int DRAWN = 400;

  static Stream<Request> requests() {
    return Stream.of(
            IntStream.range(0, DRAWN).mapToObj(seed -> RandomRequests.of(seed, 4)),
            IntStream.range(0, 20).mapToObj(seed -> Crowds.of(seed, 4, 3)),
            eachField())
        .flatMap(requests -> requests);
  }

  /** Every value of every field that is tried. */
  private static Stream<Request> eachField() {
    return FieldAxes.all().stream()
        .flatMap(
            axis ->
                IntStream.range(0, axis.size())
                    .mapToObj(value -> axis.in(Draft.ONE_USER, value).request()));
  }

  @Test
  void itReadsAsItWas() {
    List<String> otherwise =
        requests().filter(request -> !readsAsItWas(request)).map(RequestText::of).limit(3).toList();
    assertThat(otherwise).isEmpty();
  }

  private static boolean readsAsItWas(Request request) {
    Optional<Request> read = read(RequestText.of(request));
    return read.isPresent()
        && read.get().policy().equals(request.policy())
        && read.get().tools().equals(request.tools())
        && read.get().postoffices().equals(request.postoffices())
        && read.get().moves().equals(request.moves());
  }

  private static Optional<Request> read(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return new RequestReader(Limits.DEFAULT).read("-", new ByteArrayInputStream(bytes))
            instanceof Reading.Valid valid
        ? Optional.of(valid.request())
        : Optional.empty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "007", "a: b", "x\"y", "1e5", "~", "- a", "#1"})
  void whatYamlWouldTakeForSomethingElseIsQuoted(String name) {
    Request request =
        Draft.ONE_USER.with(Place.USER, UserFields.FULL_NAME, Optional.of(name)).request();
    assertThat(read(RequestText.of(request)).orElseThrow().moves().get(0).fullName())
        .isEqualTo(name);
  }
}
