package org.moveplan.domain;

/** The network that a postoffice's files live on. */
public enum Platform implements Token {
  LANMAN,
  LMX,
  NOVELL,
  WINNT,
  WFW,
  BANYAN,
  DEC_PATHWORKS,
  PCNFS,
  OTHER,
  UNKNOWN,
  /** Nothing was written. */
  UNSTATED
}
