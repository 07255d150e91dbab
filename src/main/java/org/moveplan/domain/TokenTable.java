package org.moveplan.domain;

import java.util.EnumMap;
import java.util.Map;

/**
 * The tokens of an enumeration, each worked out when it is first asked for. May be shared by
 * threads.
 *
 * @param <E> the enumeration
 */
public final class TokenTable<E extends Enum<E> & Token> {

  private volatile Map<E, String> tokens = Map.of();

  /** The token of {@code constant}. */
  public String of(E constant) {
    String known = tokens.get(constant);
    return known != null ? known : learnt(constant);
  }

  private synchronized String learnt(E constant) {
    String token = constant.token();
    Map<E, String> more = new EnumMap<>(constant.getDeclaringClass());
    more.putAll(tokens);
    more.put(constant, token);
    tokens = more;
    return token;
  }
}
