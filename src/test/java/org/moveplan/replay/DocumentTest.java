package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Client;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.testing.ChangedPlan;
import org.moveplan.testing.ChangedStep;

/** Plans whose steps are safe but whose document was tampered with. */
final class DocumentTest {

  private static Scene scene() {
    return Scene.empty()
        .user("bsmith", "PO1", "PO2")
        .user("jdoe", "PO1", "PO2")
        .with(UserFields.CLIENTS, Set.of(Client.DOS))
        .blocked("bsmith")
        .steps("@confirm-signed-out@PO1", "move-user@PO1", "dos-login@PO2");
  }

  private static Violation refused(Plan plan) {
    return Replay.check(scene().request(), plan).orElseThrow(() -> new AssertionError("accepted"));
  }

  private static Violation refusedStep(int index, UnaryOperator<Plan.Step> change) {
    Plan plan = scene().plan();
    List<Plan.Step> steps = new ArrayList<>(plan.steps());
    steps.set(index, change.apply(steps.get(index)));
    return refused(ChangedPlan.of(plan).steps(steps).plan());
  }

  @Test
  void theUntouchedPlanIsAccepted() {
    assertThat(scene().replay()).isEmpty();
  }

  @Test
  void aUserSilentlyDroppedIsMissed() {
    Plan plan = scene().plan();
    Violation violation = refused(ChangedPlan.of(plan).users(List.of(plan.users().get(1))).plan());
    assertThat(violation.step()).isZero();
    assertThat(violation.message()).contains("bsmith");
    assertThat(refused(ChangedPlan.of(plan).users(List.of(plan.users().get(0))).plan()).message())
        .contains("jdoe")
        .contains("nobody");
  }

  @Test
  void aUserTooManyIsSeen() {
    Plan plan = scene().plan();
    List<Plan.User> users = new ArrayList<>(plan.users());
    users.add(new Plan.User("mallory", "PO1", "PO2", Verdict.READY, List.of()));
    assertThat(refused(ChangedPlan.of(plan).users(users).plan()).message()).contains("mallory");
  }

  @Test
  void aBlockedUserNeedsAReasonAndARemedy() {
    Plan plan = scene().plan();
    assertThat(refused(ChangedPlan.of(plan).blocked(List.of()).plan()).message())
        .contains("bsmith");
    Plan.Blocked mute = new Plan.Blocked("bsmith", "PO1", "R", "Why not.", " ");
    assertThat(refused(ChangedPlan.of(plan).blocked(List.of(mute)).plan()).message())
        .contains("remedy");
    Plan.Blocked wrong = new Plan.Blocked("jdoe", "PO1", "R", "Why not.", "What helps.");
    assertThat(refused(ChangedPlan.of(plan).blocked(List.of(wrong)).plan()).message())
        .contains("jdoe");
  }

  @Test
  void aBlockedUserHasNoSteps() {
    Violation violation =
        scene()
            .rewritten(
                List.of(
                    "bsmith:sign-out@PO1",
                    "@confirm-signed-out@PO1",
                    "move-user@PO1",
                    "dos-login@PO2"))
            .refused();
    assertThat(violation.step()).isEqualTo(1);
    assertThat(violation.message()).isEqualTo("bsmith from PO1 is blocked.");
  }

  @Test
  void aTamperedAfterIsSeen() {
    Violation unknown =
        refusedStep(
            1,
            step ->
                ChangedStep.of(step)
                    .after(List.of(new Plan.After("jdoe@PO1:sign-out", "R")))
                    .step());
    assertThat(unknown.step()).isEqualTo(2);
    assertThat(unknown.message()).contains("jdoe@PO1:sign-out");
    Violation later =
        refusedStep(
            1,
            step ->
                ChangedStep.of(step)
                    .after(List.of(new Plan.After("jdoe@PO2:dos-login", "R")))
                    .step());
    assertThat(later.message()).contains("not an earlier step");
  }

  @Test
  void numbersAndIdsMustBeRight() {
    assertThat(refusedStep(1, step -> ChangedStep.of(step).number(7).step()).message())
        .contains("number 2");
    assertThat(refusedStep(1, step -> ChangedStep.of(step).id("x").step()).message())
        .contains("jdoe@PO1:move-user");
    assertThat(refusedStep(1, step -> ChangedStep.of(step).id(step.id() + "#").step()).message())
        .contains("jdoe@PO1:move-user");
    Violation stranger = refusedStep(1, step -> ChangedStep.of(step).user("mallory").step());
    assertThat(stranger.message()).isEqualTo("mallory from PO1 is not in the request.");
  }

  @Test
  void figuresMustBeRight() {
    Plan plan = scene().plan();
    assertThat(plan.summary()).isEqualTo(new Plan.Summary(2, 1, 1, 3, 1));
    for (Plan.Summary wrong :
        List.of(
            new Plan.Summary(1, 1, 1, 3, 1),
            new Plan.Summary(2, 2, 1, 3, 1),
            new Plan.Summary(2, 1, 0, 3, 1),
            new Plan.Summary(2, 1, 1, 4, 1),
            new Plan.Summary(2, 1, 1, 3, 2))) {
      assertThat(refused(ChangedPlan.of(plan).summary(wrong).plan()).message()).contains("summary");
    }
  }

  @Test
  void aStrangePostofficeIsSeen() {
    assertThat(scene().replaced("dos-login@PO2", "dos-login@PO9").refused().message())
        .isEqualTo("PO9 is neither source nor destination of jdoe.");
    assertThat(
            scene()
                .replaced("@confirm-signed-out@PO1", "@confirm-signed-out@PO9")
                .refused()
                .message())
        .isEqualTo("The request has no postoffice PO9.");
  }

  @Test
  void namesAreTheSameInAnyCase() {
    Scene upper = scene().replaced("dos-login@PO2", "dos-login@po2");
    assertThat(upper.replay()).isEmpty();
  }

  @Test
  void theTextFitsATerminalAndSaysEverything() {
    Violation violation =
        Scene.jdoe()
            .with(UserFields.IN_SYNC, Answer.YES)
            .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
            .with(UserFields.SIGNED_ON, Answer.NO)
            .steps("admin-recover@PO1", "move-user@PO1", "repoint-client@PO2", "windows-login@PO2")
            .refused();
    assertThat(violation.text().lines()).allMatch(line -> line.length() <= 80);
    assertThat(violation.text())
        .isEqualTo(
            """
            Step 2 (jdoe@PO1:move-user) is not safe: The password was changed and jdoe has
              not signed on with the Windows client since; the move changes the hexid too,
              and then neither agrees.
              invariant  M11: account and message file hold one password when the user is
                         moved
              article    Q117650
              assumed    password.mmfHoldsDefault: no
              before     PO1: hexid agrees: yes, password agrees: no, signed on: no, message
                         file: on the postoffice; PO2: no account
              after      PO1: hexid agrees: yes, password agrees: no, signed on: no, message
                         file: on the postoffice; PO2: hexid agrees: no, password agrees:
                         no, signed on: no, message file: on the postoffice
              on screen  "This account is not a valid user of this message file.\"\
            """);
  }
}
