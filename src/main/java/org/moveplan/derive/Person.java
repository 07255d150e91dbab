package org.moveplan.derive;

import org.moveplan.domain.Names;

/**
 * A user as lists name one: {@code anna}, {@code anna@PO3} or {@code NET/PO3/anna}.
 *
 * @param user mailbox name, as written
 * @param postoffice its postoffice, as written
 */
record Person(String user, String postoffice) {

  /** Reads {@code text}; a mailbox name alone is one on the postoffice {@code home}. */
  static Person of(String text, String home) {
    int at = text.indexOf('@');
    if (at > 0 && at < text.length() - 1) {
      return new Person(text.substring(0, at), text.substring(at + 1));
    }
    String[] parts = text.split("/", -1);
    return parts.length == 3 ? new Person(parts[2], parts[1]) : new Person(text, home);
  }

  /** Equal for the same user. */
  String key() {
    return Names.key(postoffice) + "\n" + Names.key(user);
  }
}
