package org.moveplan.replay;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.moveplan.domain.Answer;
import org.moveplan.domain.BelongingFields;
import org.moveplan.domain.CalendarFields;
import org.moveplan.domain.Client;
import org.moveplan.domain.Duty;
import org.moveplan.domain.Encryption;
import org.moveplan.domain.FolderLocation;
import org.moveplan.domain.HistoryFields;
import org.moveplan.domain.MailFields;
import org.moveplan.domain.MailbagFields;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.Platform;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Purpose;
import org.moveplan.domain.ScheduleFields;
import org.moveplan.domain.StorageFields;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.ToolVersion;
import org.moveplan.domain.UserFields;

/** Plans that hold, each with every step that it needs and no other. */
final class SafePlans {

  private SafePlans() {}

  /** The seed: recover, sign on, move, sign on, and what each of these needs. */
  static Scene seed() {
    return Scene.jdoe()
        .with(UserFields.RESET_PASSWORD, Answer.YES)
        .steps(
            "admin-recover@PO1",
            "windows-login@PO1",
            "relocate-mmf-to-server@PO1",
            "sign-out@PO1",
            "@confirm-signed-out@PO1",
            "move-user@PO1",
            "repoint-client@PO2",
            "windows-login@PO2");
  }

  /** Nothing is to be prepared: in step, on the server. */
  static Scene healthy() {
    return Scene.jdoe()
        .with(UserFields.IN_SYNC, Answer.YES)
        .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
        .steps(
            "@confirm-signed-out@PO1", "move-user@PO1", "repoint-client@PO2", "windows-login@PO2");
  }

  static Scene deleting() {
    return healthy()
        .with(UserFields.DELETE_SOURCE, Answer.YES)
        .steps(
            "sweep-late-mail@PO1",
            "remove-from-groups@PO1",
            "@confirm-old-accounts-idle@PO1",
            "@backup-postoffice@PO1",
            "delete-source@PO1 wait 7 jdoe@PO2:windows-login");
  }

  static Scene lockedOutWithSource() {
    return Scene.jdoe()
        .with(UserFields.LOCKED_OUT, Answer.YES)
        .with(UserFields.SOURCE_EXISTS, Answer.YES)
        .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
        .steps(
            "windows-login@PO1",
            "sign-out@PO1",
            "@confirm-signed-out@PO1",
            "rescue-mail@PO2",
            "delete-account@PO2",
            "move-user@PO1",
            "repoint-client@PO2",
            "windows-login@PO2",
            "return-mail@PO2");
  }

  static Scene lockedOutWithPassword() {
    return Scene.jdoe()
        .with(UserFields.LOCKED_OUT, Answer.YES)
        .with(UserFields.SOURCE_EXISTS, Answer.NO)
        .with(UserFields.MMF_PASSWORD_KNOWN, Answer.YES)
        .steps("dos-login@PO2", "dos-change-password@PO2", "windows-login@PO2");
  }

  /** Damaged and locked out: what is left of the file is brought into a new one. */
  static Scene newMessageFile() {
    return Scene.jdoe()
        .with(UserFields.LOCKED_OUT, Answer.YES)
        .with(UserFields.SOURCE_EXISTS, Answer.NO)
        .with(UserFields.MMF_PASSWORD_KNOWN, Answer.YES)
        .with(MailFields.SUSPECT_CORRUPT, Answer.YES)
        .steps("set-mmf-aside@PO2", "windows-login@PO2", "import-folders@PO2", "carry-pab@PO2");
  }

  /** The account was deleted; there is a backup of the message file. */
  static Scene broughtBack() {
    return Scene.jdoe()
        .policy(PolicyFields.PURPOSE, Purpose.RESTORE)
        .with(UserFields.MOVED, Answer.NO)
        .with(UserFields.SOURCE_EXISTS, Answer.NO)
        .with(UserFields.MMF_BACKUP, Answer.YES)
        .with(HistoryFields.BACKUP_PASSWORD_KNOWN, Answer.YES)
        .steps(
            "create-account@PO2",
            "repoint-client@PO2",
            "windows-login@PO2",
            "import-folders@PO2",
            "carry-pab@PO2");
  }

  static Scene byHand() {
    return Scene.jdoe()
        .with(UserFields.MMF_PASSWORD_KNOWN, Answer.YES)
        .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
        .at("PO2", PostofficeFields.PLATFORM, Platform.DEC_PATHWORKS)
        .steps(
            "find-hexid@PO1",
            "@confirm-signed-out@PO1",
            "copy-mmf@PO1",
            "create-account@PO2",
            "find-hexid@PO2",
            "place-mmf@PO2",
            "repoint-client@PO2",
            "windows-login@PO2");
  }

