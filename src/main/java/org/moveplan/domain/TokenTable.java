package org.moveplan.domain;

/**
 * The tokens of an enumeration, each worked out when it is first asked for. May be shared by
 * threads.
 *
 * @param <E> the enumeration
 */
public final class TokenTable<E extends Enum<E> & Token> {

  private final String[] tokens;

  /** A table for the constants of {@code type}. */
  public TokenTable(Class<E> type) {
    tokens = new String[type.getEnumConstants().length];
  }

  /** The token of {@code constant}. */
  public String of(E constant) {
    String known = tokens[constant.ordinal()];
    if (known == null) {
      known = constant.token();
      tokens[constant.ordinal()] = known;
    }
    return known;
  }
}
