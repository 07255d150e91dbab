package org.moveplan.domain.situation;

/** What kind of postoffice one is. */
public enum Kind {
  /** A full postoffice of version 3.0 or later. */
  MAIL_3,
  /** A full postoffice of version 2.1. */
  MAIL_2,
  WORKGROUP,
  UNKNOWN
}