  static Scene exported() {
    return Scene.jdoe()
        .with(UserFields.IN_SYNC, Answer.YES)
        .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
        .with(UserFields.SIGNED_ON, Answer.YES)
        .at("PO1", PostofficeFields.ENHANCED_SECURITY, Answer.NO)
        .at("PO1", PostofficeFields.V2_CLIENTS, Answer.NO)
        .at("PO1", PostofficeFields.LEGACY_GATEWAYS, Answer.NO)
        .at("PO2", PostofficeFields.DRIVE, Answer.NO)
        .tools(ToolFields.MOVEUSER, ToolVersion.parse("3.2").orElseThrow())
        .steps(
            "@update-moveuser@PO1",
            "@backup-glb@PO1",
            "@enable-enhanced-security@PO1",
            "sign-out@PO1",
            "export-mmu@PO1",
            "import-mmu@PO2",
            "repoint-client@PO2",
            "windows-login@PO2");
  }

  static Scene awkwardClient() {
    return Scene.jdoe()
        .with(UserFields.MMF_LOCATION, MmfLocation.LOCAL)
        .with(UserFields.NO_SERVER_OPTIONS, Answer.YES)
        .with(UserFields.INI_READ_ONLY, Answer.UNKNOWN)
        .with(UserFields.SIGNED_ON, Answer.NO)
        .steps(
            "clear-read-only@PO1",
            "edit-ini@PO1",
            "windows-login@PO1",
            "relocate-mmf-to-server@PO1",
            "sign-out@PO1",
            "move-user@PO1",
            "repoint-client@PO2",
            "windows-login@PO2");
  }

  static Scene missingFile() {
    return Scene.jdoe()
        .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
        .with(UserFields.MMF_PRESENT, Answer.NO)
        .with(UserFields.MMF_BACKUP, Answer.YES)
        .steps(
            "restore-mmf@PO1",
            "windows-login@PO1",
            "sign-out@PO1",
            "@confirm-signed-out@PO1",
            "move-user@PO1",
            "repoint-client@PO2",
            "windows-login@PO2");
  }

  static Scene movedWithoutSignOn() {
    return Scene.jdoe()
        .with(UserFields.RESET_PASSWORD, Answer.YES)
        .with(UserFields.MOVED, Answer.YES)
        .with(UserFields.SOURCE_EXISTS, Answer.YES)
        .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
        .with(UserFields.FIRST_LOGIN_VERIFIED, Answer.NO)
        .steps(
            "admin-recover@PO1",
            "windows-login@PO1",
            "sign-out@PO1",
            "@confirm-signed-out@PO1",
            "rescue-mail@PO2",
            "delete-account@PO2",
            "move-user@PO1",
            "repoint-client@PO2",
            "windows-login@PO2",
            "return-mail@PO2");
  }

  static Scene dosOnly() {
    return Scene.jdoe()
        .with(UserFields.CLIENTS, Set.of(Client.DOS))
        .with(UserFields.IN_SYNC, Answer.NO)
        .steps("@confirm-signed-out@PO1", "move-user@PO1", "dos-login@PO2");
  }

  static Scene remoteOnly() {
    return Scene.jdoe()
        .with(UserFields.CLIENTS, Set.of(Client.REMOTE_WINDOWS))
        .with(UserFields.MMF_LOCATION, MmfLocation.LOCAL)
        .steps(
            "@confirm-signed-out@PO1",
            "move-user@PO1",
            "create-remote-disk@PO2",
            "load-remote-disk@PO2",
            "remote-connect@PO2");
  }

  static Scene remoteDeleted() {
    return remoteOnly()
        .with(UserFields.DELETE_SOURCE, Answer.YES)
        .steps(
            "sweep-late-mail@PO1",
            "remove-from-groups@PO1",
            "modify-to-local@PO1",
            "@confirm-old-accounts-idle@PO1",
            "@backup-postoffice@PO1",
            "delete-source@PO1 wait 7 jdoe@PO2:remote-connect");
  }

  /** Folders are archived and handed over with MS-DOS, where they are locked. */
  static Scene ownerDeleted() {
    return Scene.jdoe()
        .with(UserFields.IN_SYNC, Answer.YES)
        .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
        .with(UserFields.DELETE_SOURCE, Answer.YES)
        .with(BelongingFields.OWNS_SHARED, List.of("reports"))
        .with(BelongingFields.OWNS_GROUP, List.of("sales"))
        .at("PO1", StorageFields.FOLDERS_LOCKED, Answer.YES)
        .steps(
            "@unlock-folders@PO1",
            "dos-login@PO1",
            "archive-folder@PO1 of reports",
            "archive-folder@PO1 of sales",
            "hand-over-folder@PO1 of reports",
            "hand-over-folder@PO1 of sales",
            "sign-out@PO1",
            "@confirm-signed-out@PO1",
            "move-user@PO1",
            "repoint-client@PO2",
            "windows-login@PO2",
            "sweep-late-mail@PO1",
            "remove-from-groups@PO1",
            "@confirm-old-accounts-idle@PO1",
            "@backup-postoffice@PO1",
            "delete-source@PO1 wait 7 jdoe@PO2:windows-login");
  }

