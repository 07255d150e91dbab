package org.moveplan.replay;

/** What must hold while a plan is carried out, and the article it rests on. */
enum Invariant {
  DOCUMENT("DOC", "", "the plan document is consistent with the request"),
  EVERY_USER("ALL", "", "every user of the request is moved or blocked with a reason"),
  ACCOUNT("ACC", "Q128824", "a step for an account needs the account"),
  DRIVES("M1", "Q136518", "MOVEUSER moves between postoffices on MS-DOS drives only"),
  SUPPORTED("M2", "Q128824", "MOVEUSER moves between supported postoffices only"),
  NOT_ON_DEC("M2", "Q119359", "MOVEUSER does not work with postoffices on a DEC system"),
  SIGNED_OUT("M3", "Q112257", "an account is not moved or deleted while its user is signed on"),
  FILE_ON_SERVER("M4", "Q113166", "the message file is on the postoffice when its user is moved"),
  MAILBAG("M5", "Q112304", "every header in the mailbag of a mover has its .MAI file"),
  CALENDAR("M6", "Q130320", "every calendar entry of a mover has its file"),
  NAME_FREE("M7", "Q129781", "mailbox and full name are free at the destination"),
  MOVEUSER_VERSION("M8", "Q118510", "MOVEUSER 3.2.8 or later is used"),
  TID_UNLOCKED("M8", "Q118510", "TID.GLB is not locked where an account is made"),
  SLOTS("M9", "Q123376", "a postoffice holds no more users than it may"),
  SPACE("M9", "Q112257", "the destination has space for what arrives"),
  ENTRIES("M9", "Q93565", "a NetWare volume has directory entries for a mailbox"),
  OWNED_FILES("M9", "Q117646", "files on NetWare have an owner where accounts are made"),
  EXCLUSIVE("M10", "Q131670", "no other administration program is open on either postoffice"),
  NO_DIRSYNC("M10", "Q148705", "Dir-Sync does not run while users are moved"),
  SOUND_NUMBERS("M12", "Q87386", "hexids are not in doubt where an account is made"),
  SOUND_FILES("M12", "Q87402", "the files of both postoffices are sound"),
  QUEUES_EMPTY("Q1", "Q100826", "no mail waits outside the mailboxes of the source"),
  INBOUND_HELD("Q2", "Q209486", "mail from outside is held back where that is asked for"),
  STARTED_AGAIN("Q3", "Q209486", "what is stopped for the moves is started again"),
  BACKED_UP(
      "B1", "Q69773", "a postoffice is backed up before it is repaired or an account deleted"),
  NETWORK_RIGHTS("S7", "Q121798", "a user has network rights on the destination"),
  MAIL_DAT("S8", "Q135352", "MAIL.DAT leads to the destination where clients use it"),
  PASSWORDS_AGREE(
      "M11", "Q117650", "account and message file hold one password when the user is moved"),
  PASSWORD_KEPT("M11", "Q101754", "a move keeps the password"),
  METHOD("MET", "Q101754", "a move is carried out by the method that belongs to the action"),
  TWO_FACTORS("S1", "Q125255", "hexid or password agrees at every Windows sign-on"),
  PASSWORD_ACCEPTED("S2", "Q101754", "the postoffice accepts the password that the user types"),
  REPOINTED("S3", "Q126922", "the client leads to the destination before the sign-on there"),
  FILE_FOUND("S4", "Q113166", "the message file is where the account says it is"),
  CLIENT("S5", "Q96718", "only a Windows sign-on reaches the message file"),
  SESSION("S6", "Q96718", "a step in a client needs a sign-on with that client"),
  RELOCATION("L1", "Q86100", "the client offers the Server button"),
  BACKUP("L2", "Q113166", "a missing message file is restored from a backup that exists"),
  OLD_PASSWORD("P1", "Q130096", "the message file's password is known where it must be typed"),
  RESET("P2", "Q118927", "a password that is to be recovered is recovered"),
  IMPORTED("P3", "Q130096", "what an old message file holds is brought into the new one"),
  MAIL_WAITING("W1", "Q112304", "waiting mail is fetched before its mailbag is lost"),
  ONLY_CALENDAR("C1", "Q101540", "the only copy of a calendar is saved before it is moved"),
  SCHEDULE_ONLINE("C3", "Q99662", "what is done in Schedule+ is done online"),
  CLEAN_UP("C2", "Q139352", "calendar entries are cleaned up only where no Schedule+ 7.0 is used"),
  ENHANCED_SECURITY("E1", "Q99419", "enhanced security is switched on only where it can be"),
  MANUAL("H1", "Q119359", "a move by hand is complete and in order"),
  RESCUED("D1", "Q128824", "no mail is deleted that exists only in the account"),
  VERIFIED("D2", "Q128824", "a source is deleted after a verified sign-on at the destination only"),
  OUT_OF_GROUPS("D3", "Q117895", "a leaver is out of every group before the deletion"),
  GROUPS("D7", "Q103379", "no listed group or address loses a mover or leads to the old account"),
  PUBLISHED("L3", "Q96060", "changed address lists are exported, rebuilt and read anew"),
  WINDOWS("W2", "Q112257", "waves keep to the moves and maintenance windows of the policy"),
  LEGAL_NAME("M7", "Q199676", "a mailbox name has letters and digits only"),
  ORIGINALS("D4", "Q127768", "a source is deleted only where that is asked for"),
  WAITING("D5", "Q128824", "a source is kept for as long as the policy says"),
  SOURCE_GONE("D6", "Q128824", "a source that is to be deleted is deleted"),
  FOLDERS_ON_SERVER("F1", "Q128824", "private folders are on the postoffice when their user moves"),
  NOTED("F2", "Q128824", "a personal address list is written down, and entered again"),
  HANDED_OVER("F3", "Q104527", "a leaver's folders are archived and handed over"),
  FOLDER_FREE("F4", "Q86082", "a folder that is handed over is not locked"),
  CONVERTED("F5", "Q126923", "folders are converted where their user changes to Windows"),
  SENT("O1", "Q93242", "nothing composed is left unsent when its user moves"),
  SAVED("O2", "Q170577", "folders and address book of a doubtful message file are saved"),
  READABLE("O3", "Q105106", "the retail client can read the message file"),
  RIGHTS("O4", "Q101136", "users may write and delete where a message file is relocated to"),
  DATA_DISK("R1", "Q114246", "Mail Remote has a data disk for the destination"),
  LOCAL_USER("R2", "Q78833", "a remote user is made local before the deletion"),
  ARRIVED("END", "Q125255", "everybody ends with a destination account that a sign-on opened");

  private final String code;
  private final String article;
  private final String sentence;

  Invariant(String code, String article, String sentence) {
    this.code = code;
    this.article = article;
    this.sentence = sentence;
  }

  String article() {
    return article;
  }

  /** The code and the sentence, as a violation shows them. */
  String text() {
    return code + ": " + sentence;
  }
}
