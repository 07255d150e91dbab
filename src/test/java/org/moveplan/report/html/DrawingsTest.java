package org.moveplan.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Plans;

/** The numbers behind picture and timeline. */
final class DrawingsTest {

  @Test
  void numbersThatFollowEachOtherMakeARange() {
    assertThat(Range.of(List.of(9, 3, 4, 5, 4, 12, 11)))
        .extracting(Range::text)
        .containsExactly("3–5", "9", "11–12");
    assertThat(Range.of(List.of())).isEmpty();
  }

  @Test
  void everyUserIsOnTheRouteThatHeTakes() {
    Picture picture = Picture.of(Plans.three());

    assertThat(picture.left()).extracting(Picture.Post::name).containsExactly("PO1");
    assertThat(picture.right()).extracting(Picture.Post::users).containsExactly(3);
    assertThat(picture.bands()).extracting(Picture.Band::blocked).containsExactly(false, true);
    assertThat(picture.bands().get(1).title()).isEqualTo("PO1 to PO2, 1 user, blocked: bjones");
    assertThat(picture.routes())
        .singleElement()
        .satisfies(
            route -> {
              assertThat(route.moved())
                  .extracting(Plan.User::user)
                  .containsExactly("asmith", "jdoe");
              assertThat(route.blocked()).extracting(Plan.User::user).containsExactly("bjones");
            });
  }

  @Test
  void postofficesOfOneSideDoNotOverlap() {
    Picture picture = Picture.of(Plans.named(names(30)));

    for (List<Picture.Post> side : List.of(picture.left(), picture.right())) {
      assertThat(side).hasSize(30);
      for (int i = 1; i < side.size(); i++) {
        assertThat(side.get(i).y()).isGreaterThan(side.get(i - 1).y() + side.get(i - 1).height());
      }
      Picture.Post last = side.get(29);
      assertThat(picture.height()).isGreaterThanOrEqualTo(last.y() + last.height());
    }
    assertThat(picture.bands()).hasSize(30);
  }

  @Test
  void tooManyPostofficesAreListedInsteadOfDrawn() {
    Picture picture = Picture.of(Plans.named(names(41)));

    assertThat(picture.isDrawn()).isFalse();
    assertThat(picture.routes()).hasSize(41);
  }

  @Test
  void longListsOfNamesAreCutShort() {
    assertThat(Picture.Route.names(Plans.many(14).users()))
        .startsWith("user1, user2, ")
        .endsWith(", user12 and 2 more");
  }

  @Test
  void thePhasesOfTheTimelineHoldEveryStepOnceInOrder() {
    Plan plan = Plans.many(300);
    Timeline timeline = Timeline.of(plan);

    List<Integer> steps = new ArrayList<>();
    for (Timeline.Row row : timeline.rows()) {
      IntStream.rangeClosed(row.steps().first(), row.steps().last()).forEach(steps::add);
      assertThat(row.count()).isEqualTo(row.steps().last() - row.steps().first() + 1);
      assertThat(row.bars()).isNotEmpty();
      assertThat(row.bars())
          .allSatisfy(
              bar -> {
                assertThat(bar.x()).isNotNegative();
                assertThat(bar.width()).isPositive();
                assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(Timeline.WIDTH + 4);
              });
    }
    assertThat(steps).containsExactlyElementsOf(plan.steps().stream().map(Plan.Step::n).toList());
    assertThat(timeline.rows())
        .filteredOn(row -> !row.waiting().isEmpty())
        .extracting(Timeline.Row::waiting)
        .containsExactly("waits 7 days");
  }

  private static List<String> names(int count) {
    return IntStream.range(100, 100 + count).mapToObj(i -> "PO" + i).toList();
  }
}
