package org.moveplan.rules;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;

/**
 * The text of the class that holds the shipped rules.
 *
 * @param sha256 the digest of the rule files
 * @param files the names of the rule files
 * @param rules the calls that make the rules
 */
record SealSource(String sha256, Collection<String> files, List<String> rules) {

  String text() {
    return """
        package %s;

        final class %s extends Seal {
          @Override
          String sha256() {
            return "%s";
          }

          @Override
          java.util.List<String> files() {
            return java.util.List.of(new String[] {%s});
          }

          @Override
          java.util.List<org.drools.model.Rule> rules() {
            return java.util.List.of(new org.drools.model.Rule[] {%s});
          }
        }
        """
        .formatted(
            Seal.class.getPackageName(),
            Seal.NAME,
            sha256,
            files.stream().map(file -> '"' + file + '"').collect(joining(",")),
            String.join(",", rules));
  }
}
