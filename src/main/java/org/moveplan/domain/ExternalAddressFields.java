package org.moveplan.domain;

/** One address of another postoffice in a postoffice's address list. */
public final class ExternalAddressFields {

  private static final int LONGEST_NAME = 30;

  /** Network, postoffice and mailbox, each of at most ten characters, with strokes between. */
  private static final int LONGEST_ADDRESS = 32;

  private static final FieldSet.Builder FIELDS = new FieldSet.Builder("externalAddress");

  public static final Field<String> FULL_NAME =
      FIELDS.required(
          "fullName",
          new FieldType.Name(LONGEST_NAME),
          "",
          "Full name under which the address list shows it.",
          "postoffices[].externalAddresses[].fullName");
  public static final Field<String> ADDRESS =
      FIELDS.optional(
          "address",
          new FieldType.Name(LONGEST_ADDRESS),
          "",
          "not known",
          "The address, such as NET/PO1/jdoe or jdoe@PO1.",
          "postoffices[].externalAddresses[].address");

  /** All fields of an external address. */
  public static final FieldSet ALL = FIELDS.build();

  private ExternalAddressFields() {}
}
