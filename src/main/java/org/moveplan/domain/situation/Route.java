package org.moveplan.domain.situation;

import org.moveplan.domain.Method;

/** How MOVEUSER.EXE is to move the user. */
public record Route(Method method, Choice choice) implements Derived {}
