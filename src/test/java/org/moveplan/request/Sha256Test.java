package org.moveplan.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Sha256Test {

  private static final int SEED = 117650;

  @Test
  void theDigestIsJavasOwnWhateverTheLength() {
    IntStream around = IntStream.rangeClosed(Sha256.SHORT - 2, Sha256.SHORT + 2);
    assertThat(IntStream.concat(IntStream.rangeClosed(0, 600), around).mapToObj(Sha256Test::bytes))
        .isNotEmpty()
        .allSatisfy(bytes -> assertThat(Sha256.of(bytes)).isEqualTo(javas(bytes)));
  }

  @Test
  void theDigestOfAbcIsThatOfTheStandard() {
    assertThat(Sha256.of(new byte[] {'a', 'b', 'c'}))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(SEED + length).nextBytes(bytes);
    return bytes;
  }

  private static String javas(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
