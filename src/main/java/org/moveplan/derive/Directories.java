package org.moveplan.derive;

import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.DirSyncRole;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.GroupFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.situation.Directory;
import org.moveplan.domain.situation.Edition;
import org.moveplan.domain.situation.Role;

/** Puts what is known of a postoffice's address lists into the classes that rules tell apart. */
final class Directories {

  /** How people write the error of a group that has lost its member file. */
  private static final Set<String> LOST_MEMBERS = Set.of("007", "7", "[007]");

  private Directories() {}

  static Directory of(Postoffice postoffice, Role role) {
    Facts facts = postoffice.facts();
    boolean names =
        facts.stated(DirectoryFields.RESIDENTS).isPresent()
            && facts.stated(DirectoryFields.EXTERNAL_ADDRESSES).isPresent();
    return new Directory(
        role,
        synchronizes(facts),
        facts.stated(DirectoryFields.GAL).orElse(Answer.UNSTATED),
        Edition.of(postoffice.get(DirectoryFields.REBUILD)),
        facts.stated(DirectoryFields.TEMPLATE).orElse(Answer.UNSTATED),
        Answer.of(names),
        Answer.of(facts.stated(DirectoryFields.GROUPS).isPresent()),
        mixed(facts),
        Answer.of(!postoffice.get(DirectoryFields.EXTERNAL_ADDRESSES).isEmpty()),
        postoffice.get(DirectoryFields.SCHEDULE_DISTRIBUTION),
        Answer.of(
            postoffice.get(DirectoryFields.LOG_ERRORS).stream().anyMatch(LOST_MEMBERS::contains)));
  }

  private static Answer synchronizes(Facts facts) {
    if (facts.stated(DirectoryFields.DIR_SYNC).isEmpty()) {
      return Answer.UNSTATED;
    }
    DirSyncRole role = facts.get(DirectoryFields.DIR_SYNC);
    return role == DirSyncRole.UNKNOWN ? Answer.UNKNOWN : Answer.of(role != DirSyncRole.NONE);
  }

  private static Answer mixed(Facts facts) {
    boolean shown =
        facts.get(DirectoryFields.GROUPS).stream()
            .anyMatch(group -> !group.get(GroupFields.EXTERNAL).isEmpty());
    if (shown) {
      return Answer.YES;
    }
    boolean complete =
        facts
            .stated(DirectoryFields.GROUPS)
            .filter(
                groups ->
                    groups.stream()
                        .allMatch(group -> group.stated(GroupFields.EXTERNAL).isPresent()))
            .isPresent();
    return complete ? Answer.NO : facts.get(DirectoryFields.CROSS_GROUPS);
  }
}
