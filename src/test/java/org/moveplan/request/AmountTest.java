package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveplan.domain.FieldType;

class AmountTest {

  private static final FieldType.Amount KILOBYTES = new FieldType.Amount(4_294_967_295L);

  private final Faults faults = new Faults();

  private Optional<OptionalLong> read(String text) throws Halt {
    Tokens tokens = Tokens.ofYaml(text, Limits.DEFAULT, faults);
    MappingReader mappings = new MappingReader(tokens, faults);
    tokens.next();
    return new ValueReader(tokens, faults, mappings).parse("size", KILOBYTES);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 7, 4_294_967_295L})
  void aWholeNumberIsRead(long number) throws Halt {
    assertThat(read("" + number)).contains(OptionalLong.of(number));
    assertThat(faults.isEmpty()).isTrue();
  }

  @Test
  void unknownIsNoNumber() throws Halt {
    assertThat(read("unknown")).contains(OptionalLong.empty());
    assertThat(faults.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, ILLEGAL_VALUE",
    "4294967296, ILLEGAL_VALUE",
    "9999999999999999999999, ILLEGAL_VALUE",
    "1.5, ILLEGAL_VALUE",
    "12 KB, ILLEGAL_VALUE",
    "[12], WRONG_TYPE",
    "~, MISSING_VALUE"
  })
  void anythingElseIsAFaultThatSaysWhatToWrite(String text, Code code) throws Halt {
    assertThat(read(text)).isEmpty();
    assertThat(faults.sorted())
        .extracting(Fault::code, Fault::help)
        .containsExactly(tuple(code, "write a whole number from 0 to 4294967295 or unknown"));
  }

  @Test
  void aMisspeltUnknownIsUnderstood() throws Halt {
    assertThat(read("unknwon")).isEmpty();
    assertThat(faults.sorted()).extracting(Fault::help).containsExactly("did you mean 'unknown'?");
  }

  @Test
  void theSchemaAllowsNumbersInTheRangeAndTheirText() {
    assertThat(TypeSchema.of(KILOBYTES).get("anyOf").toString())
        .isEqualTo(
            List.of(
                    "{type=integer, minimum=0, maximum=4294967295}",
                    "{type=string, pattern=^([0-9]{1,18}|unknown)$}")
                .toString());
  }
}
