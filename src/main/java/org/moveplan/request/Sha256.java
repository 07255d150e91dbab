package org.moveplan.request;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The SHA-256 digest (FIPS 180-4). Java's own is quicker in the long run, but takes longer to get
 * ready than a short list takes altogether.
 */
final class Sha256 {

  static final int SHORT = 64 * 1024;

  private static final int BLOCK = 64;
  private static final int LENGTH = 8;
  private static final int ROUNDS = 64;

  /** The first 32 bits of the fractional parts of the square roots of the first primes. */
  private static final int[] BEGIN = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
  };

  /** The same of cube roots. */
  private static final int[] ROUND = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
  };

  private Sha256() {}

  /** The digest of {@code bytes} in hexadecimal digits. */
  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(bytes.length <= SHORT ? own(bytes) : javas(bytes));
  }

  private static byte[] javas(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }

  private static byte[] own(byte[] bytes) {
    int end = (bytes.length + LENGTH) / BLOCK * BLOCK + BLOCK;
    byte[] padded = Arrays.copyOf(bytes, end);
    padded[bytes.length] = (byte) 0x80;
    ByteBuffer words = ByteBuffer.wrap(padded);
    words.putLong(end - LENGTH, (long) bytes.length * Byte.SIZE);
    int[] state = BEGIN.clone();
    int[] schedule = new int[ROUNDS];
    for (int block = 0; block < end; block += BLOCK) {
      for (int i = 0; i < ROUNDS; i++) {
        schedule[i] =
            i < BLOCK / Integer.BYTES
                ? words.getInt(block + i * Integer.BYTES)
                : mixed(schedule, i);
      }
      compress(state, schedule);
    }
    ByteBuffer digest = ByteBuffer.allocate(state.length * Integer.BYTES);
    for (int word : state) {
      digest.putInt(word);
    }
    return digest.array();
  }

  private static int mixed(int[] w, int i) {
    int x = w[i - 15];
    int y = w[i - 2];
    int first = (x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3;
    int second = (y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10;
    return w[i - 16] + first + w[i - 7] + second;
  }

  private static void compress(int[] state, int[] schedule) {
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    int e = state[4];
    int f = state[5];
    int g = state[6];
    int h = state[7];
    for (int i = 0; i < ROUNDS; i++) {
      int high = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
      int one = h + high + ((e & f) ^ (~e & g)) + ROUND[i] + schedule[i];
      int low = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
      int two = low + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = d + one;
      d = c;
      c = b;
      b = a;
      a = one + two;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }
}
