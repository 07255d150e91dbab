package org.moveplan.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.AdminSession;
import org.moveplan.domain.Answer;
import org.moveplan.domain.BelongingFields;
import org.moveplan.domain.CalendarFields;
import org.moveplan.domain.Client;
import org.moveplan.domain.DefaultPassword;
import org.moveplan.domain.Duty;
import org.moveplan.domain.Encryption;
import org.moveplan.domain.FolderLocation;
import org.moveplan.domain.HistoryFields;
import org.moveplan.domain.MailFields;
import org.moveplan.domain.MailbagFields;
import org.moveplan.domain.Method;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.Move;
import org.moveplan.domain.Platform;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.PostofficeType;
import org.moveplan.domain.Purpose;
import org.moveplan.domain.Request;
import org.moveplan.domain.ScheduleFields;
import org.moveplan.domain.StorageFields;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.Version;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.replay.Replay;
import org.moveplan.replay.Violation;
import org.moveplan.rules.RuleBase;
import org.moveplan.rules.RuleCard;
import org.moveplan.testing.Requests;

/**
 * Plans every combination of some attributes of one user and two postoffices. Each plan replays
 * safely, each blocked user has a reason and a remedy, and no step can be left out of any plan
 * without the replay refusing it, unless one of the step's rules says that it serves something else
 * than safety.
 */
class EveryCombinationTest {

  /** Enough to see what is wrong; the rest is mostly the same again. */
  private static final int MOST_FINDINGS = 8;

  private static RuleBase rules = RuleBase.shipped();
  private static Set<String> otherPurpose = Set.of();

  @BeforeAll
  static void readPurposes() {
    otherPurpose = new HashSet<>();
    for (RuleCard card : rules.cards().values()) {
      if (!card.purpose().equals("safety")) {
        otherPurpose.add(card.id());
      }
    }
  }

