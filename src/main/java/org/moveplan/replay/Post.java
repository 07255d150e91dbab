package org.moveplan.replay;

import org.moveplan.domain.Postoffice;

/**
 * A postoffice that a request or a plan names, however its name is spelt. There is one for each in
 * a {@link Spelling}.
 */
final class Post {

  private final int number;
  private final String key;
  private final Postoffice office;

  Post(int number, String key, Postoffice office) {
    this.number = number;
    this.key = key;
    this.office = office;
  }

  /** From 0. */
  int number() {
    return number;
  }

  /** The form of its name in which equal names are equal strings. */
  String key() {
    return key;
  }

  /** What the request says of it. */
  Postoffice office() {
    return office;
  }
}
