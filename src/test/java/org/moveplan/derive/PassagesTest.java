package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;
import org.moveplan.testing.Requests;

class PassagesTest {

  @ParameterizedTest
  @CsvSource({"20971520, NO", "20971521, YES"})
  void twentyMegabytesAreNotMoreThanTwentyMegabytes(long bytes, Answer big) {
    Request request =
        Requests.empty()
            .move(
                Requests.user("anna", "PO1", "PO2")
                    .with(AccessFields.MMF_BYTES, OptionalLong.of(bytes)))
            .build();
    Move anna = request.moves().get(0);
    assertThat(Passages.of(anna, request.postoffice("PO1")).over20Mb()).isEqualTo(big);
  }
}
