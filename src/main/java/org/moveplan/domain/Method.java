package org.moveplan.domain;

/** How MOVEUSER.EXE moves a user (Q101754). */
public enum Method implements Token {
  /** The user's icon is dragged onto the destination postoffice. */
  DRAG,
  /** File, Move with the user selected. */
  MENU,
  /** File, Export to an .MMU file and import on the other side. */
  MMU
}
