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
  FROM_3_2(3, 2),
  /** Q108831, rebuild-needs-clients-out. */
  FROM_3_2_4(3, 2, 4),
  /** Q118510, tid-lock-needs-moveuser-328. */
  FROM_3_2_8(3, 2, 8),
  /** Q107443, same-bug-in-admin-and-import. */
  FROM_3_2_9(3, 2, 9),
  /** Q128744, windows-password-change-can-fail-silently. */
  FROM_3_2_4085(3, 2, 4085),
  UNKNOWN;

  private static final List<Edition> BOUNDED =
      List.of(FROM_3_2_4085, FROM_3_2_9, FROM_3_2_8, FROM_3_2_4, FROM_3_2);

  private final ToolVersion first;

  Edition(Integer... first) {
    this.first = new ToolVersion(List.of(first));
  }

  /** The last one that begins with {@code version} or an earlier one. */
  public static Edition of(ToolVersion version) {
    if (!version.isKnown()) {
      return UNKNOWN;
    }
    for (Edition edition : BOUNDED) {
      if (version.compareTo(edition.first) >= 0) {
        return edition;
      }
    }
    return BEFORE_3_2;
  }
}
