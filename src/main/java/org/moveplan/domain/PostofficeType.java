package org.moveplan.domain;

/** A full Mail postoffice or a workgroup postoffice of Windows for Workgroups. */
public enum PostofficeType implements Token {
  MAIL,
  WGPO,
  UNKNOWN
}
