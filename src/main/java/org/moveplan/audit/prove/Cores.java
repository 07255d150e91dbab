package org.moveplan.audit.prove;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
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
import org.moveplan.domain.Moment;
import org.moveplan.domain.PasswordChange;
import org.moveplan.domain.PasswordEvent;
import org.moveplan.domain.Platform;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.PostofficeType;
import org.moveplan.domain.Purpose;
import org.moveplan.domain.ScheduleFields;
import org.moveplan.domain.StorageFields;
import org.moveplan.domain.ToolVersion;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.Version;

/** The attributes of one user and two postoffices that matter most, in lists to be combined. */
final class Cores {

  private Cores() {}

  private static List<PasswordEvent> change(PasswordChange type, Moment at) {
    return List.of(new PasswordEvent(type, at));
  }

  private static Moment february(int day) {
    return Moment.on(LocalDate.of(1996, 2, day));
  }

  private static ToolVersion version(String text) {
    return ToolVersion.parse(text).orElseThrow();
  }

  /** The lists, each about one subject. */
  static List<Core> all() {
    return List.of(
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
            "what is on record of passwords and sign-ons",
            List.of(
                Axis.user(UserFields.LAST_RESET, null, Moment.NEVER, february(1), february(20)),
                Axis.user(UserFields.LAST_WINDOWS_LOGIN, null, Moment.NEVER, february(10)),
                Axis.user(UserFields.MMF_HOLDS_DEFAULT, null, Answer.YES),
                Axis.user(
                    UserFields.EVENTS,
                    null,
                    List.of(),
                    change(PasswordChange.ADMIN_RECOVER, february(1)),
                    change(PasswordChange.ADMIN_RECOVER, february(20)),
                    change(PasswordChange.ADMIN_RECOVER, Moment.UNKNOWN),
                    change(PasswordChange.DOS_CHANGE, february(1)),
                    change(PasswordChange.DOS_CHANGE, february(20)),
                    change(PasswordChange.CLIENT_CHANGE, february(15)),
                    change(PasswordChange.CLIENT_CHANGE, Moment.UNKNOWN)),
                Axis.user(UserFields.IN_SYNC, null, Answer.YES),
                Axis.user(UserFields.LOGGED_IN_SINCE_RESET, null, Answer.YES),
                Axis.user(
                    UserFields.CLIENTS, Set.of(Client.WINDOWS), Set.of(Client.WINDOWS, Client.DOS)),
                Axis.user(UserFields.CLIENT_VERSION, null, version("3.2.4085")),
                Axis.user(UserFields.MOVED, null, Answer.YES),
                Axis.user(UserFields.SOURCE_EXISTS, Answer.YES),
                Axis.user(UserFields.MMF_LOCATION, MmfLocation.SERVER))),
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
                Axis.source(
                    PostofficeFields.ENHANCED_SECURITY, Answer.YES, Answer.NO, Answer.UNKNOWN),
                Axis.source(PostofficeFields.DRIVE, Answer.YES, Answer.NO),
                Axis.destination(PostofficeFields.DRIVE, Answer.YES, Answer.NO, Answer.UNKNOWN),
                Axis.source(PostofficeFields.V2_CLIENTS, Answer.NO, Answer.YES, Answer.UNKNOWN),
                Axis.source(PostofficeFields.LEGACY_GATEWAYS, Answer.NO, Answer.YES),
                Axis.source(PostofficeFields.TYPE, PostofficeType.MAIL, PostofficeType.WGPO),
                Axis.source(PostofficeFields.PLATFORM, Platform.LANMAN, Platform.DEC_PATHWORKS),
                Axis.destination(
                    PostofficeFields.VERSION, Version.V3_2A, Version.V2_1, Version.UNKNOWN),
                Axis.source(PostofficeFields.DEFAULT_PASSWORD, DefaultPassword.SAME),
                Axis.destination(
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
                Axis.source(CalendarFields.SCHEDULE_PLUS_7, Answer.NO, Answer.UNKNOWN),
                Axis.destination(
                    PostofficeFields.PLATFORM, Platform.LANMAN, Platform.DEC_PATHWORKS))),
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
                Axis.source(StorageFields.FOLDERS_LOCKED, Answer.UNSTATED, Answer.YES))),
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
                Axis.source(PostofficeFields.TYPE, PostofficeType.MAIL, PostofficeType.WGPO),
                Axis.source(StorageFields.MMF_RIGHTS, Answer.YES, Answer.UNKNOWN))),
        new Core(
            "the care of both postoffices",
            List.of(
                Axis.user(UserFields.RESET_PASSWORD, null, Answer.YES),
                Axis.user(AccessFields.NETWORK_RIGHTS, null, Answer.NO),
                Axis.policy(PolicyFields.DELETE_SOURCE, Answer.NO, Answer.YES),
                Axis.policy(PolicyFields.HOLD_INBOUND, Answer.YES, Answer.NO),
                Axis.source(UpkeepFields.ACCESS_SUSPECT, Answer.YES, Answer.NO),
                Axis.source(
                    UpkeepFields.OPEN_SESSIONS,
                    Set.of(),
                    Set.of(AdminSession.ADMIN),
                    Set.of(AdminSession.DISPATCH)),
                Axis.destination(UpkeepFields.TID_LOCKED, Answer.YES, Answer.NO),
                Axis.destination(UpkeepFields.DIRSYNC_DURING_MOVE, Answer.YES, Answer.UNKNOWN),
                Axis.source(UpkeepFields.SCHEDULE_KEY_SUSPECT, Answer.YES, Answer.NO),
                Axis.destination(PostofficeFields.PLATFORM, Platform.NOVELL),
                Axis.destination(UpkeepFields.OWNERLESS, Answer.YES, Answer.NO),
                Axis.destination(
                    UpkeepFields.USER_COUNT, OptionalLong.of(499), OptionalLong.of(500)),
                Axis.destination(UpkeepFields.ADVANCED_SECURITY, Answer.NO, Answer.YES))));
  }
}
