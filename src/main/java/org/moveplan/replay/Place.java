package org.moveplan.replay;

/** Where the account says that the message file is kept (ACCESS3.GLB). */
enum Place {
  SERVER,
  LOCAL,
  NONE
}
