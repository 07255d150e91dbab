package org.moveplan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.moveplan.domain.plan.Plan;

/** Tells plans apart. */
public final class PlanDigest {

  private PlanDigest() {}

  /** SHA-256 of the plan document as {@link Format#JSON} writes it, in hexadecimal. */
  public static String of(Plan plan) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      PlanJson.write(plan, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
