package org.moveplan.domain.plan;

import java.util.Optional;
import org.moveplan.domain.Token;

/**
 * Everything that a step can ask somebody to do. What people read of it (the instruction, the
 * program, what to expect and how to go back) stands in {@code actions.txt} beside this class.
 */
public enum Action implements Token {
  CHECK_POSTOFFICE,
  CHECK_NETWARE_VOLUME,
  CLAIM_OWNERLESS_FILES,
  REPAIR_POSTOFFICE,
  RESTORE_SCHEDULE_KEY,
  RELEASE_LOCK,
  CLOSE_ADMIN_SESSIONS,
  UPDATE_MOVEUSER,
  BACKUP_GLB,
  ENABLE_ENHANCED_SECURITY,
  ADMIN_RECOVER,
  WINDOWS_LOGIN,
  DOS_LOGIN,
  REMOTE_CONNECT,
  CREATE_REMOTE_DISK,
  LOAD_REMOTE_DISK,
  DOS_CHANGE_PASSWORD,
  WINDOWS_CHANGE_PASSWORD,
  CLEAR_SAVED_PASSWORD,
  EDIT_INI,
  CLEAR_READ_ONLY,
  RESTORE_MMF,
  RELOCATE_MMF_TO_SERVER,
  VERIFY_MMF_FILE,
  EMPTY_OUTBOX,
  SET_HIGHEST_SECURITY,
  EXPORT_FOLDERS,
  CARRY_PAB,
  GRANT_MMF_RIGHTS,
  UNLOCK_FOLDERS,
  MOVE_PRIVATE_FOLDERS_TO_SERVER,
  RECORD_PAL,
  ARCHIVE_FOLDER,
  HAND_OVER_FOLDER,
  VIEW_NEW_MESSAGES,
  DELETE_BAD_MESSAGES,
  LAUNCH_SCHEDULE_PLUS,
  EDIT_SCHDPLUS_INI,
  EXPORT_APPOINTMENTS,
  RECORD_ACCESS_PRIVILEGES,
  SIGN_OUT,
  RESET_MAILBAG,
  CLEAN_UP_SCHEDULE_FILES,
  RECORD_GROUPS,
  ADDRESS_DELETE,
  GROUP_MODIFY_ACCEPT_ALL,
  CONFIRM_SIGNED_OUT,
  RECHECK_FILES,
  DRAIN_QUEUES,
  HOLD_INBOUND,
  RELEASE_INBOUND,
  SUSPEND_DIRSYNC,
  RESUME_DIRSYNC,
  BACKUP_POSTOFFICE,
  CHECK_TID_UNLOCKED,
  RESCUE_MAIL,
  RETURN_MAIL,
  DELETE_ACCOUNT,
  MOVE_USER,
  EXPORT_MMU,
  IMPORT_MMU,
  VERIFY_MMU,
  APPROVE_DELETION,
  SET_MMF_ASIDE,
  IMPORT_FOLDERS,
  FIND_HEXID,
  COPY_MMF,
  CREATE_ACCOUNT,
  PLACE_MMF,
  INSTALL_RETAIL_CLIENT,
  GRANT_NETWORK_RIGHTS,
  PLACE_MAIL_DAT,
  FLAG_KEY_FILES,
  REPOINT_CLIENT,
  CHECK_INBOX_SHADOWING,
  RESTORE_PRIVATE_FOLDERS,
  REENTER_PAL,
  CONVERT_FOLDERS,
  SCHEDULE_PLUS_LOGIN,
  RESET_ACCESS_PRIVILEGES,
  REGRANT_ACCESS,
  REDESIGNATE_ASSISTANT,
  REVIEW_PRIVILEGES,
  GRANT_EXTERNAL,
  SET_DIR_SYNC_FLAG,
  ENTER_TEMPLATE_DETAILS,
  ADD_TO_GROUPS,
  ADD_TO_GROUP,
  SWEEP_LATE_MAIL,
  REMOVE_FROM_GROUP,
  REMOVE_FROM_GROUPS,
  CHECK_FOLDER_OWNERS,
  MODIFY_TO_LOCAL,
  CONFIRM_OLD_ACCOUNTS_IDLE,
  REASSIGN_DIRSYNC_STATUS,
  DELETE_SOURCE,
  DIR_SYNC_EXPORT,
  EXTERNAL_ADMIN_EXPORT,
  REPLACE_EXTERNAL_ADDRESS,
  UPDATE_REBUILD,
  REBUILD_GAL,
  RESTART_EXTERNAL,
  SCHEDULE_PLUS_TOUCH,
  NOTIFY_PAB_OWNERS,
  BACKUP_MMF;

  private final String token;
  private final Actor actor;
  private final String program;
  private final String menu;
  private final String instruction;
  private final String expect;
  private final String otherwise;
  private final String undo;
  private final boolean irreversible;

  Action() {
    token = Token.super.token();
    ActionText text = ActionTexts.of(token);
    actor = text.actor();
    program = text.program();
    menu = text.menu();
    instruction = text.instruction();
    expect = text.expect();
    otherwise = text.otherwise();
    undo = text.undo();
    irreversible = text.irreversible();
  }

  @Override
  public String token() {
    return token;
  }

  /** The action with that token, for example {@code move-user}. */
  public static Optional<Action> of(String token) {
    for (Action action : values()) {
      if (action.token().equals(token)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  /** Who usually does it. */
  public Actor actor() {
    return actor;
  }

  /** The program it is done in. */
  public String program() {
    return program;
  }

  /** The way through the program's menus; empty if there is none. */
  public String menu() {
    return menu;
  }

  /**
   * One sentence with places for names: {@code {user}}, {@code {postoffice}}, {@code {from}},
   * {@code {to}}, {@code {object}}.
   */
  public String instruction() {
    return instruction;
  }

  /** What is seen when it went well. */
  public String expect() {
    return expect;
  }

  /** What to do when that is not seen. */
  public String otherwise() {
    return otherwise;
  }

  /** How it is taken back. */
  public String undo() {
    return undo;
  }

  /** Whether there is no way back. */
  public boolean irreversible() {
    return irreversible;
  }
}
