package org.moveplan.domain.situation;

/** How well MOVEUSER.EXE is known to get on with a postoffice's network. */
public enum Network {
  FIT,
  DEC,
  /** One of the networks on which other Mail programs are known to have trouble. */
  DOUBTFUL,
  UNKNOWN
}
