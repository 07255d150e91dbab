package org.moveplan.replay;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.BelongingFields;
import org.moveplan.domain.Client;
import org.moveplan.domain.DefaultPassword;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.HistoryFields;
import org.moveplan.domain.Method;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.Move;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.PostofficeType;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.ToolVersion;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Action;

/**
 * What the request says of one user, without names and dates: users of whom the same is known are
 * the same to the replay.
 *
 * @param messageFile whether the user has a message file that the postoffice knows
 * @param noFileYet whether the first Windows sign-on will make it
 * @param placeUnstated whether the request is silent about where the message file is
 * @param verifiers the actions that show that the user's account works
 * @param plainly what is possible whatever the answers to other questions are
 * @param movedIfLocked whether a user who is locked out was moved before
 * @param moved whether a user who is not locked out was moved before
 * @param sourceExists whether a moved user still has the account at the source
 * @param sourceStatedGone whether the request denies an account at the source
 * @param signedOnUnstated whether the request is silent about sign-ons
 * @param mailbag whether the user runs a client that works without a message file
 * @param oldPasswordKnown whether somebody knows the message file's password
 * @param backupPasswordKnown whether somebody knows the password of the message file's backup
 * @param oneDefault whether a recover sets one password at both postoffices
 * @param oldMoveuser whether MOVEUSER.EXE is known to be older than 3.2.8
 * @param groupsListed whether the request lists the groups of the source that the user is in, or
 *     the source can have none that a deletion hurts (a workgroup postoffice, Q127769)
 * @param support what the programs can do with the two postoffices
 * @param wish what the administrator wants
 */
