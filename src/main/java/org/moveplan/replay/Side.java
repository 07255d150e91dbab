package org.moveplan.replay;

/** Which of the two postoffices of a user's move. */
enum Side {
  SOURCE("{from}"),
  DESTINATION("{to}");

  private final String place;

  Side(String place) {
    this.place = place;
  }

  /** Stands in messages for the postoffice's name. */
  String place() {
    return place;
  }
}
