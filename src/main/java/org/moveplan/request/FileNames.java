package org.moveplan.request;

/** Names of files as Java has understood them. */
public final class FileNames {

  /** What Java makes of bytes that are no text in the language of the system. */
  private static final char UNREADABLE = '\uFFFD';

  private FileNames() {}

  /** Whether {@code name} is not what the user has typed. */
  public static boolean isGarbled(String name) {
    return name.indexOf(UNREADABLE) >= 0;
  }

  /** What to do about a name that is {@link #isGarbled garbled}; else empty. */
  public static String help(String name) {
    return isGarbled(name)
        ? "Java cannot read all of its name in the language that is set; try LC_ALL=C.UTF-8, or"
            + " give it another name"
        : "";
  }
}