record Known(
    boolean messageFile,
    boolean noFileYet,
    boolean placeUnstated,
    Set<Action> verifiers,
    Map<Fact, Possible> plainly,
    Possible movedIfLocked,
    Possible moved,
    Possible sourceExists,
    boolean sourceStatedGone,
    boolean signedOnUnstated,
    boolean mailbag,
    boolean oldPasswordKnown,
    boolean backupPasswordKnown,
    boolean oneDefault,
    boolean oldMoveuser,
    boolean groupsListed,
    Support support,
    Wish wish) {

  private static final ToolVersion USABLE_MOVEUSER = ToolVersion.parse("3.2.8").orElseThrow();

  static Known of(Request request, Move move) {
    return of(request, move, request.postoffice(move.from()), request.postoffice(move.to()));
  }

  static Known of(Request request, Mover mover) {
    return of(request, mover.move(), mover.from().office(), mover.to().office());
  }

  private static Known of(Request request, Move move, Postoffice source, Postoffice destination) {
    Set<Client> clients = move.get(UserFields.CLIENTS);
    boolean messageFile = hasMessageFile(clients, move.get(UserFields.MMF_LOCATION));
    Answer moved = move.get(UserFields.MOVED);
    ToolVersion moveuser = request.tools().get(ToolFields.MOVEUSER);
    return new Known(
        messageFile,
        messageFile && move.get(UserFields.MMF_LOCATION) == MmfLocation.NONE,
        move.get(UserFields.MMF_LOCATION) == MmfLocation.UNSTATED,
        verifiers(messageFile, clients),
        plainly(request.policy(), move, messageFile, source, destination),
        Possible.of(moved, Possible.YES),
        Possible.of(moved, Possible.NO),
        Possible.of(move.get(UserFields.SOURCE_EXISTS), Possible.EITHER),
        move.get(UserFields.SOURCE_EXISTS) == Answer.NO,
        move.get(UserFields.SIGNED_ON) == Answer.UNSTATED,
        clients.stream().anyMatch(Client::usesMailbag),
        move.get(UserFields.MMF_PASSWORD_KNOWN) == Answer.YES,
        move.get(HistoryFields.BACKUP_PASSWORD_KNOWN) == Answer.YES,
        isShared(source) && isShared(destination),
        moveuser.isKnown() && moveuser.compareTo(USABLE_MOVEUSER) < 0,
        source.get(PostofficeFields.TYPE) == PostofficeType.WGPO
            || move.facts().stated(BelongingFields.GROUPS).isPresent()
            || source.facts().stated(DirectoryFields.GROUPS).isPresent(),
        Support.of(source, destination),
        Wish.of(request, move));
  }

  static boolean hasMessageFile(Set<Client> clients, MmfLocation location) {
    if (clients.stream().anyMatch(Client::usesMessageFile)) {
      return true;
    }
    boolean stated = location != MmfLocation.NONE && location != MmfLocation.UNSTATED;
    return stated && clients.stream().anyMatch(Client::usesMailbag);
  }

  private static Set<Action> verifiers(boolean messageFile, Set<Client> clients) {
    if (messageFile) {
      return Set.of(Action.WINDOWS_LOGIN);
    }
    boolean mailbag = clients.stream().anyMatch(Client::usesMailbag);
    boolean remote = clients.stream().anyMatch(client -> !client.usesMailbag());
    if (mailbag && remote) {
      return Set.of(Action.WINDOWS_LOGIN, Action.DOS_LOGIN, Action.REMOTE_CONNECT);
    }
    return Set.of(Action.WINDOWS_LOGIN, mailbag ? Action.DOS_LOGIN : Action.REMOTE_CONNECT);
  }

  private static Map<Fact, Possible> plainly(
      Facts policy, Move move, boolean messageFile, Postoffice source, Postoffice destination) {
    Map<Fact, Possible> plainly = new EnumMap<>(Fact.class);
    plainly.put(
        Fact.LOCKED,
        messageFile ? stated(move.get(UserFields.LOCKED_OUT), Possible.NO) : Possible.NO);
    plainly.put(Fact.VERIFIED, stated(move.get(UserFields.FIRST_LOGIN_VERIFIED), Possible.EITHER));
    plainly.put(Fact.PASSWORD_KEPT, passwordKept(move.get(UserFields.METHOD), source));
    plainly.put(Fact.IN_SYNC, messageFile ? Synchrony.of(policy, move) : Possible.YES);
    plainly.put(
        Fact.HOLDS_DEFAULT, stated(move.get(UserFields.MMF_HOLDS_DEFAULT), Possible.EITHER));
    plainly.put(Fact.ON_SERVER, onServer(move.get(UserFields.MMF_LOCATION), messageFile));
    plainly.put(
        Fact.PRESENT,
        messageFile ? stated(move.get(UserFields.MMF_PRESENT), Possible.YES) : Possible.NO);
    plainly.put(Fact.BACKUP, stated(move.get(UserFields.MMF_BACKUP), Possible.EITHER));
    plainly.put(Fact.SIGNED_OUT, stated(move.get(UserFields.SIGNED_ON), Possible.EITHER).not());
    plainly.put(
        Fact.SERVER_BUTTON,
        stated(move.get(UserFields.NO_SERVER_OPTIONS), noServerOptions(source)).not());
    plainly.put(Fact.INI_WRITABLE, stated(move.get(UserFields.INI_READ_ONLY), Possible.NO).not());
    plainly.put(Fact.SOURCE_DRIVE, stated(source.get(PostofficeFields.DRIVE), Possible.YES));
    plainly.put(
        Fact.DESTINATION_DRIVE, stated(destination.get(PostofficeFields.DRIVE), Possible.YES));
    plainly.put(
        Fact.ENHANCED, stated(source.get(PostofficeFields.ENHANCED_SECURITY), Possible.EITHER));
    plainly.putAll(Diaries.of(move));
    return plainly;
  }

  private static Possible stated(Answer answer, Possible silence) {
    return Possible.of(answer, silence);
  }

  /** A move made before the plan: unlike a drag, the other methods may have lost it (Q101754). */
  private static Possible passwordKept(Method method, Postoffice source) {
    boolean kept =
        method == Method.DRAG || source.get(PostofficeFields.ENHANCED_SECURITY) == Answer.YES;
    return kept ? Possible.YES : Possible.EITHER;
  }

  /** Workgroup postoffices start without a Server button (Q153121). */
  private static Possible noServerOptions(Postoffice source) {
    return source.get(PostofficeFields.TYPE) == PostofficeType.WGPO ? Possible.EITHER : Possible.NO;
  }

  private static Possible onServer(MmfLocation location, boolean messageFile) {
    if (!messageFile || location == MmfLocation.SERVER) {
      return Possible.YES;
    }
    return location == MmfLocation.LOCAL ? Possible.NO : Possible.EITHER;
  }

  private static boolean isShared(Postoffice postoffice) {
    return postoffice.get(PostofficeFields.DEFAULT_PASSWORD) == DefaultPassword.SAME;
  }

  /** The password that a recover sets at {@code side}. */
  Password defaultPassword(Side side) {
    return side == Side.SOURCE || oneDefault
        ? Password.SOURCE_DEFAULT
        : Password.DESTINATION_DEFAULT;
  }
}
