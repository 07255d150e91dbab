package org.moveplan.domain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tokens of an enumeration, each worked out when it is first asked for. May be shared by
 * threads.
 *
 * @param <E> the enumeration
 */
public final class TokenTable<E extends Enum<E> & Token> {

  private final Map<E, String> tokens = new ConcurrentHashMap<>();

  /** The token of {@code constant}. */
  public String of(E constant) {
    String known = tokens.get(constant);
    return known != null ? known : tokens.computeIfAbsent(constant, Token::token);
  }
}