  /** The attributes of each enumeration, with the number of combinations. */
  static Stream<Core> cores() {
    return Stream.of(
        new Core(
            "how far the move is, who is locked out, what is known of passwords",
            List.of(
                Axis.user(UserFields.MOVED, null, Answer.NO, Answer.YES, Answer.UNKNOWN),
                Axis.user(UserFields.FIRST_LOGIN_VERIFIED, null, Answer.YES),
                Axis.user(UserFields.LOCKED_OUT, null, Answer.YES, Answer.UNKNOWN),
                Axis.user(UserFields.RESET_PASSWORD, null, Answer.YES),
                Axis.user(UserFields.IN_SYNC, null, Answer.YES, Answer.NO),
                Axis.user(UserFields.MMF_PASSWORD_KNOWN, null, Answer.YES),
                Axis.user(UserFields.MMF_HOLDS_DEFAULT, null, Answer.YES),
                Axis.user(UserFields.SOURCE_EXISTS, null, Answer.YES, Answer.NO),
                Axis.user(
                    UserFields.CLIENTS,
                    Set.of(Client.WINDOWS),
                    Set.of(Client.DOS),
                    Set.of(Client.REMOTE_DOS)),
                Axis.user(UserFields.MMF_LOCATION, null, MmfLocation.SERVER, MmfLocation.LOCAL),
                Axis.policy(PolicyFields.DELETE_SOURCE, Answer.NO, Answer.YES))),
        new Core(
            "repairs, restored accounts, errors on record",
            List.of(
                Axis.user(UserFields.MOVED, null, Answer.NO),
                Axis.user(UserFields.LOCKED_OUT, null, Answer.YES),
                Axis.user(UserFields.SOURCE_EXISTS, null, Answer.YES, Answer.NO),
                Axis.user(UserFields.RESET_PASSWORD, null, Answer.YES),
                Axis.user(UserFields.MMF_PASSWORD_KNOWN, null, Answer.YES),
                Axis.user(UserFields.MMF_HOLDS_DEFAULT, null, Answer.YES),
                Axis.user(UserFields.MMF_BACKUP, null, Answer.YES),
                Axis.user(HistoryFields.BACKUP_PASSWORD_KNOWN, null, Answer.YES),
                Axis.user(MailFields.SUSPECT_CORRUPT, null, Answer.YES),
                Axis.user(
                    HistoryFields.LAST_ERROR,
                    null,
                    "This account is not a valid user of this message file.",
                    "The mailbox name or password is incorrect.",
                    "Notice 28 Mailbox recovered."),
                Axis.user(
                    UserFields.CLIENTS,
                    null,
                    Set.of(Client.DOS),
                    Set.of(Client.WINDOWS, Client.DOS),
                    Set.of(Client.REMOTE_WINDOWS)),
                Axis.policy(PolicyFields.PURPOSE, Purpose.MIGRATE, Purpose.RESTORE),
                Axis.policy(PolicyFields.USES_MOVEFOLD, Answer.NO, Answer.YES),
                Axis.user(UserFields.MMF_LOCATION, MmfLocation.SERVER))),
        new Core(
            "the message file and the sign-on",
            List.of(
                Axis.user(
                    UserFields.MMF_LOCATION,
                    null,
                    MmfLocation.SERVER,
                    MmfLocation.LOCAL,
                    MmfLocation.NONE,
                    MmfLocation.UNKNOWN),
                Axis.user(UserFields.MMF_PRESENT, null, Answer.NO, Answer.UNKNOWN),
                Axis.user(UserFields.MMF_BACKUP, null, Answer.YES, Answer.NO),
                Axis.user(UserFields.NO_SERVER_OPTIONS, null, Answer.YES, Answer.UNKNOWN),
                Axis.user(UserFields.INI_READ_ONLY, null, Answer.YES, Answer.UNKNOWN),
                Axis.user(UserFields.SIGNED_ON, null, Answer.YES, Answer.NO, Answer.UNKNOWN),
                Axis.user(UserFields.RESET_PASSWORD, null, Answer.YES),
                Axis.user(UserFields.IN_SYNC, null, Answer.YES),
                Axis.user(UserFields.MOVED, null, Answer.YES),
                Axis.user(
                    UserFields.CLIENTS, Set.of(Client.WINDOWS, Client.DOS), Set.of(Client.MAC)),
                Axis.user(UserFields.SOURCE_EXISTS, Answer.YES))),
        new Core(
            "the methods and the two postoffices",
            List.of(
                Axis.user(UserFields.METHOD, null, Method.MENU, Method.MMU),
                Axis.postoffice(
                    "PO1",
                    PostofficeFields.ENHANCED_SECURITY,
                    Answer.YES,
                    Answer.NO,
                    Answer.UNKNOWN),
                Axis.postoffice("PO1", PostofficeFields.DRIVE, Answer.YES, Answer.NO),
                Axis.postoffice(
                    "PO2", PostofficeFields.DRIVE, Answer.YES, Answer.NO, Answer.UNKNOWN),
                Axis.postoffice(
                    "PO1", PostofficeFields.V2_CLIENTS, Answer.NO, Answer.YES, Answer.UNKNOWN),
                Axis.postoffice("PO1", PostofficeFields.LEGACY_GATEWAYS, Answer.NO, Answer.YES),
                Axis.postoffice(
                    "PO1", PostofficeFields.TYPE, PostofficeType.MAIL, PostofficeType.WGPO),
                Axis.postoffice(
                    "PO1", PostofficeFields.PLATFORM, Platform.LANMAN, Platform.DEC_PATHWORKS),
                Axis.postoffice(
                    "PO2", PostofficeFields.VERSION, Version.V3_2A, Version.V2_1, Version.UNKNOWN),
                Axis.postoffice("PO1", PostofficeFields.DEFAULT_PASSWORD, DefaultPassword.SAME),
                Axis.postoffice(
                    "PO2",
                    PostofficeFields.DEFAULT_PASSWORD,
                    DefaultPassword.SAME,
                    DefaultPassword.UNKNOWN),
                Axis.user(UserFields.MMF_HOLDS_DEFAULT, null, Answer.YES),
                Axis.user(UserFields.RESET_PASSWORD, null, Answer.YES),
                Axis.user(UserFields.MMF_PASSWORD_KNOWN, null, Answer.YES),
                Axis.user(UserFields.MOVED, null, Answer.YES),
                Axis.user(UserFields.SOURCE_EXISTS, Answer.YES),
                Axis.user(UserFields.MMF_LOCATION, MmfLocation.SERVER))),
        new Core(
            "the mailbag and the calendar",
            List.of(
                Axis.user(
                    MailbagFields.MISSING_MAI, null, OptionalLong.of(1), OptionalLong.empty()),
                Axis.user(MailbagFields.UNSPOOLED, OptionalLong.of(3)),
                Axis.user(ScheduleFields.USES, null, Answer.YES, Answer.NO, Answer.UNKNOWN),
                Axis.user(ScheduleFields.KEY_ENTRY, null, Answer.YES, Answer.NO, Answer.UNKNOWN),
                Axis.user(ScheduleFields.CAL_PRESENT, null, Answer.YES, Answer.NO, Answer.UNKNOWN),
                Axis.user(ScheduleFields.LOCAL_CAL_PRESENT, null, Answer.NO),
                Axis.user(ScheduleFields.STARTUP_OFFLINE, null, Answer.UNKNOWN),
                Axis.user(UserFields.ROLE, null, Duty.RESOURCE),
                Axis.user(
                    UserFields.CLIENTS,
                    Set.of(Client.WINDOWS),
                    Set.of(Client.WINDOWS, Client.DOS),
                    Set.of(Client.REMOTE_DOS)),
                Axis.user(UserFields.MMF_PASSWORD_KNOWN, Answer.YES),
                Axis.user(UserFields.MMF_LOCATION, MmfLocation.SERVER),
                Axis.user(UserFields.IN_SYNC, Answer.YES),
                Axis.postoffice("PO1", CalendarFields.SCHEDULE_PLUS_7, Answer.NO, Answer.UNKNOWN),
                Axis.postoffice(
                    "PO2", PostofficeFields.PLATFORM, Platform.LANMAN, Platform.DEC_PATHWORKS))),
        new Core(
            "deletions and purposes",
            List.of(
                Axis.user(UserFields.DELETE_SOURCE, null, Answer.YES, Answer.NO, Answer.UNKNOWN),
                Axis.policy(PolicyFields.DELETE_SOURCE, Answer.NO, Answer.YES, Answer.UNKNOWN),
                Axis.policy(PolicyFields.KEEP_SOURCE_DAYS, 0, 7),
                Axis.policy(PolicyFields.PURPOSE, Purpose.values()),
                Axis.user(UserFields.MOVED, null, Answer.YES),
                Axis.user(UserFields.FIRST_LOGIN_VERIFIED, null, Answer.YES),
                Axis.user(UserFields.SOURCE_EXISTS, null, Answer.YES, Answer.NO, Answer.UNKNOWN),
                Axis.user(
                    UserFields.CLIENTS,
                    Set.of(Client.WFW),
                    Set.of(Client.MAC),
                    Set.of(Client.REMOTE_WINDOWS)),
                Axis.user(UserFields.IN_SYNC, null, Answer.YES))),
        new Core(
            "what users own and leave behind",
            List.of(
                Axis.user(
                    BelongingFields.PRIVATE_FOLDERS,
                    null,
                    FolderLocation.LOCAL,
                    FolderLocation.UNKNOWN,
                    FolderLocation.NONE),
                Axis.user(BelongingFields.PERSONAL_LIST, null, OptionalLong.of(3)),
                Axis.user(BelongingFields.OWNS_SHARED, null, List.of("reports")),
                Axis.user(MailFields.OUTBOX_COUNT, null, OptionalLong.of(1)),
                Axis.user(MailFields.CLIENTS_AFTER, null, Set.of(Client.WINDOWS)),
                Axis.user(
                    UserFields.CLIENTS,
                    Set.of(Client.WINDOWS),
                    Set.of(Client.WINDOWS, Client.DOS),
                    Set.of(Client.MAC),
                    Set.of(Client.REMOTE_DOS)),
                Axis.user(UserFields.DELETE_SOURCE, null, Answer.YES),
                Axis.user(UserFields.MOVED, null, Answer.YES),
                Axis.user(UserFields.SOURCE_EXISTS, null, Answer.YES),
                Axis.postoffice("PO1", StorageFields.FOLDERS_LOCKED, Answer.UNSTATED, Answer.YES))),
        new Core(
            "the condition of message files and clients",
            List.of(
                Axis.user(MailFields.SUSPECT_CORRUPT, null, Answer.YES),
                Axis.user(MailFields.ENCRYPTION, null, Encryption.HIGHEST),
                Axis.user(MailFields.SAVES_PASSWORD, null, Answer.YES),
                Axis.user(
                    UserFields.CLIENTS,
                    Set.of(Client.WINDOWS),
                    Set.of(Client.WFW, Client.REMOTE_WINDOWS),
                    Set.of(Client.DOS)),
                Axis.user(UserFields.MMF_LOCATION, null, MmfLocation.SERVER, MmfLocation.LOCAL),
                Axis.user(UserFields.NO_SERVER_OPTIONS, null, Answer.YES),
                Axis.user(UserFields.RESET_PASSWORD, null, Answer.YES),
                Axis.user(UserFields.LOCKED_OUT, null, Answer.YES),
                Axis.postoffice(
                    "PO1", PostofficeFields.TYPE, PostofficeType.MAIL, PostofficeType.WGPO),
                Axis.postoffice("PO1", StorageFields.MMF_RIGHTS, Answer.YES, Answer.UNKNOWN))),
        new Core(
            "the care of both postoffices",
            List.of(
                Axis.user(UserFields.RESET_PASSWORD, null, Answer.YES),
                Axis.user(AccessFields.NETWORK_RIGHTS, null, Answer.NO),
                Axis.policy(PolicyFields.DELETE_SOURCE, Answer.NO, Answer.YES),
                Axis.policy(PolicyFields.HOLD_INBOUND, Answer.YES, Answer.NO),
                Axis.postoffice("PO1", UpkeepFields.ACCESS_SUSPECT, Answer.YES, Answer.NO),
                Axis.postoffice(
                    "PO1",
                    UpkeepFields.OPEN_SESSIONS,
                    Set.of(),
                    Set.of(AdminSession.ADMIN),
                    Set.of(AdminSession.DISPATCH)),
                Axis.postoffice("PO2", UpkeepFields.TID_LOCKED, Answer.YES, Answer.NO),
                Axis.postoffice(
                    "PO2", UpkeepFields.DIRSYNC_DURING_MOVE, Answer.YES, Answer.UNKNOWN),
                Axis.postoffice("PO1", UpkeepFields.SCHEDULE_KEY_SUSPECT, Answer.YES, Answer.NO),
                Axis.postoffice("PO2", PostofficeFields.PLATFORM, Platform.NOVELL),
                Axis.postoffice("PO2", UpkeepFields.OWNERLESS, Answer.YES, Answer.NO),
                Axis.postoffice(
                    "PO2", UpkeepFields.USER_COUNT, OptionalLong.of(499), OptionalLong.of(500)),
                Axis.postoffice("PO2", UpkeepFields.ADVANCED_SECURITY, Answer.NO, Answer.YES))));
  }