  /** An MS-DOS user with everything that stays behind changes to Windows. */
  static Scene changedToWindows() {
    return Scene.jdoe()
        .with(UserFields.CLIENTS, Set.of(Client.DOS))
        .with(MailFields.CLIENTS_AFTER, Set.of(Client.WINDOWS))
        .with(BelongingFields.PRIVATE_FOLDERS, FolderLocation.LOCAL)
        .with(BelongingFields.PERSONAL_LIST, OptionalLong.of(14))
        .with(MailFields.OUTBOX_COUNT, OptionalLong.of(2))
        .steps(
            "dos-login@PO1",
            "move-private-folders-to-server@PO1",
            "record-pal@PO1",
            "empty-outbox@PO1",
            "sign-out@PO1",
            "@confirm-signed-out@PO1",
            "move-user@PO1",
            "windows-login@PO2",
            "reenter-pal@PO2",
            "sign-out@PO2",
            "convert-folders@PO2");
  }

  /** A local message file that may be damaged and is stored for DoubleSpace. */
  static Scene doubtfulFile() {
    return Scene.jdoe()
        .with(UserFields.CLIENTS, Set.of(Client.WFW))
        .with(UserFields.MMF_LOCATION, MmfLocation.LOCAL)
        .with(MailFields.SUSPECT_CORRUPT, Answer.UNKNOWN)
        .with(MailFields.ENCRYPTION, Encryption.DOUBLESPACE)
        .at("PO1", StorageFields.MMF_RIGHTS, Answer.NO)
        .steps(
            "@grant-mmf-rights@PO1",
            "windows-login@PO1",
            "export-folders@PO1",
            "carry-pab@PO1",
            "set-highest-security@PO1",
            "relocate-mmf-to-server@PO1",
            "sign-out@PO1",
            "@confirm-signed-out@PO1",
            "move-user@PO1",
            "repoint-client@PO2",
            "windows-login@PO2");
  }

  static Scene noFileYet() {
    return Scene.jdoe()
        .with(UserFields.MMF_LOCATION, MmfLocation.NONE)
        .steps(
            "windows-login@PO1",
            "relocate-mmf-to-server@PO1",
            "sign-out@PO1",
            "@confirm-signed-out@PO1",
            "move-user@PO1",
            "repoint-client@PO2",
            "windows-login@PO2");
  }

  /** A header without its message, in the mailbag of a user of Windows. */
  static Scene brokenMailbag() {
    return healthy()
        .with(MailbagFields.MISSING_MAI, OptionalLong.of(1))
        .rewritten(
            List.of(
                "windows-login@PO1",
                "view-new-messages@PO1",
                "sign-out@PO1",
                "reset-mailbag@PO1",
                "@confirm-signed-out@PO1",
                "move-user@PO1",
                "repoint-client@PO2",
                "windows-login@PO2"));
  }

  /** The same in the mailbag of a user of MS-DOS. */
  static Scene brokenInbox() {
    return Scene.jdoe()
        .with(UserFields.CLIENTS, Set.of(Client.DOS))
        .with(MailbagFields.MISSING_MAI, OptionalLong.empty())
        .steps(
            "dos-login@PO1",
            "delete-bad-messages@PO1",
            "sign-out@PO1",
            "@confirm-signed-out@PO1",
            "move-user@PO1",
            "dos-login@PO2");
  }

  /** A user who was invited once and has never opened Schedule+, which starts offline. */
  static Scene invited() {
    return healthy()
        .with(ScheduleFields.KEY_ENTRY, Answer.YES)
        .with(ScheduleFields.CAL_PRESENT, Answer.UNKNOWN)
        .with(ScheduleFields.STARTUP_OFFLINE, Answer.UNKNOWN)
        .rewritten(
            List.of(
                "edit-schdplus-ini@PO1",
                "launch-schedule-plus@PO1",
                "sign-out@PO1",
                "@confirm-signed-out@PO1",
                "move-user@PO1",
                "repoint-client@PO2",
                "windows-login@PO2"));
  }

  static Scene cleanedUp() {
    return healthy()
        .with(ScheduleFields.KEY_ENTRY, Answer.YES)
        .with(ScheduleFields.CAL_PRESENT, Answer.NO)
        .at("PO1", CalendarFields.SCHEDULE_PLUS_7, Answer.NO)
        .rewritten(
            List.of(
                "@clean-up-schedule-files@PO1",
                "@confirm-signed-out@PO1",
                "move-user@PO1",
                "repoint-client@PO2",
                "windows-login@PO2"));
  }

  static Scene resource() {
    return healthy()
        .with(UserFields.ROLE, Duty.RESOURCE)
        .rewritten(
            List.of(
                "export-appointments@PO1",
                "sign-out@PO1",
                "@confirm-signed-out@PO1",
                "move-user@PO1",
                "repoint-client@PO2",
                "windows-login@PO2"));
  }

  static Stream<Scene> all() {
    return Stream.of(
        seed(),
        healthy(),
        deleting(),
        lockedOutWithSource(),
        lockedOutWithPassword(),
        newMessageFile(),
        broughtBack(),
        byHand(),
        exported(),
        awkwardClient(),
        missingFile(),
        movedWithoutSignOn(),
        dosOnly(),
        remoteOnly(),
        remoteDeleted(),
        ownerDeleted(),
        changedToWindows(),
        doubtfulFile(),
        noFileYet(),
        brokenMailbag(),
        brokenInbox(),
        invited(),
        cleanedUp(),
        resource());
  }
}
