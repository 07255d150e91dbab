package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The theorems T1 to T13 of the state model, over every sequence of operations up to a length. */
final class TheoremsTest {

  private static final int LONGEST = 5;
  private static final int MOST_MOVES = 2;
  private static final Password DEFAULT = Password.SOURCE_DEFAULT;

  private enum Operation {
    RECOVER,
    DOS_CHANGE,
    DOS_LOGIN,
    WINDOWS_LOGIN,
    MOVE_KEEPING,
    MOVE_LOSING,
    DOS_CHANGE_BACK
  }

  /** One user's present site, how often he was moved, and how his last Windows sign-on ended. */
  private record Run(
      Site site, int moves, Optional<WindowsSignOn.End> last, List<Operation> sinceSignOn) {

    static Run start(Password password) {
      Site site =
          Site.of(
              new Account(0, password), Place.SERVER, Optional.of(new MessageFile(0, password)));
      return new Run(site, 0, Optional.empty(), List.of());
    }

    /** The run after {@code operation}, or nothing if nobody can do it. */
    Optional<Run> then(Operation operation) {
      Account account = site.account().orElseThrow();
      boolean lost = account.password() == Password.LOST;
      return switch (operation) {
        case RECOVER -> Optional.of(to(site.recovered(DEFAULT), operation));
        case DOS_CHANGE ->
            lost
                ? Optional.empty()
                : Optional.of(to(site.withPassword(Password.CHOSEN), operation));
        case DOS_LOGIN -> lost ? Optional.empty() : Optional.of(to(site, operation));
        case DOS_CHANGE_BACK ->
            lost
                ? Optional.empty()
                : Optional.of(
                    to(site.withPassword(site.file().orElseThrow().password()), operation));
        case WINDOWS_LOGIN -> Optional.of(signedOn());
        case MOVE_KEEPING -> moved(true, operation);
        case MOVE_LOSING -> moved(false, operation);
      };
    }

    private Run to(Site next, Operation operation) {
      List<Operation> more = new ArrayList<>(sinceSignOn);
      more.add(operation);
      return new Run(next, moves, Optional.empty(), more);
    }

    private Optional<Run> moved(boolean keeps, Operation operation) {
      if (moves == MOST_MOVES) {
        return Optional.empty();
      }
      Run next = to(site.copied(100 + moves, keeps), operation);
      return Optional.of(new Run(next.site, moves + 1, Optional.empty(), next.sinceSignOn));
    }

    Run signedOn() {
      WindowsSignOn signOn = WindowsSignOn.at(site, Place.SERVER);
      boolean opened = signOn.end() == WindowsSignOn.End.OPENED;
      return new Run(
          signOn.site(), moves, Optional.of(signOn.end()), opened ? List.of() : sinceSignOn);
    }

    boolean opens() {
      return WindowsSignOn.at(site, Place.SERVER).end() == WindowsSignOn.End.OPENED;
    }

    boolean locks() {
      return WindowsSignOn.at(site, Place.SERVER).end() == WindowsSignOn.End.NOT_A_VALID_USER;
    }

    boolean hexidAgrees() {
      return site.file().orElseThrow().hexidAgrees(site.account().orElseThrow());
    }

    boolean lost() {
      return site.account().orElseThrow().password() == Password.LOST;
    }

    Password inFile() {
      return site.file().orElseThrow().password();
    }

    Run then(Operation... operations) {
      Run run = this;
      for (Operation operation : operations) {
        run = run.then(operation).orElseThrow();
      }
      return run;
    }
  }

  private static final Run START = Run.start(Password.OLD);

  private static int everyRun(Consumer<Run> claim) {
    return explore(START, LONGEST, claim);
  }

  private static int explore(Run run, int left, Consumer<Run> claim) {
    claim.accept(run);
    int runs = 1;
    if (left > 0) {
      for (Operation operation : Operation.values()) {
        Optional<Run> next = run.then(operation);
        runs += next.isPresent() ? explore(next.get(), left - 1, claim) : 0;
      }
    }
    return runs;
  }

  @Test
  void t1LockedOutMeansThatNeitherFactorAgrees() {
    int runs =
        everyRun(
            run ->
                assertThat(run.locks())
                    .isEqualTo(!run.lost() && !run.hexidAgrees() && !run.site().passwordsAgree()));
    assertThat(runs).isGreaterThan(8_000);
  }

  @Test
  void t2ASuccessfulSignOnBringsBothIntoStep() {
    everyRun(
        run -> assertThat(!run.opens() || run.signedOn().site().inStep()).as("%s", run).isTrue());
  }

