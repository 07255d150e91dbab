package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Purpose;

/**
 * What holds for the whole plan.
 *
 * @param purpose what the plan is for
 * @param keep whether source accounts are kept for some days
 * @param moveuser which MOVEUSER.EXE there is
 * @param movefold whether MOVEFOLD.EXE has to do with the same users
 */
public record Settings(Purpose purpose, Answer keep, Edition moveuser, Answer movefold)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(purpose, keep, moveuser, movefold);
  }
}
