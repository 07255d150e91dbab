package org.moveplan.rules;

import java.util.List;
import org.drools.model.Rule;

/**
 * The shipped rules, numbered from 0. The only subclass is written and compiled by {@link
 * SealRules} during the build, so that a start need neither read nor look for anything.
 */
abstract class Seal {

  static final String NAME = "ShippedRules";

  /** The digest of the rule files. */
  abstract String sha256();

  /** The names of the rule files. */
  abstract List<String> files();

  /** The ids of the rules, by number. */
  abstract List<String> ids();

  /** Makes a rule as {@link Translation} has put it, anew on each call. */
  abstract Rule rule(int number);

  /** What the rules need to fire. */
  abstract Needs needs();

  static Seal shipped() {
    try {
      return of(Class.forName(Seal.class.getPackageName() + "." + NAME));
    } catch (ReflectiveOperationException e) {
      throw new RuleBaseException(
          "The rules were not built into the program. Maybe run \"mvn package\".", e);
    }
  }

  static Seal of(Class<?> seal) throws ReflectiveOperationException {
    return seal.asSubclass(Seal.class).getDeclaredConstructor().newInstance();
  }
}
