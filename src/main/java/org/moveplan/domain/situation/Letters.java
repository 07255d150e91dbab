package org.moveplan.domain.situation;

/** What a mailbox name is made of; of several the last that it has. */
public enum Letters {
  /** Letters A to Z and digits only. */
  PLAIN,
  /** Other characters beyond ASCII too. */
  EXTENDED,
  /** A single or double quotation mark of typographers among them. */
  QUOTES,
  /** A blank of any kind, a punctuation mark or another sign of ASCII among them. */
  SIGNS
}
