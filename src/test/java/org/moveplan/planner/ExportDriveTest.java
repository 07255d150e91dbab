package org.moveplan.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.Method;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Plan;
import org.moveplan.rules.RuleBase;
import org.moveplan.testing.Requests;

/** Who needs the drive for .MMU files, and how much, is for rules to say; here it is added up. */
class ExportDriveTest {

  private static final String FULL = "Q136518-5";
  private static final String UNKNOWN = "Q136518-6";
  private static final List<Field<OptionalLong>> REST =
      List.of(AccessFields.CAL_BYTES, AccessFields.MAILBAG_BYTES, AccessFields.FOLDER_BYTES);

  private static Facts user(String name, Method method) {
    Facts user =
        Requests.user(name, "PO1", "PO2")
            .with(UserFields.METHOD, method)
            .with(AccessFields.MMF_BYTES, OptionalLong.of(500));
    for (Field<OptionalLong> size : REST) {
      user = user.with(size, OptionalLong.of(0));
    }
    return user;
  }

  /** What the plan says of the drive: the rules of its advice and questions. */
  private static List<String> said(long free, Facts... users) {
    Requests request =
        Requests.empty()
            .postoffice("PO1", PostofficeFields.ENHANCED_SECURITY, Answer.YES)
            .policy(PolicyFields.EXPORT_DRIVE_FREE, OptionalLong.of(free));
    for (Facts user : users) {
      request = request.move(user);
    }
    Plan plan = new Planner(RuleBase.shipped()).plan(request.build());
    List<String> rules = new ArrayList<>();
    plan.advice().forEach(advice -> rules.add(advice.rule()));
    plan.observe().forEach(question -> rules.add(question.rule()));
    rules.retainAll(List.of(FULL, UNKNOWN));
    return rules.stream().distinct().toList();
  }

  @Test
  void theFilesOfAllWhoGoByFileAndATenthHaveToFit() {
    Facts anna = user("anna", Method.MMU);
    Facts ben = user("ben", Method.MMU);
    assertThat(said(1100, anna, ben)).isEmpty();
    assertThat(said(1099, anna, ben)).containsExactly(FULL);
  }

  @Test
  void whoIsDraggedNeedsNoFile() {
    assertThat(said(550, user("anna", Method.MMU), user("ben", Method.DRAG))).isEmpty();
  }

  @Test
  void whoIsBlockedNeedsNoFile() {
    Facts gone = user("ben", Method.MMU).with(UserFields.SOURCE_EXISTS, Answer.NO);
    assertThat(said(550, gone, user("anna", Method.MMU))).isEmpty();
  }

  @Test
  void anUnknownSizeMayBeTooMuch() {
    Facts vague = user("anna", Method.MMU).with(AccessFields.CAL_BYTES, OptionalLong.empty());
    assertThat(said(5000, vague)).containsExactly(UNKNOWN);
    assertThat(said(100, vague)).containsExactly(FULL);
  }
}
