package org.moveplan.rules;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of the class that holds the shipped rules.
 *
 * @param sha256 the digest of the rule files
 * @param files the names of the rule files
 * @param ids the ids of the rules
 * @param calls the calls that make them
 * @param needs the expression that makes their needs
 */
record SealSource(
    String sha256, Collection<String> files, List<String> ids, List<String> calls, String needs) {

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
          java.util.List<String> ids() {
            return java.util.List.of(new String[] {%s});
          }

          @Override
          org.drools.model.Rule rule(int number) {
            switch (number) {
        %s
              default:
                throw new IndexOutOfBoundsException(number);
            }
          }

          @Override
          Needs needs() {
            return %s;
          }
        }
        """
        .formatted(
            Seal.class.getPackageName(),
            Seal.NAME,
            sha256,
            quoted(files),
            quoted(ids),
            IntStream.range(0, calls.size())
                .mapToObj(
                    number -> "      case %d: return %s;".formatted(number, calls.get(number)))
                .collect(joining("\n")),
            needs);
  }

  private static String quoted(Collection<String> texts) {
    return texts.stream().map(text -> '"' + text + '"').collect(joining(", "));
  }
}
