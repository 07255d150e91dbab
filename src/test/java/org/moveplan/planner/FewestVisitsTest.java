package org.moveplan.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.plan.Plan;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import org.moveplan.rules.RuleBase;
import org.moveplan.testing.RandomRequests;

/**
 * How often an administrator goes to another program or postoffice, held against the fewest times
 * that any order of the same steps would need.
 */
class FewestVisitsTest {

  private static final int REQUESTS = Integer.getInteger("moveplan.orders", 150);
  private static final int MOST_USERS = 4;
  private static final int MOST_STATES = 2_000;
  private static final double MOST_BEYOND = 1.05;

  private final Planner planner = new Planner(RuleBase.shipped());

  @Test
  void noPlanGoesToAndFroMuchMoreThanTheBestOne() throws IOException {
    List<String> bad = new ArrayList<>();
    int ours = 0;
    int fewest = 0;
    int examined = 0;
    for (Request request : Stream.concat(examples(), drawn()).toList()) {
      Plan plan = planner.plan(request);
      OptionalInt best = new FewestVisits(plan, MOST_STATES).find();
      if (best.isPresent() && !plan.steps().isEmpty()) {
        int visits = FewestVisits.ofPlan(plan);
        examined++;
        ours += visits;
        fewest += best.getAsInt();
        assertThat(visits).isGreaterThanOrEqualTo(best.getAsInt());
        if (visits > best.getAsInt() * MOST_BEYOND) {
          bad.add(request.moves() + ": " + visits + " instead of " + best.getAsInt());
        }
      }
    }
    assertThat(bad).isEmpty();
    assertThat(examined).as("plans that could be searched").isGreaterThan(REQUESTS * 3 / 4);
    assertThat((double) ours / fewest).as("on the whole").isLessThan(1.01);
  }

  @Test
  void theSearchFindsWhatTryingEveryOrderFinds() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      List<Plan.Step> steps = new ArrayList<>();
      int size = 1 + random.nextInt(7);
      for (int i = 0; i < size; i++) {
        List<Plan.After> after = new ArrayList<>();
        for (int first = 0; first < i; first++) {
          if (random.nextInt(4) == 0) {
            after.add(new Plan.After("s" + first, "Q1-1"));
          }
        }
        steps.add(step(i, "PO" + random.nextInt(3), after));
      }
      Plan plan = plan(steps);
      assertThat(new FewestVisits(plan, MOST_STATES).find())
          .as("%s", steps)
          .hasValue(fewest(steps, new ArrayList<>()));
    }
  }

  /** The fewest visits of all orders that begin with {@code done}. */
  private static int fewest(List<Plan.Step> steps, List<Plan.Step> done) {
    if (done.size() == steps.size()) {
      return FewestVisits.ofPlan(plan(done));
    }
    int fewest = Integer.MAX_VALUE;
    for (Plan.Step step : steps) {
      List<String> ids = done.stream().map(Plan.Step::id).toList();
      boolean ready = step.after().stream().allMatch(after -> ids.contains(after.step()));
      if (ready && !done.contains(step)) {
        List<Plan.Step> more = new ArrayList<>(done);
        more.add(step);
        fewest = Math.min(fewest, fewest(steps, more));
      }
    }
    return fewest;
  }

  private static Stream<Request> drawn() {
    return LongStream.range(0, REQUESTS).mapToObj(seed -> RandomRequests.of(seed, MOST_USERS));
  }

  private static Stream<Request> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("plans"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(FewestVisitsTest::read)
          .toList()
          .stream();
    }
  }

  private static Request read(Path file) {
    Reading reading =
        new RequestReader(Limits.DEFAULT).read(file.toString(), InputStream.nullInputStream());
    if (reading instanceof Reading.Valid valid) {
      return valid.request();
    }
    throw new AssertionError(file + " is no request: " + reading);
  }

  private static Plan.Step step(int i, String postoffice, List<Plan.After> after) {
    return new Plan.Step(
        i + 1,
        "s" + i,
        Action.BACKUP_MMF,
        Optional.empty(),
        "",
        postoffice,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        Phase.PREPARE,
        "",
        List.of(),
        after,
        Optional.empty());
  }

  private static Plan plan(List<Plan.Step> steps) {
    return new Plan(
        new Plan.Tool("moveplan", "1"),
        new Plan.RequestId("-", ""),
        "",
        new Plan.Rulebase("", 0),
        new Plan.Summary(0, 0, 0, steps.size(), 1),
        List.of(),
        steps,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>());
  }
}