  @ParameterizedTest
  @MethodSource("cores")
  void everyPlanIsSafeCompleteAndWithoutASuperfluousStep(Core core) {
    List<String> findings =
        IntStream.range(0, core.size())
            .parallel()
            .mapToObj(core::request)
            .flatMap(request -> findings(request).stream())
            .limit(MOST_FINDINGS)
            .toList();
    assertThat(findings).as("%s: %d combinations", core.name(), core.size()).isEmpty();
  }

  private static List<String> findings(Request request) {
    Plan plan = new Planner(rules).plan(request);
    List<String> findings = new ArrayList<>();
    Replay.check(request, plan)
        .map(Violation::text)
        .ifPresent(text -> findings.add(describe(request, plan) + "is unsafe: " + text));
    for (Plan.User user : plan.users()) {
      boolean reason =
          plan.blocked().stream()
              .anyMatch(entry -> !entry.message().isBlank() && !entry.remedy().isBlank());
      if (user.verdict() == Verdict.BLOCKED != reason) {
        findings.add(describe(request, plan) + "blocks without a reason");
      }
    }
    if (findings.isEmpty()) {
      for (Plan.Step step : plan.steps()) {
        if (step.because().stream().noneMatch(otherPurpose::contains)
            && Replay.check(request, Without.step(plan, step)).isEmpty()) {
          findings.add(describe(request, plan) + "does not need " + step.id());
        }
      }
    }
    return findings;
  }

