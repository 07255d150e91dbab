package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.ToolVersion;

/**
 * Between which of the versions that articles name a program's version lies. What follows from it
 * is for rules to say.
 */
public enum Edition {
  BEFORE_3_2,
  /** Q132559, cal-password-not-recovered-by-old-admin. */
  FROM_3_2,
  /** Q108831, rebuild-needs-clients-out. */
  FROM_3_2_4,
  /** Q118510, tid-lock-needs-moveuser-328. */
  FROM_3_2_8,
  /** Q107443, same-bug-in-admin-and-import. */
  FROM_3_2_9,
  /** Q128744, windows-password-change-can-fail-silently. */
  FROM_3_2_4085,
  UNKNOWN;

  private record Bound(ToolVersion first, Edition edition) {}

  private static final List<Bound> BOUNDS =
      List.of(
          bound(FROM_3_2_4085, 3, 2, 4085),
          bound(FROM_3_2_9, 3, 2, 9),
          bound(FROM_3_2_8, 3, 2, 8),
          bound(FROM_3_2_4, 3, 2, 4),
          bound(FROM_3_2, 3, 2));

  private static Bound bound(Edition edition, Integer... first) {
    return new Bound(new ToolVersion(List.of(first)), edition);
  }

  /** The last one that begins with {@code version} or an earlier one. */
  public static Edition of(ToolVersion version) {
    if (!version.isKnown()) {
      return UNKNOWN;
    }
    for (Bound bound : BOUNDS) {
      if (version.compareTo(bound.first()) >= 0) {
        return bound.edition();
      }
    }
    return BEFORE_3_2;
  }
}