  @Test
  void t3PasswordChangesAloneNeverLock() {
    everyRun(run -> assertThat(moved(run) || run.opens()).as("%s", run).isTrue());
  }

  @Test
  void t4MovesThatKeepThePasswordAloneNeverLock() {
    everyRun(
        run ->
            assertThat(
                    changed(run)
                        || run.sinceSignOn().contains(Operation.MOVE_LOSING)
                        || run.opens())
                .as("%s", run)
                .isTrue());
  }

  @Test
  void t5TheOrderOfChangeAndMoveDoesNotMatter() {
    for (Operation change : List.of(Operation.RECOVER, Operation.DOS_CHANGE)) {
      for (Run run :
          List.of(
              START.then(change, Operation.MOVE_KEEPING),
              START.then(Operation.MOVE_KEEPING, change))) {
        assertThat(run.hexidAgrees()).isFalse();
        assertThat(run.site().passwordsAgree()).isFalse();
      }
    }
  }

  @Test
  void t6ALockoutImpliesAMoveAndAChange() {
    everyRun(
        run -> assertThat(!run.locks() || (moved(run) && changed(run))).as("%s", run).isTrue());
  }

  @Test
  void t7ALosingMoveFollowedByARecoverLocksUnlessTheFileHoldsTheDefault() {
    everyRun(
        run ->
            run.then(Operation.MOVE_LOSING)
                .map(moved -> moved.then(new Operation[] {Operation.RECOVER}))
                .ifPresent(
                    recovered ->
                        assertThat(recovered.locks()).isEqualTo(recovered.inFile() != DEFAULT)));
  }

  @Test
  void t8ThePasswordOfTheFileRepairs() {
    everyLockedRun(
        run -> {
          Run repaired = run.then(Operation.DOS_CHANGE_BACK, Operation.WINDOWS_LOGIN);
          assertThat(repaired.last()).contains(WindowsSignOn.End.OPENED);
          assertThat(repaired.site().inStep()).isTrue();
        });
  }

  @Test
  void t9AnotherRecoverDoesNotRepairUnlessTheFileHoldsTheDefault() {
    everyLockedRun(
        run ->
            assertThat(run.then(new Operation[] {Operation.RECOVER}).opens())
                .isEqualTo(run.inFile() == DEFAULT));
  }

  @Test
  void t10AnMsDosSignOnDoesNotRepair() {
    everyLockedRun(
        run -> assertThat(run.then(new Operation[] {Operation.DOS_LOGIN}).locks()).isTrue());
  }

  @Test
  void t11TheSourceRepairs() {
    Run source = START.then(new Operation[] {Operation.RECOVER});
    assertThat(source.then(new Operation[] {Operation.MOVE_KEEPING}).locks()).isTrue();
    assertThat(source.then(Operation.WINDOWS_LOGIN, Operation.MOVE_KEEPING).opens()).isTrue();
  }

  @Test
  void t12ARecoverToThePasswordThatTheFileHoldsIsHarmless() {
    assertThat(Run.start(DEFAULT).then(Operation.RECOVER, Operation.MOVE_KEEPING).opens()).isTrue();
  }

  @Test
  void t13ABackupLocksAfterBothAMoveAndAChange() {
    MessageFile backup = START.site().file().orElseThrow();
    for (boolean moved : List.of(true, false)) {
      for (boolean changed : List.of(true, false)) {
        Run run = START;
        run = moved ? run.then(Operation.MOVE_KEEPING, Operation.WINDOWS_LOGIN) : run;
        run = changed ? run.then(Operation.RECOVER, Operation.WINDOWS_LOGIN) : run;
        Site restored = run.site().withFile(Place.SERVER, Optional.of(backup));
        assertThat(WindowsSignOn.at(restored, Place.SERVER).end() != WindowsSignOn.End.OPENED)
            .isEqualTo(moved && changed);
      }
    }
  }

  private static void everyLockedRun(Consumer<Run> claim) {
    List<Run> locked = new ArrayList<>();
    everyRun(
        run -> {
          if (run.locks()) {
            locked.add(run);
            claim.accept(run);
          }
        });
    assertThat(locked).isNotEmpty();
  }

  private static boolean moved(Run run) {
    return run.sinceSignOn().contains(Operation.MOVE_KEEPING)
        || run.sinceSignOn().contains(Operation.MOVE_LOSING);
  }

  private static boolean changed(Run run) {
    return run.sinceSignOn().contains(Operation.RECOVER)
        || run.sinceSignOn().contains(Operation.DOS_CHANGE);
  }
}
