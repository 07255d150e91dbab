package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Client;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Story;
import org.moveplan.domain.plan.Story.Sign;
import org.moveplan.domain.plan.Story.Stand;

/** How hexid and password stand after each step (Q117650, Q125255). */
final class StoriesTest {

  private static final Stand IN_STEP = stand(Sign.YES, Sign.YES, Sign.YES);
  private static final Stand OTHER_PASSWORD = stand(Sign.YES, Sign.NO, Sign.YES);
  private static final Stand OTHER_HEXID = stand(Sign.NO, Sign.YES, Sign.YES);
  private static final Stand LOCKED_OUT = stand(Sign.NO, Sign.NO, Sign.NO);

  @Test
  void theSeedKeepsOneFactorAtLeastAtEveryStep() {
    Story story = only(seed());

    assertThat(story.moments())
        .containsExactly(
            new Story.Moment(0, IN_STEP, Stand.EMPTY),
            new Story.Moment(1, OTHER_PASSWORD, Stand.EMPTY),
            new Story.Moment(2, IN_STEP, Stand.EMPTY),
            new Story.Moment(3, IN_STEP, Stand.EMPTY),
            new Story.Moment(5, IN_STEP, OTHER_HEXID),
            new Story.Moment(6, IN_STEP, OTHER_HEXID),
            new Story.Moment(7, IN_STEP, IN_STEP));
    assertThat(List.of(story.user(), story.from(), story.to()))
        .containsExactly("jdoe", "PO1", "PO2");
  }

  @Test
  void whatNobodyKnowsMayBeEither() {
    Scene scene = seed().with(UserFields.IN_SYNC, Answer.UNKNOWN);

    List<Story.Moment> moments = only(scene).moments();
    assertThat(moments.get(0).source()).isEqualTo(stand(Sign.YES, Sign.EITHER, Sign.YES));
    assertThat(moments.get(1).source().password()).isEqualTo(Sign.NO);
    assertThat(moments.get(2).source()).isEqualTo(IN_STEP);
  }

  @Test
  void whoeverIsLockedOutHasNeitherFactorUntilTheCure() {
    Scene scene =
        Scene.jdoe()
            .with(UserFields.LOCKED_OUT, Answer.YES)
            .with(UserFields.SOURCE_EXISTS, Answer.NO)
            .with(UserFields.MMF_PASSWORD_KNOWN, Answer.YES)
            .with(UserFields.CLIENTS, Set.of(Client.WINDOWS, Client.DOS))
            .steps("dos-login@PO2", "dos-change-password@PO2", "windows-login@PO2");

    assertThat(only(scene).moments())
        .extracting(Story.Moment::destination)
        .containsExactly(LOCKED_OUT, LOCKED_OUT, OTHER_HEXID, IN_STEP);
  }

  @Test
  void withoutAMessageFileThereIsNothingToCompare() {
    Scene scene =
        Scene.jdoe()
            .with(UserFields.CLIENTS, Set.of(Client.DOS))
            .steps(
                "@confirm-signed-out@PO1", "move-user@PO1", "repoint-client@PO2", "dos-login@PO2");

    assertThat(only(scene).moments())
        .extracting(Story.Moment::source)
        .containsOnly(new Stand(Sign.YES, Sign.NONE, Sign.NONE, Sign.NONE));
  }

  @Test
  void aStoryEndsWhereThePlanWouldFail() {
    Scene unsafe = seed().without("windows-login@PO1");

    assertThat(unsafe.replay()).isPresent();
    assertThat(only(unsafe).moments())
        .extracting(Story.Moment::source)
        .containsExactly(IN_STEP, OTHER_PASSWORD, OTHER_PASSWORD);
  }

  @Test
  void onlyThoseWhoMoveHaveOne() {
    Scene scene = seed().user("asmith", "PO1", "PO2").blocked("asmith");

    assertThat(Stories.of(scene.request(), scene.plan()))
        .extracting(Story::user)
        .containsExactly("jdoe");
  }

  private static Scene seed() {
    return Scene.jdoe()
        .with(UserFields.RESET_PASSWORD, Answer.YES)
        .with(UserFields.IN_SYNC, Answer.YES)
        .with(UserFields.MMF_HOLDS_DEFAULT, Answer.NO)
        .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
        .steps(
            "admin-recover@PO1",
            "windows-login@PO1",
            "sign-out@PO1",
            "@confirm-signed-out@PO1",
            "move-user@PO1",
            "repoint-client@PO2",
            "windows-login@PO2");
  }

  private static Story only(Scene scene) {
    List<Story> stories = Stories.of(scene.request(), scene.plan());
    assertThat(stories).hasSize(1);
    return stories.get(0);
  }

  private static Stand stand(Sign hexid, Sign password, Sign opens) {
    return new Stand(Sign.YES, hexid, password, opens);
  }
}
