package org.moveplan.domain.situation;

/** The kinds of server that ask for particular care of a postoffice's files. */
public enum Server {
  NETWARE,
  /** LAN Manager for UNIX. */
  LMX,
  OTHER
}
