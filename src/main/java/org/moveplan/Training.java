package org.moveplan;

/**
 * Runs what is mostly asked for, in one process, so that Java can write down the classes that it
 * needs. The launchers call it once for each build.
 */
final class Training {

  private Training() {}

  /** {@code args} is a list of users, or nothing. */
  public static void main(String[] args) {
    run("--version");
    for (String file : args) {
      run("plan", file);
      run("plan", "--format", "json", file);
      run("check", file);
    }
  }

  private static void run(String... args) {
    int code = Moveplan.run(args);
    if (code != 0) {
      System.exit(code);
    }
  }
}
