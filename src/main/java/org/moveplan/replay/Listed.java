package org.moveplan.replay;

import org.moveplan.domain.Names;

/**
 * A mailbox or a group on a postoffice, in the form in which equal ones are equal.
 *
 * @param name its name
 * @param postoffice its postoffice
 */
record Listed(String name, String postoffice) {

  Listed {
    name = Names.key(name);
    postoffice = Names.key(postoffice);
  }

  /** Reads {@code anna}, {@code anna@PO3} or {@code NET/PO3/anna}. */
  static Listed read(String text, String home) {
    String[] parts = text.split("/", -1);
    if (parts.length == 3) {
      return new Listed(parts[2], parts[1]);
    }
    int at = text.indexOf('@');
    boolean full = at > 0 && at < text.length() - 1;
    return full
        ? new Listed(text.substring(0, at), text.substring(at + 1))
        : new Listed(text, home);
  }
}
