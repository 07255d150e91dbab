package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * Something that a mover belongs to, owns or has to do with: a group, a folder, another user. Which
 * one it is stays outside; equal links of one mover are served by the same rules.
 *
 * @param kind what it is to the mover
 * @param where where it is, seen from the move; for a user: where this plan leaves that user
 * @param mixed for a group: whether it has members on other postoffices
 * @param moving for a user: whether this plan moves that user too
 * @param doubled for a user whose calendar the mover sees: whether the request leads to the same
 *     right a second time, by that user's own entry or, for the mover's manager, by a right that is
 *     named besides
 * @param rebuild for a group of a third postoffice that has the mover as a member from elsewhere:
 *     which REBUILD.EXE that postoffice has
 * @param global likewise: whether the Global Address List of that postoffice is switched on
 */
public record Link(
    LinkKind kind,
    Where where,
    Answer mixed,
    Answer moving,
    Answer doubled,
    Edition rebuild,
    Answer global)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(kind, where, mixed, moving, doubled, rebuild, global);
  }
}
