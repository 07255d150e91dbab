package org.moveplan.replay;

import java.util.ArrayList;
import java.util.List;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;

/**
 * How things stand with one user before a plan, where every question that the request leaves open
 * has the answer that asks for the most steps. It is one of the worlds that the replay carries the
 * plan out in.
 *
 * @param keepsFile whether the user has a message file that the postoffice knows
 * @param makesLocalFile whether a message file that the client has to make is kept locally
 * @param restored whether the account was deleted and comes back from nothing
 * @param repointed whether the client leads to the destination
 * @param verified whether a sign-on has shown that the account at the destination works
 * @param serverButton whether the client lets the user choose where the message file is kept
 * @param iniWritable whether MSMAIL.INI can be written
 * @param oneDefault whether a recover sets one password at both postoffices
 */
public record Outset(
    String user,
    String from,
    String to,
    boolean keepsFile,
    boolean makesLocalFile,
    boolean restored,
    boolean repointed,
    boolean verified,
    boolean serverButton,
    boolean iniWritable,
    boolean oneDefault,
    boolean enhanced,
    Spot source,
    Spot destination) {

  /**
   * What one postoffice has of the user.
   *
   * @param noFileYet whether the next Windows sign-on makes a message file
   * @param localFile whether the account says that its message file is local
   * @param filePresent whether the message file is where the account says
   * @param defaultInFile whether it holds the default password of the source
   * @param defaultInAccount whether the account holds it
   * @param passwordLost whether nobody knows the password of the account
   * @param signedOn whether the user is signed on
   * @param unconfirmed whether the user may be, for all that the request says
   */
  public record Spot(
      boolean account,
      boolean noFileYet,
      boolean localFile,
      boolean filePresent,
      boolean hexidAgrees,
      boolean passwordAgrees,
      boolean defaultInFile,
      boolean defaultInAccount,
      boolean passwordLost,
      boolean signedOn,
      boolean unconfirmed) {}

  /** The outsets of everybody whom {@code plan} moves, in the order of its users. */
  public static List<Outset> of(Request listed, Plan plan) {
    Ways ways = Ways.of(listed);
    Request request = ways.request();
    Roster roster = Roster.of(ways, plan);
    Timeline timeline = Timeline.of(plan, roster);
    List<Outset> outsets = new ArrayList<>();
    for (Mover mover : roster.movers()) {
      Known known = Known.of(request, mover);
      List<World> worlds = Worlds.of(known, timeline.of(mover).events());
      outsets.add(of(mover.move(), known, hardest(worlds)));
    }
    return outsets;
  }

  /** The last one answers no to everything; but an account that is gone needs no deletion. */
  private static World hardest(List<World> worlds) {
    World last = worlds.get(worlds.size() - 1);
    return worlds.stream()
        .filter(world -> world.is(Fact.SOURCE_EXISTS))
        .reduce((one, next) -> next)
        .orElse(last);
  }

  private static Outset of(Move move, Known known, World world) {
    State state = Start.in(world);
    return new Outset(
        move.user(),
        move.from(),
        move.to(),
        known.messageFile(),
        !world.is(Fact.ON_SERVER),
        !world.is(Fact.SOURCE_EXISTS) && !world.is(Fact.MOVED),
        state.has(Mark.REPOINTED),
        state.has(Mark.VERIFIED),
        state.has(Mark.SERVER_BUTTON),
        state.has(Mark.INI_WRITABLE),
        known.oneDefault(),
        state.has(Mark.ENHANCED),
        spot(state.source()),
        spot(state.destination()));
  }

  private static Spot spot(Site site) {
    if (site.account().isEmpty()) {
      return new Spot(false, false, false, false, false, false, false, false, false, false, false);
    }
    Account account = site.account().get();
    return new Spot(
        true,
        site.place() == Place.NONE,
        site.place() == Place.LOCAL,
        site.file().isPresent(),
        site.file().filter(file -> file.hexidAgrees(account)).isPresent(),
        site.passwordsAgree(),
        site.file().filter(file -> file.password() == Password.SOURCE_DEFAULT).isPresent(),
        account.password() == Password.SOURCE_DEFAULT,
        account.password() == Password.LOST,
        site.signedOn() && !site.sessions().equals(java.util.Set.of(Session.UNCONFIRMED)),
        site.sessions().contains(Session.UNCONFIRMED));
  }
}
