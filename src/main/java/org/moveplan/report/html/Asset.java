package org.moveplan.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page's own style or script.
 *
 * @param text as it stands in the page
 */
record Asset(String text) {

  private static final String END_TAG = "</";

  /** The file of that name beside this class. */
  static Asset named(String file) {
    try (InputStream in = Asset.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (text.contains(END_TAG)) {
        throw new IllegalStateException(file + " would end its own element.");
      }
      return new Asset(text);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** What a content security policy calls it by: the digest of its text. */
  String source() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
