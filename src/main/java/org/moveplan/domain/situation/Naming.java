package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * The user's names, and who else has them at the destination without being moved.
 *
 * @param mailbox what the mailbox name is made of
 * @param called whether it is one of the names that the articles speak of
 * @param taken whether a user of the destination who is no mover has the mailbox name
 * @param listed what else has one of the names in the destination's address list
 * @param fullName whether the full name is known
 * @param renamed whether another mailbox name is wanted at the destination
 * @param synchronizes whether the source account is included in Directory Synchronization
 * @param groups whether it is listed which groups of the source the user belongs to
 */
public record Naming(
    Letters mailbox,
    Called called,
    Answer taken,
    Listed listed,
    Answer fullName,
    Answer renamed,
    Answer synchronizes,
    Answer groups)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(mailbox, called, taken, listed, fullName, renamed, synchronizes, groups);
  }
}
