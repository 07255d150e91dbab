package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * The user's names, and who else has them at the destination without being moved.
 *
 * @param mailbox what the mailbox name is made of
 * @param called whether it is one of the names that the articles speak of
 * @param taken who has one of the names at the destination
 * @param fullName whether the full name is known
 * @param renamed whether another mailbox name is wanted at the destination
 * @param synchronizes whether the source account is included in Directory Synchronization
 * @param groups whether it is listed which groups of the source the user belongs to
 */
public record Naming(
    Letters mailbox,
    Called called,
    Taken taken,
    Answer fullName,
    Answer renamed,
    Answer synchronizes,
    Answer groups)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(mailbox, called, taken, fullName, renamed, synchronizes, groups);
  }
}
