package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Client;
import org.moveplan.domain.Facts;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.Platform;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Purpose;
import org.moveplan.domain.Request;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.Version;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;
import org.moveplan.testing.Requests;

/** The search finds a safe way wherever there is one, and none where there is none. */
class SafeCoursesTest {

  private static final SafeCourses COURSES = new SafeCourses(20_000);

  private static Requests of(Facts user) {
    return Requests.empty().move(user);
  }

  private static Facts jdoe() {
    return Requests.user("jdoe", "PO1", "PO2");
  }

  private static Facts locked() {
    return jdoe().with(UserFields.LOCKED_OUT, Answer.YES);
  }

  static Stream<Requests> movable() {
    return Stream.of(
        of(jdoe()),
        of(jdoe().with(UserFields.RESET_PASSWORD, Answer.YES)),
        of(jdoe().with(UserFields.CLIENTS, Set.of(Client.DOS))),
        of(jdoe().with(UserFields.CLIENTS, Set.of(Client.REMOTE_WINDOWS))),
        of(
            jdoe()
                .with(UserFields.IN_SYNC, Answer.YES)
                .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
                .with(UserFields.DELETE_SOURCE, Answer.YES)),
        of(locked().with(UserFields.SOURCE_EXISTS, Answer.YES)),
        of(
            locked()
                .with(UserFields.SOURCE_EXISTS, Answer.NO)
                .with(UserFields.MMF_PASSWORD_KNOWN, Answer.YES)),
        of(jdoe()
                .with(UserFields.MMF_PASSWORD_KNOWN, Answer.YES)
                .with(UserFields.MMF_LOCATION, MmfLocation.SERVER))
            .postoffice("PO2", PostofficeFields.PLATFORM, Platform.DEC_PATHWORKS));
  }

  @ParameterizedTest
  @MethodSource("movable")
  void aWayIsFoundThatReplays(Requests made) {
    Request request = made.build();
    assertThat(COURSES.of(request)).isInstanceOf(SafeCourses.Result.Found.class);
    Plan plan = ((SafeCourses.Result.Found) COURSES.of(request)).plan();
    assertThat(Replay.check(request, plan)).isEmpty();
  }

  @Test
  void theWayOfTheSeedIsTheArticles() {
    Request request =
        of(jdoe()
                .with(UserFields.RESET_PASSWORD, Answer.YES)
                .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
                .with(UserFields.SIGNED_ON, Answer.NO))
            .build();
    Plan plan = ((SafeCourses.Result.Found) COURSES.of(request)).plan();
    Set<Action> told =
        Set.of(Action.ADMIN_RECOVER, Action.WINDOWS_LOGIN, Action.MOVE_USER, Action.DOS_LOGIN);
    assertThat(plan.steps().stream().map(Plan.Step::action).filter(told::contains))
        .containsExactly(
            Action.ADMIN_RECOVER, Action.WINDOWS_LOGIN, Action.MOVE_USER, Action.WINDOWS_LOGIN);
  }

  static Stream<Requests> immovable() {
    return Stream.of(
        of(jdoe()).postoffice("PO2", PostofficeFields.VERSION, Version.V2_1),
        of(jdoe()).postoffice("PO2", UpkeepFields.CONTROL_SUSPECT, Answer.YES),
        of(locked().with(UserFields.SOURCE_EXISTS, Answer.NO)),
        of(
            jdoe()
                .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
                .with(UserFields.MMF_PRESENT, Answer.NO)),
        of(jdoe().with(UserFields.DELETE_SOURCE, Answer.YES))
            .policy(PolicyFields.PURPOSE, Purpose.TEST_COPY));
  }

  @ParameterizedTest
  @MethodSource("immovable")
  void thereIsNoneWhereNoneIsSafe(Requests made) {
    assertThat(COURSES.of(made.build())).isInstanceOf(SafeCourses.Result.None.class);
  }

  @Test
  void aSearchThatIsGivenUpSaysSo() {
    assertThat(new SafeCourses(2).of(of(jdoe()).build()))
        .isEqualTo(new SafeCourses.Result.Open("no way among 2 states"));
  }

  @Test
  void itIsForOneUser() {
    Request request = of(jdoe()).move(Requests.user("ben", "PO1", "PO2")).build();
    assertThatThrownBy(() -> COURSES.of(request)).isInstanceOf(IllegalArgumentException.class);
  }
}
