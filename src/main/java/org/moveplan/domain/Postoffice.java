package org.moveplan.domain;

/**
 * A postoffice that users are moved from or to.
 *
 * @param name its name as first written
 * @param declared whether the request describes it
 * @param facts what the request says of it, over {@link PostofficeFields}
 */
public record Postoffice(String name, boolean declared, Facts facts) {

  /** The value of {@code field}. */
  public <T> T get(Field<T> field) {
    return facts.get(field);
  }
}
