package org.moveplan.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A text with places for names, such as {@code Move {user}.} */
final class Template {

  /** What can be put in. */
  enum Place {
    OBJECT("object"),
    USER("user"),
    FULL_NAME("fullName"),
    FROM("from"),
    TO("to"),
    OTHERS("others"),
    POSTOFFICE("postoffice");

    private final String name;

    Place(String name) {
      this.name = name;
    }

    private static Place named(String name, String text) {
      for (Place place : values()) {
        if (place.name.equals(name)) {
          return place;
        }
      }
      throw new IllegalStateException("No name for {" + name + "} in: " + text);
    }
  }

  /** One more than there are places: before, between and after them. */
  private final String[] between;

  private final Place[] places;
  private final boolean ofPostoffice;

  Template(String text) {
    List<String> between = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      between.add(text.substring(done, open));
      places.add(Place.named(text.substring(open + 1, close), text));
      done = close + 1;
    }
    between.add(text.substring(done));
    this.between = between.toArray(String[]::new);
    this.places = places.toArray(Place[]::new);
    this.ofPostoffice = places.stream().allMatch(place -> place == Place.POSTOFFICE);
  }

  /** Whether it says the same of everybody at a postoffice. */
  boolean isOfPostoffice() {
    return ofPostoffice;
  }

  String fill(Function<Place, String> names) {
    String[] filled = new String[2 * places.length + 1];
    for (int i = 0; i < places.length; i++) {
      filled[2 * i] = between[i];
      filled[2 * i + 1] = names.apply(places[i]);
    }
    filled[2 * places.length] = between[places.length];
    return String.join("", filled);
  }
}