  private static String describe(Request request, Plan plan) {
    StringBuilder text = new StringBuilder("\nThe plan for ");
    for (Move move : request.moves()) {
      UserFields.ALL
          .fields()
          .forEach(
              field ->
                  move.facts()
                      .stated(field)
                      .ifPresent(value -> text.append(field.path() + "=" + value + " ")));
    }
    request.postoffices().values().forEach(postoffice -> text.append(postoffice).append(' '));
    text.append(request.policy()).append("\nwith");
    plan.steps().forEach(step -> text.append(' ').append(step.id()));
    return text.append("\n").toString();
  }

  /** One enumeration. */
  record Core(String name, List<Axis> axes) {

    int size() {
      return axes.stream().mapToInt(axis -> axis.values().size()).reduce(1, Math::multiplyExact);
    }

    Request request(int number) {
      Requests requests = Requests.empty().move(Requests.user("jdoe", "PO1", "PO2"));
      int rest = number;
      for (Axis axis : axes) {
        List<UnaryOperator<Requests>> values = axis.values();
        requests = values.get(rest % values.size()).apply(requests);
        rest /= values.size();
      }
      return requests.build();
    }

    @Override
    public String toString() {
      return name + " (" + size() + ")";
    }
  }

  /** A plan with one step left out, and everything else in order. */
  private record Without() {
    static Plan step(Plan plan, Plan.Step left) {
      List<Plan.Step> steps = new ArrayList<>();
      for (Plan.Step step : plan.steps()) {
        if (!step.id().equals(left.id())) {
          steps.add(renumbered(step, steps.size() + 1, left.id()));
        }
      }
      Plan.Summary old = plan.summary();
      return new Plan(
          plan.tool(),
          plan.request(),
          plan.title(),
          plan.rulebase(),
          new Plan.Summary(
              old.users(), old.ready(), old.blocked(), steps.size(), steps.isEmpty() ? 0 : 1),
          plan.users(),
          steps,
          plan.blocked(),
          plan.advice(),
          plan.observe(),
          plan.windows(),
          plan.actions(),
          plan.rules());
    }

    private static Plan.Step renumbered(Plan.Step step, int n, String without) {
      return new Plan.Step(
          n,
          step.id(),
          step.action(),
          step.user(),
          step.from(),
          step.postoffice(),
          step.to(),
          step.method(),
          step.object(),
          step.wave(),
          step.phase(),
          step.instruction(),
          step.because(),
          step.after().stream().filter(after -> !after.step().equals(without)).toList(),
          step.notBefore().filter(wait -> !wait.step().equals(without)));
    }
  }
}
