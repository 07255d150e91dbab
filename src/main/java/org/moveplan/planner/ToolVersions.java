package org.moveplan.planner;

/** Versions that plan documents name. */
public final class ToolVersions {

  /** The version of this program; a test holds it against the build. */
  public static final String MOVEPLAN = "0.1.0";

  private ToolVersions() {}
}
