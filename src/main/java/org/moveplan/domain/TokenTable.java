package org.moveplan.domain;

import java.util.Arrays;

/**
 * The tokens of an enumeration, each worked out when it is first asked for. May be shared by
 * threads.
 *
 * @param <E> the enumeration
 */
public final class TokenTable<E extends Enum<E> & Token> {

  private volatile String[] tokens = {};

  /** The token of {@code constant}. */
  public String of(E constant) {
    String[] known = tokens;
    int place = constant.ordinal();
    return place < known.length && known[place] != null ? known[place] : learnt(constant);
  }

  private synchronized String learnt(E constant) {
    String token = constant.token();
    String[] more = Arrays.copyOf(tokens, Math.max(tokens.length, constant.ordinal() + 1));
    more[constant.ordinal()] = token;
    tokens = more;
    return token;
  }
}
