package org.moveplan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveplan.domain.Answer;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.UserFields;

class ExchangesTest {

  /** The half of an exchange that one user sees. */
  private static Scene half() {
    return Scene.jdoe()
        .with(UserFields.IN_SYNC, Answer.YES)
        .with(UserFields.MMF_LOCATION, MmfLocation.SERVER)
        .with(UserFields.SIGNED_ON, Answer.NO)
        .with(UserFields.DELETE_SOURCE, Answer.YES)
        .at("PO1", PostofficeFields.ENHANCED_SECURITY, Answer.YES)
        .steps(
            "@confirm-signed-out@PO1",
            "export-mmu@PO1",
            "verify-mmu@PO1",
            "approve-deletion@PO1",
            "rescue-mail@PO1",
            "remove-from-groups@PO1",
            "@confirm-old-accounts-idle@PO1",
            "@backup-postoffice@PO1",
            "delete-source@PO1",
            "import-mmu@PO2",
            "repoint-client@PO2",
            "windows-login@PO2",
            "return-mail@PO2");
  }

  @Test
  void anAccountMayGoWhileAProvenAndApprovedFileHoldsIt() {
    assertThat(half().replay()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "verify-mmu@PO1, D4",
    "approve-deletion@PO1, D2",
    "rescue-mail@PO1, D1",
    "return-mail@PO2, D1",
    "remove-from-groups@PO1, D",
    "@confirm-old-accounts-idle@PO1, M3"
  })
  void nothingOfWhatMakesItSafeMayBeLeftOut(String step, String invariant) {
    assertThat(half().without(step).refused().invariant()).startsWith(invariant);
  }

  @Test
  void aFileThatWasNotWrittenCannotBeTriedOut() {
    List<String> early =
        List.of("verify-mmu@PO1", "@confirm-signed-out@PO1", "export-mmu@PO1", "import-mmu@PO2");
    assertThat(half().rewritten(early).refused().stepId()).isEqualTo("jdoe@PO1:verify-mmu");
  }

  @Test
  void mailFromOutsideWaitsUntilNobodyIsWithoutAnAccount() {
    assertThat(letThroughAfter("import-mmu@PO2").replay()).isEmpty();
    assertThat(letThroughAfter("export-mmu@PO1").replay()).isEmpty();
    Violation violation = letThroughAfter("delete-source@PO1").refused();
    assertThat(violation.invariant()).startsWith("Q2:");
    assertThat(violation.message()).contains("Mail to jdoe on PO1 would come back");
  }

  private static Scene letThroughAfter(String step) {
    List<String> steps = new ArrayList<>(half().script());
    steps.add(0, "@hold-inbound@PO1");
    steps.add(steps.indexOf(step) + 1, "@release-inbound@PO1");
    return half().rewritten(steps);
  }
}
