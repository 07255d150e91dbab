package org.moveplan.domain.situation;

/** What a mailbox name is made of (Q199676), or whether it belongs to the product. */
public enum Letters {
  /** Letters and digits of ASCII. */
  PLAIN,
  /** Other letters too, which one article forbids and another does not. */
  EXTENDED,
  /** A character with which ADMIN.EXE can neither modify nor delete the mailbox. */
  ILLEGAL,
  /** A name that every postoffice has for itself (Q104249). */
  RESERVED
}
