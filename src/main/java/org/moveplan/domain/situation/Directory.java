package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * The address lists and groups of one of the two postoffices of a move.
 *
 * @param role which one
 * @param synchronizes whether it takes part in Directory Synchronization
 * @param global whether its Global Address List is switched on
 * @param rebuild which REBUILD.EXE it has
 * @param template whether it keeps details of its users
 * @param names whether its residents and external addresses are listed
 * @param groups whether its groups are listed
 * @param mixedGroups whether one of its groups has members on other postoffices
 * @param externals whether it is known to have external addresses of its own
 * @param distributes whether free and busy times of its users go to other postoffices
 * @param lostMembers whether its SYSTEM.LOG speaks of a group that has lost its members (Q117895)
 */
public record Directory(
    Role role,
    Answer synchronizes,
    Answer global,
    Edition rebuild,
    Answer template,
    Answer names,
    Answer groups,
    Answer mixedGroups,
    Answer externals,
    Answer distributes,
    Answer lostMembers)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(
        role,
        synchronizes,
        global,
        rebuild,
        template,
        names,
        groups,
        mixedGroups,
        externals,
        distributes,
        lostMembers);
  }
}
