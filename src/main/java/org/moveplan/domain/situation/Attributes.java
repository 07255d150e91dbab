package org.moveplan.domain.situation;

import java.util.List;

/** A part of a situation. */
public sealed interface Attributes
    permits Mover,
        Password,
        Clients,
        MessageFile,
        Side,
        Settings,
        Belongings,
        Equipment,
        FileState,
        Symptom,
        Calendar,
        CalendarService,
        Mailbag,
        Directory,
        Naming,
        Upkeep,
        Passage,
        Contest,
        Link,
        Sequel {

  /** The values of all attributes, in the order of their declaration. */
  List<Enum<?>> values();
}
