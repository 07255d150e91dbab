package org.moveplan.domain.plan;

import java.util.Optional;
import org.moveplan.domain.Token;

/**
 * Everything that a step can ask somebody to do: where it is done, what appears when it went well,
 * what to do when it did not, and how it is undone.
 */
public enum Action implements Token {
  CHECK_POSTOFFICE(
      Actor.ADMINISTRATOR,
      "LISTUSER.EXE, MS-DOS",
      "DIR of GLB, CAL and MMF",
      "CONTROL.GLB has 8 bytes and no hexid occurs twice; the ACCESS files hold equal "
          + "numbers of records (586, 69, 512 bytes each); SCHEDULE.KEY can be read; there is "
          + "room.",
      "Write what is wrong under postoffices in the list of users, and plan again.",
      "Nothing to undo.",
      "See that the files of {postoffice} are sound, and that its disk has room."),
  CHECK_NETWARE_VOLUME(
      Actor.ADMINISTRATOR,
      "NetWare",
      "VOLINFO; NDIR for files without an owner",
      "The volume has free directory entries, and every file of {postoffice} has an owner.",
      "Write freeDirEntries and ownerlessFiles for {postoffice}, and plan again.",
      "Nothing to undo.",
      "Look at the NetWare volume of {postoffice}: directory entries and owners of files."),
  CLAIM_OWNERLESS_FILES(
      Actor.ADMINISTRATOR,
      "NetWare",
      "FILER",
      "NDIR shows an owner for every file of {postoffice}.",
      "Do not move anybody to {postoffice}: its account lists could not grow.",
      "Nothing to undo.",
      "Give every file of {postoffice} that has no owner an owner."),
  REPAIR_POSTOFFICE(
      Actor.ADMINISTRATOR,
      "PODIAG.EXE",
      "Address & Group Check",
      "PODIAG.EXE finds nothing more; ADMIN.EXE lists every user of {postoffice}.",
      "Restore the backup that was made just before, and move nobody.",
      "Restore the backup that was made just before.",
      "With nobody signed on, have the account lists of {postoffice} checked and repaired."),
  RESTORE_SCHEDULE_KEY(
      Actor.ADMINISTRATOR,
      "Schedule+, MS-DOS",
      "CAL\\SCHEDULE.KEY (hidden)",
      "Users of {postoffice} open their own calendars, and new ones can be entered.",
      "Stop for users of Schedule+ on {postoffice}.",
      "Put the copy of the old SCHEDULE.KEY back.",
      "Release or restore SCHEDULE.KEY of {postoffice}; keep a copy of the old one."),
  RELEASE_LOCK(
      Actor.ADMINISTRATOR,
      "network operating system",
      "open files of the server",
      "Nothing holds TID.GLB of {postoffice} open any more.",
      "Move nobody to {postoffice} while TID.GLB is locked.",
      "Nothing to undo.",
      "Find out who or what keeps TID.GLB of {postoffice} locked, and release it."),
  CLOSE_ADMIN_SESSIONS(
      Actor.ADMINISTRATOR,
      "by telephone and on the server",
      "",
      "No ADMIN, IMPORT, GIMPORT, PODIAG, MMFCLEAN, Postoffice Manager or second "
          + "MOVEUSER is open on {postoffice}, and no Dir-Sync (DISPATCH, NSDA) is due.",
      "Do not start before the last one is closed; they write the same files.",
      "Open them again when the accounts are moved or deleted.",
      "Have every other administration program on {postoffice} closed until the work is done."),
  UPDATE_MOVEUSER(
      Actor.ADMINISTRATOR,
      "Setup disk",
      "copy MOVEUSER.EXE",
      "MOVEUSER.EXE, Help, About shows version 3.2.8 or later.",
      "Do not move anybody with the older version; get the update first.",
      "Copy the older MOVEUSER.EXE back.",
      "Replace MOVEUSER.EXE on the workstation that serves {postoffice} with version 3.2.8 or later."),
  BACKUP_GLB(
      Actor.ADMINISTRATOR,
      "MS-DOS",
      "copy the GLB directory",
      "The copy has every .GLB file, each with its size.",
      "Stop; enhanced security is not switched without this copy.",
      "Delete the copy.",
      "Copy the GLB directory of {postoffice} to a safe place."),
  ENABLE_ENHANCED_SECURITY(
      Actor.ADMINISTRATOR,
      "ESCNTLR.EXE",
      "-s for the state, -i to switch on",
      "ESCNTLR reports that enhanced security is on.",
      "Copy the saved GLB directory back and stop: an .MMU file would lose the password.",
      "Switch it off with ESCNTLR -r, or copy the saved GLB directory back.",
      "See whether enhanced security is on at {postoffice}, and switch it on if it is off."),
  ADMIN_RECOVER(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Local-Admin, Recover",
      "\"Notice 28 Mailbox recovered. Global password used.\"",
      "If the mailbox is not listed, you are on the wrong postoffice.",
      "Nothing to take back; the user chooses a new password in Mail after the move.",
      "Recover the password of {user} on {postoffice}."),
  WINDOWS_LOGIN(
      Actor.USER,
      "MSMAIL.EXE",
      "sign in",
      "The inbox of {user} opens.",
      "Stop for this user. Do not recover the password again; note the message and plan anew.",
      "Nothing to undo.",
      "Sign on to {postoffice} as {user} with Mail for Windows and let the message file open."),
  DOS_LOGIN(
      Actor.USER,
      "MAIL.EXE",
      "sign in",
      "The inbox of {user} opens.",
      "Stop for this user; see that MAIL.EXE points at {postoffice}.",
      "Nothing to undo.",
      "Sign on to {postoffice} as {user} with the MS-DOS or Macintosh client."),
  REMOTE_CONNECT(
      Actor.USER,
      "Mail Remote",
      "Connect",
      "Mail Remote exchanges mail with {postoffice}.",
      "Stop for this user; check the data disk and the dial-in password.",
      "Nothing to undo.",
      "Connect to {postoffice} as {user} with Mail Remote."),
  CREATE_REMOTE_DISK(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Remote, Init-Disk",
      "The data disk names {postoffice} and {user}.",
      "See in Local-Admin, Modify that {user} is a remote user there.",
      "Throw the disk away.",
      "Make a Mail Remote data disk for {user} of {postoffice}; note the telephone number and the"
          + " password to dial in with."),
  LOAD_REMOTE_DISK(
      Actor.USER,
      "Mail Remote",
      "install the data disk",
      "Mail Remote names {postoffice} as its postoffice.",
      "Have the data disk made anew; the old one leads to the old postoffice.",
      "Install the old data disk again.",
      "Install the new data disk in the Mail Remote of {user}, and set the telephone number and"
          + " dial-in password of {postoffice}."),
  DOS_CHANGE_PASSWORD(
      Actor.ADMINISTRATOR,
      "MAIL.EXE",
      "Options, Password",
      "MAIL.EXE accepts the new password.",
      "Stop for this user; without this password the message file stays closed.",
      "Change it back the same way.",
      "Change the password of {user} on {postoffice} to the one that the message file holds."),
  WINDOWS_CHANGE_PASSWORD(
      Actor.USER,
      "MSMAIL.EXE",
      "Mail, Change Password",
      "Sign out and on again: the new password is accepted.",
      "Keep the present password and try again later.",
      "Change it back the same way.",
      "Choose a new password for {user} on {postoffice} in Mail for Windows, if one is wanted."),
  CLEAR_SAVED_PASSWORD(
      Actor.USER,
      "client settings",
      "Password= in MSMAIL.INI; .PWL file; Mail preferences of a Macintosh",
      "The client asks for the password at the next start.",
      "Look for a second MSMAIL.INI or preferences file.",
      "Let the client store the new password.",
      "Remove the password that a client of {user} has stored for {postoffice}."),
  EDIT_INI(
      Actor.ADMINISTRATOR,
      "MSMAIL.INI",
      "[Microsoft Mail] NoServerOptions=0, LocalMMF=0",
      "Mail, Options shows the Server button.",
      "See that the client reads this very MSMAIL.INI, then start Mail again.",
      "Put the two entries back.",
      "Give the client of {user} its Server button back in MSMAIL.INI."),
  CLEAR_READ_ONLY(
      Actor.ADMINISTRATOR,
      "MS-DOS",
      "ATTRIB -R MSMAIL.INI",
      "ATTRIB shows MSMAIL.INI without R.",
      "Get write access to the file first; a relocation would leave the message file behind.",
      "ATTRIB +R MSMAIL.INI.",
      "Remove the write protection of MSMAIL.INI for {user}."),
  RESTORE_MMF(
      Actor.ADMINISTRATOR,
      "LISTUSER.EXE, MS-DOS",
      "copy to MMF\\<hexid>.MMF",
      "The MMF directory of {postoffice} has the file under the hexid of {user}.",
      "Stop for this user; look for another backup.",
      "Delete the restored file.",
      "If its file is missing, restore the message file of {user} to the MMF directory of {postoffice}."),
  RELOCATE_MMF_TO_SERVER(
      Actor.USER,
      "MSMAIL.EXE",
      "Mail, Options, Server, Postoffice",
      "Mail, Options, Server shows the message file on the postoffice.",
      "See that {postoffice} has room, that MSMAIL.INI can be written, and that {user} may delete in MMF.",
      "Choose Local in the same place.",
      "See that the message file of {user} is kept on {postoffice}; move it there if it is local."),
  VERIFY_MMF_FILE(
      Actor.ADMINISTRATOR,
      "LISTUSER.EXE, MS-DOS",
      "DIR MMF\\<hexid>.MMF",
      "The MMF directory of {postoffice} lists the file under the hexid of {user}.",
      "Repeat the relocation while the user is still signed on.",
      "Nothing to undo.",
      "See that the MMF directory of {postoffice} has the message file of {user}."),
  EMPTY_OUTBOX(
      Actor.USER,
      "own client",
      "Outbox",
      "The outbox of {user} is empty.",
      "Find out why a message stays; copy its text before it is deleted.",
      "Nothing to undo.",
      "Send everything that {user} has composed on {postoffice}, or delete it."),
  SET_HIGHEST_SECURITY(
      Actor.USER,
      "MSMAIL.EXE",
      "Mail, Options, Optimize Local Mail File, Highest Security",
      "The option stands at Highest Security; Mail has converted the file.",
      "See that there is room for a second copy of the file, then try again.",
      "Choose DoubleSpace in the same place.",
      "See that the message file of {user} is stored with Highest Security, not for DoubleSpace."),
  EXPORT_FOLDERS(
      Actor.USER,
      "MSMAIL.EXE",
      "File, Export Folder, All Folders",
      "The exported file exists and has about the size of the message file.",
      "Export folder by folder; note the ones that cannot be exported.",
      "Delete the exported file.",
      "Export all folders of {user} to a file outside {postoffice}."),
  CARRY_PAB(
      Actor.USER,
      "MSMAIL.EXE",
      "File, Export Folder, an empty folder",
      "The other message file has the personal address book and groups of {user}.",
      "Print the entries, or write them down.",
      "Nothing to undo: the other message file had no address book worth keeping.",
      "Carry the personal address book of {user} to another message file: an export takes it along,"
          + " an import never does."),
  GRANT_MMF_RIGHTS(
      Actor.ADMINISTRATOR,
      "network administration",
      "rights in MAILDATA\\MMF",
      "Every user may read, write, create, delete and rename files there.",
      "Do not relocate any message file before.",
      "Take the rights back after the wave.",
      "Give the users of {postoffice} all rights to files in its MMF directory."),
  UNLOCK_FOLDERS(
      Actor.ADMINISTRATOR,
      "FOLDCOMP.EXE",
      "-S in FOLDERS\\PUB",
      "FOLDCOMP ends without \"Notice 158\".",
      "See that nobody is signed on to {postoffice}, then repeat.",
      "Nothing to undo.",
      "Clear the locks that crashed clients have left on shared folders of {postoffice}."),
  MOVE_PRIVATE_FOLDERS_TO_SERVER(
      Actor.USER,
      "MAIL.EXE",
      "Options, Folders, Private-Storage, Server",
      "MAIL.EXE lists the private folders and says that they are on the server.",
      "See that the local disk is there and that {postoffice} has room.",
      "Choose Local in the same place.",
      "See that the private folders of {user} are on {postoffice}; bring them there if they are local."),
  RECORD_PAL(
      Actor.USER,
      "MAIL.EXE",
      "Address, Personal",
      "Every entry is on paper or in a file that stays readable after the move.",
      "Do not move {user} before the list is complete.",
      "Nothing to undo.",
      "Write down the personal address list of {user} on {postoffice}."),
  ARCHIVE_FOLDER(
      Actor.USER,
      "MAIL.EXE",
      "Options, Folders, Folders, Archive",
      "The archive file exists and has about the size of the folder.",
      "If the folder is in use, have its lock cleared with FOLDCOMP -S.",
      "Delete the archive file.",
      "Archive folder {object} of {user} on {postoffice}."),
  HAND_OVER_FOLDER(
      Actor.USER,
      "MAIL.EXE",
      "Options, Folders, Folders, Delete; new owner: De-Archive",
      "The new owner sees the folder with all its messages; the others have their rights as before.",
      "Keep the archive; de-archive it again as another owner.",
      "De-archive the folder as {user} again.",
      "Delete folder {object} as {user}; its new owner, on {postoffice} or wherever its readers will"
          + " be, de-archives it and sets its rights."),
  VIEW_NEW_MESSAGES(
      Actor.USER,
      "MSMAIL.EXE",
      "View, New Messages",
      "Nothing more arrives, and every message that can be opened is in the inbox of {user}.",
      "A message that cannot be opened has lost its .MAI file; let it be, and fetch the others.",
      "Nothing to undo.",
      "Fetch everything that waits for {user} on {postoffice} into the message file."),
  DELETE_BAD_MESSAGES(
      Actor.ADMINISTRATOR,
      "MAIL.EXE",
      "open each message; delete those that cannot be opened",
      "Every message in the inbox of {user} on {postoffice} opens.",
      "Rebuild the mailbag with MAILQ16.EXE; do not reset it, for it holds this user's only copy.",
      "Nothing to undo for restored files; a deleted header led to no message any more.",
      "Put the missing .MAI files of {user} back from a backup of {postoffice}; delete, as {user},"
          + " the messages that still cannot be opened."),
  LAUNCH_SCHEDULE_PLUS(
      Actor.USER,
      "SCHDPLUS.EXE",
      "sign in, online",
      "Schedule+ says that it works online, and DUMPKEY.EXE names a .CAL file that is there.",
      "See that Schedule+ does not work offline (File, Work Online) and start it again.",
      "Nothing to undo.",
      "Start Schedule+ online as {user} on {postoffice} and let it write the calendar there."),
  EDIT_SCHDPLUS_INI(
      Actor.ADMINISTRATOR,
      "SCHDPLUS.INI",
      "[Microsoft Schedule+] StartupOffline=0",
      "Schedule+ starts online.",
      "Look for a second SCHDPLUS.INI, and for TRNOFF as transport in it.",
      "Put the old entry back.",
      "See that Schedule+ of {user} does not start offline."),
  EXPORT_APPOINTMENTS(
      Actor.ADMINISTRATOR,
      "SCHDPLUS.EXE",
      "File, Export Appointments",
      "The .SCH file has all appointments and is in a safe place.",
      "Copy the CAL directory of {postoffice} to a safe place instead.",
      "Delete the .SCH file.",
      "As {user} on {postoffice}, export the appointments of {user} to a .SCH file."),
  RECORD_ACCESS_PRIVILEGES(
      Actor.USER,
      "SCHDPLUS.EXE",
      "Options, Set Access Privileges",
      "There is a list of every name with its right, and of the default right.",
      "If the command is grey, Schedule+ is offline: choose File, Work Online.",
      "Nothing to undo.",
      "Write down who has which right to the calendar of {user} on {postoffice}, and the default;"
          + " whoever got in through a group counts by name."),
  SIGN_OUT(
      Actor.USER,
      "MSMAIL.EXE",
      "File, Exit And Sign Out",
      "Mail, Schedule+ and its reminders are closed everywhere, MICRO and MONITOR unloaded.",
      "Find the workstation that is still signed on; do not move the user before.",
      "Sign on again.",
      "Sign {user} out of Mail on every workstation and with every client."),
  RESET_MAILBAG(
      Actor.ADMINISTRATOR,
      "LISTUSER.EXE, MAILQ16.EXE",
      "KEY\\<hexid>.KEY and MBG\\<hexid>.MBG",
      "The mailbag of {user} is empty, and LISTUSER still lists {user}.",
      "Put the saved pair back. If mail has come in since the last sign-on, fetch that first.",
      "Put the saved .KEY and .MBG files back.",
      "Save the .KEY and .MBG files of {user} on {postoffice}, then reset the pair; what is still"
          + " in that mailbag is lost."),
  CLEAN_UP_SCHEDULE_FILES(
      Actor.ADMINISTRATOR,
      "ADMINSCH.EXE",
      "Administration, Clean Up Schedule Files",
      "DUMPKEY.EXE lists nobody in SCHEDULE.KEY whose .CAL file is missing.",
      "Have whoever is still listed start Schedule+ once, online.",
      "Put a saved copy of SCHEDULE.KEY back.",
      "Save SCHEDULE.KEY of {postoffice}, then remove its stranded entries."),
  RECORD_GROUPS(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Local-Admin, Group, Modify",
      "There is a list of the groups of {postoffice} that have {user} as an external member.",
      "Do not delete the address before: the groups would lose the member without a trace.",
      "Nothing to undo.",
      "Write down which groups of {postoffice} have the address of {user} as a member."),
  ADDRESS_DELETE(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Address, Delete",
      "The address list of {postoffice} no longer shows {object}; Address, Create, Network may go on offering the name.",
      "Do not move {user} before: MOVEUSER.EXE refuses a name that is listed.",
      "Add the address again with Address, Create.",
      "Delete the external address {object} from the address list of {postoffice}, then leave ADMIN.EXE."),
  GROUP_MODIFY_ACCEPT_ALL(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Local-Admin, Group, Modify; ENTER at every prompt",
      "Mail to the group arrives; the .MEM file is back (empty if all members are external).",
      "Go through the group once more with ENTER; ESC writes nothing.",
      "Nothing to undo.",
      "Restore the member file of each group of {postoffice} for which SYSTEM.LOG has error 007."),
  CONFIRM_SIGNED_OUT(
      Actor.ADMINISTRATOR,
      "by telephone and on the server",
      "",
      "None of them has Mail, Schedule+, its reminders, MICRO, MONITOR or Mail Remote open.",
      "Do not start MOVEUSER.EXE: it does not notice a user who is signed on.",
      "Nothing to undo.",
      "Confirm that everybody who leaves {postoffice} in this wave is signed out, and stays so."),
  RECHECK_FILES(
      Actor.ADMINISTRATOR,
      "LISTUSER.EXE, DUMPKEY.EXE, MS-DOS",
      "DIR MMF, CAL, MAI",
      "Each has the message file in MMF, the .CAL file that DUMPKEY names (its number is not the"
          + " hexid), and a .MAI file behind every header.",
      "Take that user out of this wave: one invitation can have left a calendar entry without its"
          + " file since the last look.",
      "Nothing to undo.",
      "Now that it is quiet, check message file, calendar and mailbag of everybody who leaves"
          + " {postoffice} in this wave."),
  DRAIN_QUEUES(
      Actor.ADMINISTRATOR,
      "EXTERNAL.EXE, ADMIN.EXE",
      "two cycles; Queue",
      "ADMIN, Queue shows nothing waiting; P1 holds POPULATE.MSM only; INQUEUE3.MBG is empty.",
      "See why EXTERNAL does not deliver; what waits outside a mailbox is not moved.",
      "Nothing to undo.",
      "Let EXTERNAL deliver what waits on {postoffice}, inbound and outbound."),
  HOLD_INBOUND(
      Actor.ADMINISTRATOR,
      "MS-DOS",
      "REN P1 POLD",
      "The directory P1 of {postoffice} is called POLD; mail for it waits at its senders.",
      "Go on without; mail that arrives meanwhile is collected before the old account goes.",
      "REN POLD P1.",
      "Keep mail from outside away from {postoffice} until its users are moved."),
  RELEASE_INBOUND(
      Actor.ADMINISTRATOR,
      "MS-DOS",
      "REN POLD P1",
      "The directory is called P1 again and EXTERNAL delivers to {postoffice}.",
      "See that no P1 has been made meanwhile; move what is in it back first.",
      "Nothing to undo.",
      "Let mail from outside reach {postoffice} again."),
  SUSPEND_DIRSYNC(
      Actor.ADMINISTRATOR,
      "DISPATCH.EXE",
      "",
      "No Dir-Sync step (T1, T2, T3) of {postoffice} starts before the moves are over.",
      "Choose another time for the moves.",
      "Let DISPATCH run again.",
      "Stop Dir-Sync for {postoffice} while users are moved."),
  RESUME_DIRSYNC(
      Actor.ADMINISTRATOR,
      "DISPATCH.EXE",
      "",
      "DISPATCH runs, and its log shows no fatal error for {postoffice}.",
      "Look at the log; see that no administration program holds {postoffice}.",
      "Nothing to undo.",
      "Let Dir-Sync run again for {postoffice}."),
  BACKUP_POSTOFFICE(
      Actor.ADMINISTRATOR,
      "XCOPY or a backup program",
      "XCOPY /S /E /V",
      "The copy of {postoffice} has every directory, empty ones and empty files included.",
      "Find room and repeat; a copy of a part of a postoffice is no backup.",
      "Delete the copy.",
      "With nobody signed on, back up the whole of {postoffice}."),
  CHECK_TID_UNLOCKED(
      Actor.ADMINISTRATOR,
      "network operating system",
      "open files of the server",
      "Nothing holds TID.GLB of {postoffice} open.",
      "Release it first; moved users could get a number that others have.",
      "Nothing to undo.",
      "See that TID.GLB of {postoffice} is not locked."),
  RESCUE_MAIL(
      Actor.ADMINISTRATOR,
      "MAIL.EXE",
      "sign on as the user; forward to an account that stays, or save to files",
      "Nothing is left in the mailbox of {user} on {postoffice} that exists only there.",
      "Do not delete that account before.",
      "Nothing to undo.",
      "Save the mail that reached {user} on {postoffice} since the copy was made."),
  RETURN_MAIL(
      Actor.ADMINISTRATOR,
      "MAIL.EXE",
      "forward what was saved, files as attachments",
      "{user} finds every message that was saved in the inbox on {postoffice}.",
      "Keep what was saved until it has arrived.",
      "Nothing to undo.",
      "Send the mail that was saved for {user} to the mailbox on {postoffice}."),
  DELETE_ACCOUNT(
      Actor.ADMINISTRATOR,
      "MOVEUSER.EXE",
      "File, Delete",
      "{user} is gone from the list of {postoffice}.",
      "See that {user} is signed out there and that no ADMIN.EXE is open on {postoffice}.",
      "Cannot be undone; the account on the other postoffice is the original.",
      true,
      "Delete the unusable copy of {user} on {postoffice}."),
  MOVE_USER(
      Actor.ADMINISTRATOR,
      "MOVEUSER.EXE",
      "drag the user onto the destination",
      "MOVEUSER lists {user} on {to}; the account on {from} stays.",
      "\"Moving user '{user}' failed.\": see that message file, .CAL file and .MAI files of {user} are in place on {from} and TID.GLB of {to} is not locked; repeat.",
      "Delete the copy on {to} with File, Delete; the account on {from} is untouched.",
      "Move {user} from {from} to {to}."),
  EXPORT_MMU(
      Actor.ADMINISTRATOR,
      "MOVEUSER.EXE",
      "File, Export",
      "The .MMU file exists and MOVEUSER reports no error.",
      "\"Export user Failed\": see that message file, .CAL file and .MAI files of {user} are in place on {from}; repeat.",
      "Delete the .MMU file.",
      "Export {user} on {from} to an .MMU file for {to}."),
  IMPORT_MMU(
      Actor.ADMINISTRATOR,
      "MOVEUSER.EXE",
      "File, Import",
      "MOVEUSER lists {user} on {to}.",
      "Use the MOVEUSER.EXE version that wrote the file; see that {to} has room.",
      "Delete the copy on {to} with File, Delete; the account on {from} is untouched.",
      "Import the .MMU file of {user} on {to}."),
  VERIFY_MMU(
      Actor.ADMINISTRATOR,
      "MOVEUSER.EXE",
      "File, Import on a postoffice for trials",
      "The file of {user} can be imported on a postoffice that nobody works on, and the mailbox opens there with the mail and folders of {user}.",
      "Export again. Do not delete the account on {from} while no file has passed.",
      "Delete the account on the postoffice for trials.",
      "Import the .MMU file of {user} on a postoffice for trials, look into the mailbox, and delete it there."),
  APPROVE_DELETION(
      Actor.ADMINISTRATOR,
      "by telephone and on the server",
      "ask whoever answers for the mail of {from}",
      "Somebody who may decide it agrees that for a while the .MMU file and the backup are all there is of {user}.",
      "Stop for everybody in the exchange; nothing has been deleted yet.",
      "Nothing to undo.",
      "Have it approved that {user} is deleted on {from} before the import."),
  SET_MMF_ASIDE(
      Actor.ADMINISTRATOR,
      "LISTUSER.EXE, MS-DOS",
      "REN MMF\\<hexid>.MMF <hexid>.OLD",
      "The file is out of its place. At the next sign-on Mail misses it: choose OK, then New.",
      "See that {user} is signed out; keep the file, whatever its state.",
      "Give the file its old name again.",
      "Set the message file of {user} on {postoffice} aside under another name."),
  IMPORT_FOLDERS(
      Actor.USER,
      "MSMAIL.EXE",
      "File, Import Folder",
      "The folders of the old message file are there, with their messages.",
      "If it refuses the password: the file asks for the one that it held itself.",
      "Delete the imported folders.",
      "Import the folders of the old message file or backup of {user} into the new one."),
  FIND_HEXID(
      Actor.ADMINISTRATOR,
      "LISTUSER.EXE",
      "",
      "LISTUSER prints the hexadecimal ID of {user}.",
      "See that the name is spelt as on {postoffice}.",
      "Nothing to undo.",
      "Find the hexid of {user} on {postoffice} and write it down."),
  COPY_MMF(
      Actor.ADMINISTRATOR,
      "MS-DOS",
      "COPY MMF\\<hexid>.MMF",
      "The copy has the size of the original.",
      "See that {user} is signed out; an open file is not copied whole.",
      "Delete the copy.",
      "Copy the message file of {user} away from {postoffice}."),
  CREATE_ACCOUNT(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Local-Admin, Create",
      "{user} is listed on {postoffice}.",
      "Delete the account and create it anew: the password must be the message file's.",
      "Local-Admin, Delete.",
      "Create {user} on {postoffice} with exactly the password that the message file holds."),
  PLACE_MMF(
      Actor.ADMINISTRATOR,
      "MS-DOS",
      "COPY to MMF\\<new hexid>.MMF",
      "The MMF directory of {postoffice} has the file under the new hexid.",
      "See that the account keeps its message file on the postoffice.",
      "Delete the copy.",
      "Put the message file of {user} into the MMF directory of {postoffice} under the new hexid."),
  INSTALL_RETAIL_CLIENT(
      Actor.ADMINISTRATOR,
      "Setup",
      "Mail for Windows and Schedule+",
      "Mail for Windows starts from a directory without files of Windows for Workgroups Mail.",
      "Remove both clients and install again; do not exchange single files.",
      "Remove it; the Windows for Workgroups client is still there.",
      "Install the retail Mail client, and Schedule+ if it is used, for {user} of {postoffice}."),
  GRANT_NETWORK_RIGHTS(
      Actor.ADMINISTRATOR,
      "network operating system",
      "rights of users and groups",
      "On NetWare: RW everywhere, CEM too in ATT, CAL, FOLDERS, KEY, MAI, MBG and MMF, "
          + "F in CAL.",
      "Mail says: \"You do not have the proper access to the post office.\" Grant what "
          + "is missing.",
      "Take the rights away again.",
      "See that everybody who arrives has the usual network rights on {postoffice}."),
  PLACE_MAIL_DAT(
      Actor.ADMINISTRATOR,
      "MAIL.DAT",
      "WINDOWS, else WINDOWS\\SYSTEM",
      "The client of {user} has the MAIL.DAT of {postoffice} and no other.",
      "Look for a second MAIL.DAT; it goes before ServerDrive in MSMAIL.INI.",
      "Put the old MAIL.DAT back.",
      "Give the client of {user} the MAIL.DAT of {postoffice}."),
  FLAG_KEY_FILES(
      Actor.ADMINISTRATOR,
      "NetWare",
      "FLAG KEY\\*.KEY SRW",
      "FLAG shows every .KEY file of {postoffice} as shareable and read-write.",
      "Repeat when nobody is signed on.",
      "Nothing to undo.",
      "Flag the .KEY files of those who arrived on {postoffice} shareable and read-write."),
  REPOINT_CLIENT(
      Actor.ADMINISTRATOR,
      "MSMAIL.INI",
      "[Microsoft Mail] ServerPath=, ServerDrive=",
      "The sign-in dialog belongs to {postoffice}.",
      "Look for a second MSMAIL.INI and for a drive mapping that still leads to the old postoffice.",
      "Put the old entries back.",
      "Point the client of {user} at {postoffice}."),
  CHECK_INBOX_SHADOWING(
      Actor.USER,
      "MSMAIL.EXE",
      "Mail, Options, Server, Copy Inbox on Postoffice for Dialin Access",
      "Mail has finished copying the inbox of {user} and shows no error.",
      "Switch the option off, sign out, sign on and switch it on again.",
      "Nothing to undo.",
      "Let Mail finish copying the inbox of {user} to {postoffice} before another client is used."),
  RESTORE_PRIVATE_FOLDERS(
      Actor.ADMINISTRATOR,
      "MS-DOS",
      "copy to the path that the account names",
      "The MS-DOS client opens the private folders of {user}.",
      "Only if the files are lost: ADMIN.EXE, Local-Admin, Folders, Reset; it starts with none.",
      "Nothing to undo.",
      "If \"Notice 109\" appears, put the private folder files of {user} where the account on {postoffice} looks."),
  REENTER_PAL(
      Actor.USER,
      "MAIL.EXE",
      "Address, Personal",
      "The list has every entry that was written down.",
      "Look the name up in the address list of {postoffice}; it may have moved, too.",
      "Delete the entries.",
      "Enter the personal address list of {user} on {postoffice} again."),
  CONVERT_FOLDERS(
      Actor.USER,
      "CONVERT.EXE",
      "",
      "CONVERT reports the folders and messages that it has converted.",
      "\"No folders or messages were converted.\": see that the folders are on {postoffice} and Mail is closed.",
      "The MS-DOS folders stay as they are; delete the converted ones.",
      "Convert the MS-DOS folders of {user} on {postoffice} into the message file."),
  SCHEDULE_PLUS_LOGIN(
      Actor.USER,
      "SCHDPLUS.EXE",
      "sign in, online",
      "The calendar of {user} shows past and coming appointments.",
      "If it is empty, let the workstation's calendar be merged, or import the exported .SCH file.",
      "Nothing to undo.",
      "Start Schedule+ online as {user} on {postoffice} and look at the calendar."),
  RESET_ACCESS_PRIVILEGES(
      Actor.USER,
      "SCHDPLUS.EXE",
      "Options, Set Access Privileges",
      "{object} can open the calendar of {user}.",
      "Add {object} from the global address list or the postoffice list, not the personal one.",
      "Remove {object} in the same place.",
      "{user} removes {object} from the access privileges of the own calendar and adds {object}"
          + " again from the refreshed address list."),
  REGRANT_ACCESS(
      Actor.USER,
      "SCHDPLUS.EXE",
      "Options, Set Access Privileges",
      "{user} can open the calendar of {object}.",
      "Add {user} from the global address list or the postoffice list, not the personal one.",
      "Remove {user} in the same place.",
      "{object} removes {user} from the access privileges of the own calendar and adds {user}"
          + " again, at the new address and with the same part."),
  REDESIGNATE_ASSISTANT(
      Actor.USER,
      "SCHDPLUS.EXE",
      "Options, Set Access Privileges",
      "{object} can open the calendar of {user} as assistant.",
      "If the old assistant data stays, have the .POF file of {postoffice} made anew.",
      "Take the part of assistant back in the same place.",
      "Make {object} the assistant of {user} again, chosen from the refreshed address list."),
  REVIEW_PRIVILEGES(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Local-Admin, Modify",
      "Every arrival has the privileges that the person is meant to have on {postoffice}.",
      "Correct them there; MOVEUSER.EXE takes over what the source had, and nobody says how completely.",
      "Set them as they were.",
      "Look through the privileges of those who arrived on {postoffice}: external mail, folders, administration."),
  GRANT_EXTERNAL(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Local-Admin, Modify",
      "After the next sign-on {user} is offered the global and the external address lists.",
      "If lists are still missing, look for GALONLY in MSMAIL.INI and for locked NETWORK.GLB, .XTN or GAL.NME files.",
      "Take the privilege away again.",
      "Give {user} external access on {postoffice}."),
  SET_DIR_SYNC_FLAG(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Local-Admin, Modify",
      "Every arrival who was included in Dir-Sync is included on {postoffice}.",
      "Set it now: whoever is left out is listed on {postoffice} only.",
      "Set it as it was.",
      "See that those who arrived on {postoffice} are included in Directory Synchronization as before."),
  ENTER_TEMPLATE_DETAILS(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Local-Admin, Modify",
      "Details in the address book of {postoffice} show telephone and office of every arrival.",
      "The template of {postoffice} may have other fields; enter what it has room for.",
      "Nothing to undo.",
      "Enter the template details of those who arrived on {postoffice}; they stayed at the old postoffice."),
  ADD_TO_GROUPS(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Local-Admin, Group, Modify",
      "Every arrival is a member of the groups of {postoffice} that the person belongs to.",
      "Ask the owner of the group who belongs to it.",
      "Take the user out of the groups again.",
      "Put those who arrived on {postoffice} into the groups there that they belong to."),
  ADD_TO_GROUP(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Local-Admin, Group, Modify",
      "The group lists {user} with the new address.",
      "If {user} is not offered, see that the address list of {postoffice} has the new address.",
      "Take {user} out of the group again.",
      "Put {user}, with the new address, into the group {object} of {postoffice}."),
  SWEEP_LATE_MAIL(
      Actor.ADMINISTRATOR,
      "MAIL.EXE or MSMAIL.EXE",
      "sign on to the old account; forward to the new address",
      "Nothing new is left in the old mailbox of {user} on {postoffice}.",
      "Do not delete the old account before. If nobody knows its password, recover it on {postoffice}.",
      "Nothing to undo.",
      "Forward the mail that reached the old mailbox of {user} on {postoffice} after the move."),
  REMOVE_FROM_GROUP(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Local-Admin, Group, Modify",
      "The group {object} of {postoffice} no longer lists {user}.",
      "Do not delete the account before: the deletion could take the group's member file along.",
      "Add the user to the group again.",
      "Remove {user} from the group {object} of {postoffice}."),
  REMOVE_FROM_GROUPS(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Local-Admin, Group, Modify",
      "No group of {postoffice} lists {user}.",
      "Do not delete the account before: the deletion could take a group's member file along.",
      "Add the user to the groups again.",
      "Remove {user} from every group of {postoffice}; write down which."),
  CHECK_FOLDER_OWNERS(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Local-Admin, Folders, Print",
      "{user} owns no folder of {postoffice} any more.",
      "Delete the account in ADMIN.EXE, Local-Admin, as the administrator who is to own what is left.",
      "Nothing to undo.",
      "See that {user} owns no shared or group folder on {postoffice} any more."),
  MODIFY_TO_LOCAL(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Remote, Modify",
      "{user} is listed among the local users of {postoffice}.",
      "Do not delete the account before.",
      "Make {user} a remote user again in the same place.",
      "Make {user} a local user of {postoffice} again."),
  CONFIRM_OLD_ACCOUNTS_IDLE(
      Actor.ADMINISTRATOR,
      "by telephone and on the server",
      "",
      "No client is signed on to an old account on {postoffice}.",
      "Do not delete yet; repoint that client first.",
      "Nothing to undo.",
      "Confirm that nobody is signed on to an account on {postoffice} that is about to be deleted."),
  REASSIGN_DIRSYNC_STATUS(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Config, Dir-Sync, Server, Options, Administrator",
      "The setting names an account that stays, with a mailbox name of at most eight "
          + "characters.",
      "Dir-Sync goes on, but with warning 154 for its status mail.",
      "Enter the old name.",
      "Let somebody else on {postoffice} get the status mail of Dir-Sync."),
  DELETE_SOURCE(
      Actor.ADMINISTRATOR,
      "MOVEUSER.EXE",
      "File, Delete",
      "{user} is gone from the list of {postoffice}.",
      "See that nobody is signed on to that account and that no ADMIN.EXE is open on {postoffice}.",
      "Cannot be undone: only a restored backup of {postoffice} brings the account back.",
      true,
      "Delete the old account of {user} on {postoffice}."),
  DIR_SYNC_EXPORT(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Config, Dir-Sync, Requestor, Export",
      "After the next full cycle the Dir-Sync server has the changes of {postoffice}.",
      "Export once more and wait for the cycle; do not force it with Import, which erases addresses added by hand.",
      "Nothing to undo.",
      "Export the address list of {postoffice} to Directory Synchronization, and let one full cycle pass."),
  EXTERNAL_ADMIN_EXPORT(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "External-Admin, Export",
      "The other postoffices list the users of {postoffice} as they are now.",
      "See that {postoffice} can reach the other postoffice's files, and export again.",
      "Nothing to undo.",
      "Export the address list of {postoffice} to every other postoffice."),
  REPLACE_EXTERNAL_ADDRESS(
      Actor.ADMINISTRATOR,
      "ADMIN.EXE",
      "Address, Delete; Address, Create",
      "The address list of {postoffice} shows {object} with the new address.",
      "If the new address is not offered, wait for the next Dir-Sync cycle.",
      "Delete the new address and add the old one.",
      "Replace the address {object} on {postoffice}, which still leads to {from}, by the new one of {user}."),
  UPDATE_REBUILD(
      Actor.ADMINISTRATOR,
      "Setup disk",
      "copy REBUILD.EXE",
      "REBUILD.EXE shows version 3.2.4 or later.",
      "Do not rebuild with the older version: it can misdirect messages that are being written.",
      "Copy the older REBUILD.EXE back.",
      "Replace the REBUILD.EXE that is run on {postoffice} with version 3.2.4 or later."),
  REBUILD_GAL(
      Actor.ADMINISTRATOR,
      "REBUILD.EXE",
      "with everybody signed out and nothing in an outbox",
      "REBUILD 3.2.4 or later reports no error; the Global Address List of {postoffice} shows the changes.",
      "After \"Fatal [203]\" find the client that is still signed on, and rebuild again, but not within the same hour.",
      "Nothing to undo.",
      "Sign everybody out of {postoffice} and rebuild its Global Address List."),
  RESTART_EXTERNAL(
      Actor.ADMINISTRATOR,
      "EXTERNAL.EXE",
      "",
      "Mail to an arrival and to a changed group is delivered.",
      "See that EXTERNAL serves {postoffice} and no second copy runs.",
      "Nothing to undo.",
      "Restart EXTERNAL for {postoffice}, or wait until its IntervalUpdate (five minutes unless set) is over."),
  SCHEDULE_PLUS_TOUCH(
      Actor.USER,
      "SCHDPLUS.EXE",
      "File, change any appointment",
      "After the next run of SCHDIST.EXE other postoffices show the times of {postoffice}.",
      "See that the user works online; for a resource somebody signs on in its name.",
      "Change the appointment back.",
      "Let everybody who arrived on {postoffice} sign on to Schedule+ and change something."),
  NOTIFY_PAB_OWNERS(
      Actor.ADMINISTRATOR,
      "MSMAIL.EXE",
      "Mail, Compose",
      "Nobody's personal address book or group leads to an old address.",
      "PABCHECK reports what is left; do not let PABSYNC correct it by itself, since it may take a namesake.",
      "Nothing to undo.",
      "Tell everybody on {postoffice} who has moved where: personal address books and groups are to drop the old addresses and take the new ones from the refreshed address list."),
  BACKUP_MMF(
      Actor.USER,
      "MSMAIL.EXE",
      "Mail, Backup",
      "The backup file has the size of the message file.",
      "Find room for the backup and repeat.",
      "Delete the backup.",
      "Back up the message file of {user}; older backups carry an old hexid or password.");

  private final Actor actor;
  private final String program;
  private final String menu;
  private final String expect;
  private final String otherwise;
  private final String undo;
  private final boolean irreversible;
  private final String instruction;
  private final String token;

  Action(
      Actor actor,
      String program,
      String menu,
      String expect,
      String otherwise,
      String undo,
      String instruction) {
    this(actor, program, menu, expect, otherwise, undo, false, instruction);
  }

  Action(
      Actor actor,
      String program,
      String menu,
      String expect,
      String otherwise,
      String undo,
      boolean irreversible,
      String instruction) {
    this.actor = actor;
    this.program = program;
    this.menu = menu;
    this.expect = expect;
    this.otherwise = otherwise;
    this.undo = undo;
    this.irreversible = irreversible;
    this.instruction = instruction;
    this.token = Token.super.token();
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

  /**
   * One sentence with places for names: {@code {user}}, {@code {postoffice}}, {@code {from}},
   * {@code {to}}.
   */
  public String instruction() {
    return instruction;
  }
}
