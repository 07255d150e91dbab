package org.moveplan.replay;

import java.util.Arrays;
import org.moveplan.domain.Names;

/** Numbers names; those that differ in case only have the same number. */
final class NameNumbers extends Numbering<String> {

  /** As they were first written. */
  private String[] names = new String[few()];

  /** The form in which equal names are equal strings. */
  String key(int number) {
    return Names.key(names[number]);
  }

  @Override
  int hash(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x7F) {
        return Names.key(name).hashCode();
      }
      hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return hash;
  }

  @Override
  boolean is(int number, String name) {
    return names[number].equals(name) || key(number).equals(Names.key(name));
  }

  @Override
  void grow(int most) {
    names = Arrays.copyOf(names, most);
  }

  @Override
  void keep(int number, String name) {
    names[number] = name;
  }

  @Override
  Object keyOf(int number) {
    return key(number);
  }

  @Override
  Object keyOf(String name) {
    return Names.key(name);
  }
}
