package org.moveplan.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Facts;
import org.moveplan.domain.FieldSet;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Plan;
import org.moveplan.replay.Replay;
import org.moveplan.replay.Violation;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleBaseException;
import org.moveplan.testing.RandomRequests;

/**
 * Whatever a request says in whatever combination: its plan replays safely, and the rules neither
 * contradict each other nor wait in a circle. A request that fails is shown with as little in it as
 * makes it fail.
 */
class AnyRequestTest {

  private static final int REQUESTS = Integer.getInteger("moveplan.random", 12_000);
  private static final int MOST_USERS = 4;
  private static final int MOST_FINDINGS = 5;

  private static final Planner PLANNER = new Planner(RuleBase.shipped());

  @Test
  void everyPlanReplays() {
    List<String> findings =
        LongStream.range(0, REQUESTS)
            .mapToObj(seed -> RandomRequests.of(seed, MOST_USERS))
            .filter(request -> fault(request).isPresent())
            .limit(MOST_FINDINGS)
            .map(AnyRequestTest::smallest)
            .map(request -> fault(request).orElseThrow() + "\n  " + describe(request))
            .toList();
    assertThat(findings).isEmpty();
  }

  private static Optional<String> fault(Request request) {
    try {
      Plan plan = PLANNER.plan(request);
      return Replay.check(request, plan).map(Violation::text);
    } catch (RuleBaseException e) {
      return Optional.of(e.getMessage());
    }
  }

  private static Request smallest(Request request) {
    return RandomRequests.simpler(request).stream()
        .filter(simpler -> fault(simpler).isPresent())
        .findFirst()
        .map(AnyRequestTest::smallest)
        .orElse(request);
  }

  private static String describe(Request request) {
    return Stream.of(
            Stream.of("policy " + stated(request.policy(), PolicyFields.ALL)),
            Stream.of("tools " + stated(request.tools(), ToolFields.ALL)),
            request.postoffices().values().stream()
                .map(one -> one.name() + " " + stated(one.facts(), PostofficeFields.ALL)),
            request.moves().stream().map(move -> stated(move.facts(), UserFields.ALL)))
        .flatMap(parts -> parts)
        .collect(Collectors.joining("\n  "));
  }

  private static String stated(Facts facts, FieldSet fields) {
    return fields.fields().stream()
        .flatMap(field -> facts.stated(field).map(value -> text(field.path(), value)).stream())
        .collect(Collectors.joining(", "));
  }

  private static String text(String path, Object value) {
    return path + ": " + (value instanceof Collection<?> all ? all.toString() : value);
  }
}
