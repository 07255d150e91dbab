package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Purpose;

/**
 * What holds for the whole plan.
 *
 * @param purpose what the plan is for
 * @param keep whether source accounts are kept for some days
 * @param moveuser whether MOVEUSER.EXE is 3.2.8 or later (Q118510)
 */
public record Settings(Purpose purpose, Answer keep, Level moveuser) implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(purpose, keep, moveuser);
  }
}
