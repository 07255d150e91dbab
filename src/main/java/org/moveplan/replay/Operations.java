package org.moveplan.replay;

import org.moveplan.domain.plan.Action;

/** What each action does to a user's accounts and message files (model of the state, section 2). */
final class Operations {

  private Operations() {}

  /** Carries out the event of {@code turn}. */
  static Outcome carryOut(Turn turn) {
    Action action = turn.event().action();
    return switch (action) {
      case ADMIN_RECOVER -> Passwords.recover(turn);
      case DOS_CHANGE_PASSWORD -> Passwords.changeBack(turn);
      case WINDOWS_CHANGE_PASSWORD -> Passwords.changeInWindows(turn);
      case WINDOWS_LOGIN -> SignOns.windows(turn);
      case DOS_LOGIN, REMOTE_CONNECT -> SignOns.other(turn);
      case VIEW_NEW_MESSAGES -> Mailbags.fetch(turn);
      case DELETE_BAD_MESSAGES -> Mailbags.deleteBad(turn);
      case RESET_MAILBAG -> Mailbags.reset(turn);
      case LAUNCH_SCHEDULE_PLUS -> Calendars.launch(turn);
      case EDIT_SCHDPLUS_INI -> turn.done(Mark.SCHEDULE_ONLINE);
      case EXPORT_APPOINTMENTS -> Calendars.export(turn);
      case RECORD_ACCESS_PRIVILEGES -> Calendars.signOn(turn);
      case CLEAN_UP_SCHEDULE_FILES -> turn.done(Mark.CALENDAR_SOUND);
      case RECHECK_FILES -> turn.done();
      case SCHEDULE_PLUS_LOGIN, RESET_ACCESS_PRIVILEGES, REDESIGNATE_ASSISTANT ->
          Calendars.settle(turn);
      case REGRANT_ACCESS -> turn.done();
      case SIGN_OUT -> SignOns.leave(turn);
      case CONFIRM_SIGNED_OUT -> SignOns.confirm(turn);
      case REPOINT_CLIENT -> SignOns.repoint(turn);
      case EDIT_INI -> MessageFiles.editIni(turn);
      case CLEAR_READ_ONLY -> turn.done(Mark.INI_WRITABLE);
      case RESTORE_MMF -> MessageFiles.restore(turn);
      case RELOCATE_MMF_TO_SERVER -> MessageFiles.relocate(turn);
      case VERIFY_MMF_FILE -> MessageFiles.verify(turn);
      case BACKUP_MMF -> turn.here().hasAccount() ? turn.done() : turn.withoutAccount();
      case MOVE_USER -> Moves.move(turn);
      case EXPORT_MMU -> Moves.export(turn);
      case IMPORT_MMU -> Moves.importMmu(turn);
      case VERIFY_MMU -> Exchanges.verify(turn);
      case APPROVE_DELETION -> Exchanges.approve(turn);
      case SET_MMF_ASIDE -> NewMessageFiles.setAside(turn);
      case IMPORT_FOLDERS -> NewMessageFiles.importFolders(turn);
      case CARRY_PAB -> NewMessageFiles.carryAddressBook(turn);
      case FIND_HEXID -> ManualMoves.findHexid(turn);
      case COPY_MMF -> ManualMoves.copyFile(turn);
      case CREATE_ACCOUNT -> ManualMoves.createAccount(turn);
      case PLACE_MMF -> ManualMoves.placeFile(turn);
      case RESCUE_MAIL -> Deletions.rescue(turn);
      case RETURN_MAIL -> Deletions.handBack(turn);
      case DELETE_ACCOUNT -> Deletions.deleteCopy(turn);
      case SWEEP_LATE_MAIL -> Deletions.afterVerification(turn, Mark.SWEPT);
      case REMOVE_FROM_GROUPS -> Deletions.afterVerification(turn, Mark.OUT_OF_GROUPS);
      case CONFIRM_OLD_ACCOUNTS_IDLE -> Deletions.idle(turn);
      case DELETE_SOURCE -> Deletions.deleteSource(turn);
      case ENABLE_ENHANCED_SECURITY -> turn.done(Mark.ENHANCED);
      case UPDATE_MOVEUSER -> turn.done(Mark.MOVEUSER_USABLE);
      case EMPTY_OUTBOX -> SignOns.atWork(turn);
      case ARCHIVE_FOLDER,
          HAND_OVER_FOLDER,
          MOVE_PRIVATE_FOLDERS_TO_SERVER,
          RECORD_PAL,
          REENTER_PAL,
          EXPORT_FOLDERS,
          SET_HIGHEST_SECURITY,
          CREATE_REMOTE_DISK,
          CONVERT_FOLDERS,
          RESTORE_PRIVATE_FOLDERS,
          CHECK_INBOX_SHADOWING,
          CLEAR_SAVED_PASSWORD ->
          turn.here().hasAccount() ? turn.done() : turn.withoutAccount();
      case LOAD_REMOTE_DISK,
          INSTALL_RETAIL_CLIENT,
          MODIFY_TO_LOCAL,
          CHECK_FOLDER_OWNERS,
          GRANT_MMF_RIGHTS,
          UNLOCK_FOLDERS,
          BACKUP_GLB,
          RECORD_GROUPS,
          ADDRESS_DELETE,
          GROUP_MODIFY_ACCEPT_ALL,
          REVIEW_PRIVILEGES,
          GRANT_EXTERNAL,
          SET_DIR_SYNC_FLAG,
          ENTER_TEMPLATE_DETAILS,
          ADD_TO_GROUP,
          REMOVE_FROM_GROUP,
          ADD_TO_GROUPS,
          DIR_SYNC_EXPORT,
          EXTERNAL_ADMIN_EXPORT,
          REPLACE_EXTERNAL_ADDRESS,
          UPDATE_REBUILD,
          REBUILD_GAL,
          RESTART_EXTERNAL,
          SCHEDULE_PLUS_TOUCH,
          NOTIFY_PAB_OWNERS,
          CHECK_POSTOFFICE,
          CHECK_NETWARE_VOLUME,
          CLAIM_OWNERLESS_FILES,
          REPAIR_POSTOFFICE,
          RESTORE_SCHEDULE_KEY,
          RELEASE_LOCK,
          CLOSE_ADMIN_SESSIONS,
          DRAIN_QUEUES,
          HOLD_INBOUND,
          RELEASE_INBOUND,
          SUSPEND_DIRSYNC,
          RESUME_DIRSYNC,
          BACKUP_POSTOFFICE,
          CHECK_TID_UNLOCKED,
          GRANT_NETWORK_RIGHTS,
          FLAG_KEY_FILES,
          REASSIGN_DIRSYNC_STATUS ->
          turn.done();
      case PLACE_MAIL_DAT -> SignOns.placeMailDat(turn);
    };
  }
}
