package org.moveplan.replay;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.plan.Action;

/** The belongings of one user, and what has been done about them so far. */
final class Trunk {

  private static final String NO_DISK =
      "The Mail Remote of {user} has no data disk for {to} and still leads to {from}.";

  private final Move move;
  private final Contents contents;
  private final Set<Action> done = EnumSet.noneOf(Action.class);
  private final Set<String> archived = new HashSet<>();
  private final Set<String> handedOver = new HashSet<>();
  private final Set<Action> signedOnAtSource = EnumSet.noneOf(Action.class);
  private final Set<Action> signedOnAtDestination = EnumSet.noneOf(Action.class);
  private boolean openedAtDestination;

  Trunk(Move move, Contents contents) {
    this.move = move;
    this.contents = contents;
  }

  Move move() {
    return move;
  }

  /**
   * Carries out a step of the user.
   *
   * @param shared what has been done for the whole source postoffice
   */
  Optional<Fault> carriedOut(
      Action action, Side side, Optional<String> object, Set<Action> shared) {
    Optional<Fault> fault = before(action, side, object.map(Names::key).orElse(""), shared);
    note(action, side, object.map(Names::key).orElse(""));
    return fault;
  }

  private Optional<Fault> before(Action action, Side side, String object, Set<Action> shared) {
    return switch (action) {
      case ARCHIVE_FOLDER, MOVE_PRIVATE_FOLDERS_TO_SERVER, RECORD_PAL -> in(Action.DOS_LOGIN);
      case HAND_OVER_FOLDER -> in(Action.DOS_LOGIN).or(() -> handOver(object, shared));
      case EXPORT_FOLDERS, CARRY_PAB, SET_HIGHEST_SECURITY ->
          side == Side.SOURCE ? in(Action.WINDOWS_LOGIN) : Optional.empty();
      case RELOCATE_MMF_TO_SERVER -> relocation(side, shared);
      case COPY_MMF -> leaving().or(this::listNoted);
      case MOVE_USER, EXPORT_MMU -> leaving().or(this::listNoted).or(this::withFolders);
      case LOAD_REMOTE_DISK -> needs(Action.CREATE_REMOTE_DISK, Invariant.DATA_DISK, NO_DISK);
      case REMOTE_CONNECT ->
          side == Side.DESTINATION
              ? needs(Action.LOAD_REMOTE_DISK, Invariant.DATA_DISK, NO_DISK)
              : Optional.empty();
      case CONVERT_FOLDERS -> conversion();
      case DELETE_SOURCE -> deletion();
      default -> Optional.empty();
    };
  }

  private void note(Action action, Side side, String object) {
    Set<Action> sessions = side == Side.SOURCE ? signedOnAtSource : signedOnAtDestination;
    switch (action) {
      case DOS_LOGIN -> sessions.add(action);
      case WINDOWS_LOGIN -> {
        sessions.add(action);
        openedAtDestination |= side == Side.DESTINATION;
      }
      case SIGN_OUT -> {
        signedOnAtSource.clear();
        signedOnAtDestination.clear();
      }
      case ARCHIVE_FOLDER -> archived.add(object);
      case HAND_OVER_FOLDER -> handedOver.add(object);
      default -> {}
    }
    done.add(action);
  }

  private Optional<Fault> in(Action signOn) {
    return signedOnAtSource.contains(signOn)
        ? Optional.empty()
        : fault(
            Invariant.SESSION, "{user} is not signed on there with the client that this needs.");
  }

  private Optional<Fault> needs(Action action, Invariant invariant, String message) {
    return done.contains(action) ? Optional.empty() : fault(invariant, message);
  }

  private Optional<Fault> handOver(String folder, Set<Action> shared) {
    if (!archived.contains(folder)) {
      return fault(Invariant.HANDED_OVER, "The folder was not archived before.");
    }
    return contents.foldersLocked() && !shared.contains(Action.UNLOCK_FOLDERS)
        ? fault(Invariant.FOLDER_FREE, "Folders of {from} may be locked, and such are not deleted.")
        : Optional.empty();
  }

  private Optional<Fault> relocation(Side side, Set<Action> shared) {
    boolean refused =
        side == Side.SOURCE
            && contents.rightsMissing()
            && !shared.contains(Action.GRANT_MMF_RIGHTS);
    return refused
        ? fault(Invariant.RIGHTS, "{user} may have no right to write or delete in MMF on {from}.")
        : Optional.empty();
  }

  private Optional<Fault> leaving() {
    if (contents.unsent() && !done.contains(Action.EMPTY_OUTBOX)) {
      return fault(Invariant.SENT, "Messages of {user} may be waiting to be sent.");
    }
    boolean saved = done.contains(Action.EXPORT_FOLDERS) && done.contains(Action.CARRY_PAB);
    if (contents.doubtful() && !saved) {
      return fault(
          Invariant.SAVED,
          "The message file of {user} may be damaged and nothing was saved of it.");
    }
    return contents.unreadable() && !done.contains(Action.SET_HIGHEST_SECURITY)
        ? fault(Invariant.READABLE, "The message file of {user} may be stored for DoubleSpace.")
        : Optional.empty();
  }

  private Optional<Fault> withFolders() {
    return contents.localFolders() && !done.contains(Action.MOVE_PRIVATE_FOLDERS_TO_SERVER)
        ? fault(
            Invariant.FOLDERS_ON_SERVER,
            "Private folders of {user} may be on a local disk and stay.")
        : Optional.empty();
  }

  private Optional<Fault> listNoted() {
    return contents.personalList() && !done.contains(Action.RECORD_PAL)
        ? fault(Invariant.NOTED, "The personal address list of {user} stays and was not noted.")
        : Optional.empty();
  }

  private Optional<Fault> conversion() {
    if (!openedAtDestination) {
      return fault(Invariant.CONVERTED, "{user} has no message file on {to} to convert into.");
    }
    return signedOnAtDestination.contains(Action.WINDOWS_LOGIN)
        ? fault(Invariant.CONVERTED, "{user} is signed on to {to} with Mail while converting.")
        : Optional.empty();
  }

  private Optional<Fault> deletion() {
    if (!handedOver.containsAll(contents.owned())) {
      return fault(Invariant.HANDED_OVER, "{user} owns folders on {from} that nobody took over.");
    }
    return contents.remote() && !done.contains(Action.MODIFY_TO_LOCAL)
        ? fault(Invariant.LOCAL_USER, "{user} is a remote user of {from}, who cannot be deleted.")
        : Optional.empty();
  }

  /** What is missing when all steps are done. */
  Optional<Fault> end() {
    boolean moved =
        done.contains(Action.MOVE_USER)
            || done.contains(Action.IMPORT_MMU)
            || done.contains(Action.PLACE_MMF);
    if (moved && contents.personalList() && !done.contains(Action.REENTER_PAL)) {
      return fault(Invariant.NOTED, "{user} has no personal address list on {to}.");
    }
    if (moved && contents.convertible() && !done.contains(Action.CONVERT_FOLDERS)) {
      return fault(Invariant.CONVERTED, "The Windows client of {user} does not show the folders.");
    }
    return contents.remote() && contents.unsettled() && !done.contains(Action.LOAD_REMOTE_DISK)
        ? fault(Invariant.DATA_DISK, NO_DISK)
        : Optional.empty();
  }

  private static Optional<Fault> fault(Invariant invariant, String message) {
    return Optional.of(Fault.silent(invariant, message));
  }
}
