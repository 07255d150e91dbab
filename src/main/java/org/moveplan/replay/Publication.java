package org.moveplan.replay;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.moveplan.domain.Answer;
import org.moveplan.domain.DirSyncRole;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.GroupFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.PostofficeType;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolVersion;
import org.moveplan.domain.Version;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;

/**
 * Address lists of which the request says how they get about: what has changed is exported, rebuilt
 * afterwards and read anew by EXTERNAL, and a rebuild is done with a REBUILD.EXE that spares
 * messages in the making.
 */
final class Publication implements Inspection {

  private static final Set<Action> CHANGES =
      EnumSet.of(Action.MOVE_USER, Action.IMPORT_MMU, Action.CREATE_ACCOUNT, Action.DELETE_SOURCE);
  private static final ToolVersion CAREFUL = ToolVersion.parse("3.2.4").orElseThrow();
  private static final List<String> LOST = List.of("007", "7", "[007]");

  private final Request request;
  private final Roster roster;
  private final Set<Post> unexported = new HashSet<>();
  private final Set<Post> stale = new HashSet<>();
  private final Set<Post> cached = new HashSet<>();
  private final Set<Post> updated = new HashSet<>();
  private final Set<Post> repaired = new HashSet<>();

  Publication(Request request, Roster roster) {
    this.request = request;
    this.roster = roster;
  }

  /** A step may publish wrongly. */
  @Override
  public Optional<Violation> carryOut(Deed deed) {
    Plan.Step step = deed.step();
    Post here = deed.place();
    if (CHANGES.contains(step.action()) && deed.mover().isPresent()) {
      change(deed.mover().get().from());
      change(deed.mover().get().to());
    }
    switch (step.action()) {
      case ADD_TO_GROUP, REMOVE_FROM_GROUP -> {
        stale.add(here);
        cached.add(here);
      }
      case UPDATE_REBUILD -> updated.add(here);
      case GROUP_MODIFY_ACCEPT_ALL -> repaired.add(here);
      case RESTART_EXTERNAL -> cached.remove(here);
      case REBUILD_GAL -> {
        return rebuild(step, here);
      }
      case DIR_SYNC_EXPORT, EXTERNAL_ADMIN_EXPORT -> {
        return export(step, here);
      }
      default -> {}
    }
    return Optional.empty();
  }

  private void change(Post postoffice) {
    unexported.add(postoffice);
    stale.add(postoffice);
    cached.add(postoffice);
  }

  private Optional<Violation> export(Plan.Step step, Post here) {
    unexported.remove(here);
    boolean byHand = step.action() == Action.EXTERNAL_ADMIN_EXPORT;
    DirSyncRole role = facts(here).get(DirectoryFields.DIR_SYNC);
    boolean synchronizes = role != DirSyncRole.NONE && role != DirSyncRole.UNKNOWN && !isOld(here);
    if (byHand && spans(here) && synchronizes) {
      return published(
          step, "Groups of " + step.postoffice() + " that span postoffices would appear twice.");
    }
    return !byHand && role == DirSyncRole.NONE
        ? published(step, step.postoffice() + " takes no part in Directory Synchronization.")
        : Optional.empty();
  }

  private Optional<Violation> rebuild(Plan.Step step, Post here) {
    if (unexported.stream().noneMatch(Publication::isFull)) {
      stale.remove(here);
    }
    ToolVersion version = facts(here).get(DirectoryFields.REBUILD);
    boolean careless =
        version.isKnown() && version.compareTo(CAREFUL) < 0 && !updated.contains(here);
    return careless
        ? published(step, "The REBUILD.EXE of " + step.postoffice() + " is older than 3.2.4.")
        : Optional.empty();
  }

  private static Optional<Violation> published(Plan.Step step, String message) {
    return Optional.of(Report.step(step, Invariant.PUBLISHED, message));
  }

  /** Everything that has changed must have been published. */
  @Override
  public Optional<Violation> end() {
    return first(unexported, Publication::travels, " has not been exported since its last change.")
        .or(() -> first(stale, Publication::shown, " has not been rebuilt since its last change."))
        .or(() -> first(cached, Publication::travels, " has not been read anew by EXTERNAL."))
        .or(() -> unrepaired());
  }

  private static Optional<Violation> first(
      Set<Post> changed, Predicate<Post> matters, String what) {
    return changed.stream()
        .filter(matters)
        .min((one, other) -> one.key().compareTo(other.key()))
        .map(
            here ->
                Report.plan(
                    Invariant.PUBLISHED, "The address list of " + here.office().name() + what));
  }

  private Optional<Violation> unrepaired() {
    boolean lost = request.postoffices().values().stream().anyMatch(Publication::hasLost);
    return lost ? unrepairedOfMovers() : Optional.empty();
  }

  private static boolean hasLost(Postoffice postoffice) {
    return postoffice.get(DirectoryFields.LOG_ERRORS).stream().anyMatch(LOST::contains);
  }

  private Optional<Violation> unrepairedOfMovers() {
    return request.moves().stream()
        .filter(move -> roster.moving(move.user(), move.from()).isPresent())
        .flatMap(move -> Stream.of(move.from(), move.to()))
        .filter(name -> hasLost(roster.spelling().post(name).office()))
        .filter(name -> !repaired.contains(roster.spelling().post(name)))
        .findFirst()
        .map(
            name ->
                Report.plan(
                    Invariant.OUT_OF_GROUPS, "A group of " + name + " has lost its member file."));
  }

  /**
   * Whether the request says how the list gets about; a workgroup postoffice has none that does.
   */
  private static boolean travels(Post postoffice) {
    return facts(postoffice).get(DirectoryFields.DIR_SYNC) != DirSyncRole.UNKNOWN
        && isFull(postoffice);
  }

  private static boolean shown(Post postoffice) {
    return facts(postoffice).get(DirectoryFields.GAL) == Answer.YES
        && isFull(postoffice)
        && !isOld(postoffice);
  }

  /** Directory Synchronization and the Global Address List came with version 3.0 (Q96060). */
  private static boolean isOld(Post postoffice) {
    return facts(postoffice).get(PostofficeFields.VERSION) == Version.V2_1;
  }

  private static boolean isFull(Post postoffice) {
    return facts(postoffice).get(PostofficeFields.TYPE) == PostofficeType.MAIL;
  }

  private static boolean spans(Post postoffice) {
    return facts(postoffice).get(DirectoryFields.CROSS_GROUPS) == Answer.YES
        || facts(postoffice).get(DirectoryFields.GROUPS).stream()
            .anyMatch(group -> !group.get(GroupFields.EXTERNAL).isEmpty());
  }

  private static Facts facts(Post postoffice) {
    return postoffice.office().facts();
  }
}
