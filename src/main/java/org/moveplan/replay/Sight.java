package org.moveplan.replay;

/** Puts a state into words, with places for the names of the postoffices. */
final class Sight {

  private Sight() {}

  static String of(State state) {
    return at(state, Side.SOURCE) + "; " + at(state, Side.DESTINATION);
  }

  private static String at(State state, Side side) {
    Site site = state.at(side);
    if (site.account().isEmpty()) {
      return side.place() + ": no account";
    }
    Account account = site.account().get();
    String factors =
        site.file()
            .map(
                file ->
                    "hexid agrees: "
                        + yesNo(file.hexidAgrees(account))
                        + ", password agrees: "
                        + yesNo(file.passwordAgrees(account))
                        + ", ")
            .orElse(account.password() == Password.LOST ? "password lost, " : "");
    return side.place()
        + ": "
        + factors
        + "signed on: "
        + yesNo(site.signedOn())
        + ", message file: "
        + where(site);
  }

  private static String where(Site site) {
    if (site.place() == Place.NONE) {
      return "none";
    }
    String place = site.place() == Place.SERVER ? "on the postoffice" : "local";
    return site.file().isPresent() ? place : place + " but missing";
  }

  private static String yesNo(boolean answer) {
    return answer ? "yes" : "no";
  }
}
