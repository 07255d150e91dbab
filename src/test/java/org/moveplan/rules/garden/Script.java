package org.moveplan.rules.garden;

import java.lang.Character.UnicodeScript;

/** A fact with an attribute of more constants than a long has bits. */
public record Script(UnicodeScript of) {}
