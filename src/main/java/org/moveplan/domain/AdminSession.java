package org.moveplan.domain;

/** A program that works on the files of a postoffice, written as its file is named. */
public enum AdminSession implements Token {
  ADMIN,
  IMPORT,
  MOVEUSER,
  MMFCLEAN,
  PODIAG,
  GIMPORT,
  WGPOMGR,
  EXTERNAL,
  DISPATCH;

  @Override
  public String token() {
    return name();
  }
}
