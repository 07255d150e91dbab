package org.moveplan.request;

/** The kinds of fault. A code keeps its number and its meaning for ever. */
public enum Code {
  NO_SUCH_FILE("MP0001", "the file does not exist"),
  IS_DIRECTORY("MP0002", "a directory was named instead of a file"),
  NOT_PERMITTED("MP0003", "the file may not be read"),
  UNREADABLE("MP0004", "reading failed"),
  UNKNOWN_FORM("MP0005", "the file's form is not one that is read"),
  FILE_TOO_LARGE("MP0006", "the file is larger than the limit"),
  LINE_TOO_LONG("MP0007", "a line is longer than the limit"),
  VALUE_TOO_LONG("MP0008", "a key or value is longer than the limit"),
  TOO_DEEP("MP0009", "lists and mappings are nested too deeply"),
  NOT_UTF8("MP0010", "the file is not UTF-8"),
  FORBIDDEN_CHARACTER("MP0011", "a control, formatting or invisible character"),
  NOT_YAML("MP0012", "the file is not YAML"),
  TAB("MP0013", "a tab where YAML allows spaces only"),
  NOT_JSON("MP0014", "the file is not JSON"),
  ANCHOR("MP0015", "an anchor (&name)"),
  ALIAS("MP0016", "an alias (*name)"),
  MERGE_KEY("MP0017", "a merge key (<<)"),
  TAG("MP0018", "a tag (!name)"),
  DIRECTIVE("MP0019", "a directive (%NAME)"),
  SEVERAL_DOCUMENTS("MP0020", "more than one document in the file"),
  NO_USERS("MP0021", "there are no users"),
  WRONG_TYPE("MP0022", "a value of the wrong shape: scalar, list or mapping"),
  UNKNOWN_KEY("MP0023", "a key that does not exist"),
  MISPLACED_KEY("MP0024", "a key that belongs elsewhere"),
  MISSING_KEY("MP0025", "a required key is missing"),
  DUPLICATE_KEY("MP0026", "a key stands twice in one mapping"),
  MISSING_VALUE("MP0027", "a key has no value"),
  ILLEGAL_VALUE("MP0028", "a value that the field does not have"),
  IMPOSSIBLE_DATE("MP0029", "a date that is not in the calendar"),
  TOO_LONG("MP0030", "a name or text longer than the product or the field holds"),
  EMPTY_LIST("MP0031", "a list that needs at least one entry is empty"),
  LISTED_TWICE("MP0032", "an entry stands twice in one list"),
  UNKNOWN_VERSION("MP0033", "a version of the input format that is not read"),
  CONTRADICTION("MP0034", "one move is written twice with different facts"),
  MOVE_TO_ITSELF("MP0035", "source and destination are the same postoffice"),
  UNDECLARED_POSTOFFICE("MP0036", "a postoffice that is not among those declared"),
  POSTOFFICE_TWICE("MP0037", "a postoffice is declared twice"),
  PASSWORD("MP0038", "a password stands in the file"),
  NOT_CSV("MP0039", "the file is not CSV"),
  CELLS("MP0040", "a row with more or fewer cells than the header"),
  UNKNOWN_FORMAT("MP0041", "a document of a form that is not read"),
  NOT_IN_CATALOGUE("MP0042", "a plan cites what its own catalogue lacks"),
  NOT_A_STEP("MP0043", "the name of a step that does not name one"),
  TOO_MANY_FAULTS("MP0044", "so many faults that the rest is not listed"),
  TIMES("MP0045", "times that overlap, or that are not in order");

  private final String id;
  private final String title;

  Code(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The code as it is printed, for example {@code MP0023}. */
  public String id() {
    return id;
  }

  /** What the code stands for, in one line. */
  String title() {
    return title;
  }
}
