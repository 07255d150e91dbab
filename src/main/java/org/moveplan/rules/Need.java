package org.moveplan.rules;

/**
 * A fact without which a rule cannot fire.
 *
 * @param type the name of its class
 * @param constants for each attribute in the order of their declaration the ordinals of the
 *     constants that it can have, as bits; -1 if it can be anything
 * @param sources the numbers of the rules that can add such a fact
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; the quickest to make at start.
record Need(String type, long[] constants, int[] sources) {

  boolean meets(Given fact) {
    if (!type.equals(fact.type())) {
      return false;
    }
    for (int i = 0; i < Math.min(constants.length, fact.values().size()); i++) {
      if ((constants[i] & bit(fact.values().get(i))) == 0) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("EnumOrdinal") // Needs are made in the same build as the enumerations.
  static long bit(Enum<?> constant) {
    return 1L << constant.ordinal();
  }
}
