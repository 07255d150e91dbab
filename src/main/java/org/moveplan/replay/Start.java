package org.moveplan.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the state that a user is in, in one world, when the plan is begun. */
final class Start {

  private static final int FIRST_HEXID = 0;
  private static final int MOVED_HEXID = 1;
  private static final int NEXT_HEXID = 2;
  private static final int STALE_HEXID = -1;

  private final World world;
  private final Password inFile;
  private final Password inAccount;

  private Start(World world) {
    this.world = world;
    this.inFile = world.is(Fact.HOLDS_DEFAULT) ? Password.SOURCE_DEFAULT : Password.OLD;
    this.inAccount = world.is(Fact.IN_SYNC) ? inFile : Password.CURRENT;
  }

  static State in(World world) {
    Start start = new Start(world);
    return new State(
        start.source(),
        start.destination(),
        Optional.empty(),
        start.marks(),
        List.of(),
        NEXT_HEXID);
  }

  private Site source() {
    if (!world.is(Fact.SOURCE_EXISTS)) {
      return Site.EMPTY;
    }
    boolean lockedHere = world.is(Fact.LOCKED) && !world.is(Fact.MOVED);
    Account account = new Account(FIRST_HEXID, lockedHere ? Password.CURRENT : inAccount);
    MessageFile file = new MessageFile(lockedHere ? STALE_HEXID : FIRST_HEXID, inFile);
    boolean present = world.is(Fact.PRESENT) || lockedHere;
    return signedOn(site(account, file, present));
  }

  private Site destination() {
    if (!world.is(Fact.MOVED)) {
      return Site.EMPTY;
    }
    if (world.is(Fact.VERIFIED)) {
      Account account = new Account(MOVED_HEXID, inFile);
      return signedOn(site(account, new MessageFile(MOVED_HEXID, inFile), world.is(Fact.PRESENT)));
    }
    MessageFile stale = new MessageFile(FIRST_HEXID, inFile);
    if (world.is(Fact.LOCKED)) {
      Site locked = site(new Account(MOVED_HEXID, Password.CURRENT), stale, true);
      return world.known().mailbag() ? signedOn(locked) : locked;
    }
    Password arrived = world.is(Fact.PASSWORD_KEPT) ? inAccount : Password.LOST;
    return site(new Account(MOVED_HEXID, arrived), stale, world.is(Fact.PRESENT));
  }

  private Site site(Account account, MessageFile file, boolean present) {
    Known known = world.known();
    if (!known.messageFile() || (known.noFileYet() && !world.is(Fact.LOCKED))) {
      return Site.of(account, Place.NONE, Optional.empty());
    }
    Place place = world.is(Fact.ON_SERVER) ? Place.SERVER : Place.LOCAL;
    return Site.of(account, place, present ? Optional.of(file) : Optional.empty());
  }

  private Site signedOn(Site site) {
    if (world.is(Fact.SIGNED_OUT)) {
      return site;
    }
    return site.signedOn(world.known().signedOnUnstated() ? Session.UNCONFIRMED : Session.EARLIER);
  }

  private Marks marks() {
    List<Mark> marks = new ArrayList<>();
    mark(marks, Mark.SERVER_BUTTON, world.is(Fact.SERVER_BUTTON));
    mark(marks, Mark.INI_WRITABLE, world.is(Fact.INI_WRITABLE));
    mark(marks, Mark.ENHANCED, world.is(Fact.ENHANCED));
    mark(marks, Mark.MAIL_FETCHED, !world.is(Fact.MAIL_WAITS));
    mark(marks, Mark.MAILBAG_SOUND, world.is(Fact.MAILBAG_SOUND));
    mark(marks, Mark.CALENDAR_SOUND, world.is(Fact.CALENDAR_SOUND));
    mark(marks, Mark.CALENDAR_SAVED, world.is(Fact.CALENDAR_TWICE));
    mark(marks, Mark.SCHEDULE_ONLINE, world.is(Fact.SCHEDULE_ONLINE));
    mark(marks, Mark.VERIFIED, world.is(Fact.VERIFIED));
    mark(
        marks,
        Mark.REPOINTED,
        world.is(Fact.VERIFIED) || (world.is(Fact.LOCKED) && world.is(Fact.MOVED)));
    mark(marks, Mark.MOVEUSER_USABLE, !world.known().oldMoveuser());
    return Marks.of(marks);
  }

  private static void mark(List<Mark> marks, Mark mark, boolean holds) {
    if (holds) {
      marks.add(mark);
    }
  }
}
