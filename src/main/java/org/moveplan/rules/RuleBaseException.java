package org.moveplan.rules;

import java.util.List;

/** Rules that cannot be used: they do not compile, or their annotations are not as agreed. */
public final class RuleBaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  /** Several faults, each in a line. */
  public RuleBaseException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** One fault, in a sentence for the person who wrote the rules. */
  public RuleBaseException(String fault) {
    this(fault, null);
  }

  RuleBaseException(String fault, Throwable cause) {
    super(fault, cause);
    this.faults = List.of(fault);
  }

  /** One line a fault, with the file and line it is in where that is known. */
  public List<String> faults() {
    return faults;
  }
}
