package org.moveplan.domain.plan;

/**
 * What people read of an action.
 *
 * @param actor who usually does it
 * @param program the program it is done in
 * @param menu the way through the program's menus; empty if there is none
 * @param instruction one sentence with places for names
 * @param expect what is seen when it went well
 * @param otherwise what to do when that is not seen
 * @param undo how it is taken back
 * @param irreversible whether there is no way back
 */
record ActionText(
    Actor actor,
    String program,
    String menu,
    String instruction,
    String expect,
    String otherwise,
    String undo,
    boolean irreversible) {}
