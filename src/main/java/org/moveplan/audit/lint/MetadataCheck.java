package org.moveplan.audit.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.moveplan.audit.drl.Annotation;
import org.moveplan.audit.drl.LintCode;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.audit.drl.Operand;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.drl.Span;
import org.moveplan.request.Spelling;

/** Looks at what a rule says of itself: its name, sentence, annotations and texts. */
final class MetadataCheck {

  private static final List<String> KEYS =
      List.of("article", "section", "also", "severity", "inferred", "decision", "purpose", "since");
  private static final Set<String> FLAGS = Set.of("inferred", "decision");
  private static final List<String> REQUIRED = List.of("article", "section", "severity", "since");

  private static final Map<String, Pattern> VALUES =
      Map.of(
          "article", Pattern.compile("Q\\d{5,6}"),
          "section", Pattern.compile("\\S(.*\\S)?"),
          "also", Pattern.compile("Q\\d{5,6}(, Q\\d{5,6})*"),
          "severity", Pattern.compile("data-loss|lockout|degraded|cosmetic"),
          "purpose", Pattern.compile("request|verification|care|mail"),
          "since", Pattern.compile("\\d+\\.\\d+\\.\\d+"));

  private static final Map<String, String> EXAMPLES =
      Map.of(
          "article", "an article such as \"Q117650\"",
          "section", "a section of the article",
          "also", "a list of articles such as \"Q125255, Q118927\"",
          "severity", "data-loss, lockout, degraded or cosmetic",
          "purpose", "request, verification, care or mail",
          "since", "a version such as \"0.1.0\"");

  private static final Pattern SENTENCE =
      Pattern.compile("[A-Z\u00c0-\u00de\\d](?:(?![.!?] +[A-Z\u00c0-\u00de]).)*[.]");
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}?|}");
  private static final Set<String> PLACES =
      Set.of("user", "fullName", "from", "to", "postoffice", "others");

  private final Rule rule;
  private final Consumer<LintFinding> findings;

  private MetadataCheck(Rule rule, Consumer<LintFinding> findings) {
    this.rule = rule;
    this.findings = findings;
  }

  static void check(Rule rule, Consumer<LintFinding> findings) {
    MetadataCheck check = new MetadataCheck(rule, findings);
    check.name();
    check.sentence();
    check.annotations();
    check.texts();
  }

  private void name() {
    if (!rule.id().matches("Q\\d{5,6}-[0-9a-z]+") || rule.title().isBlank()) {
      fault(
          LintCode.NAME,
          rule.nameSpan(),
          "the name is not an id and a title",
          "for example \"Q117650-2 sign on at the source between the reset and the move\"");
      return;
    }
    String article = rule.id().substring(0, rule.id().indexOf('-'));
    if (!rule.file().startsWith(article + "-")) {
      fault(
          LintCode.NAME,
          rule.nameSpan(),
          rule.id() + " stands in the file of another article",
          "move it to " + article + "-....drl");
    }
    if (rule.has("article") && !rule.value("article").equals(article)) {
      fault(
          LintCode.NAME,
          rule.nameSpan(),
          rule.id() + " is not named after its article " + rule.value("article"),
          "an id is the article, a hyphen and a number");
    }
  }

  private void sentence() {
    if (!SENTENCE.matcher(rule.comment()).matches()) {
      fault(
          LintCode.SENTENCE,
          rule.nameSpan(),
          rule.comment().isEmpty()
              ? rule.id() + " has no sentence above it"
              : "what stands above " + rule.id() + " is not one sentence",
          "say in a comment line why there is this rule, with a capital and a full stop");
    }
  }

  private void annotations() {
    int last = -1;
    for (Annotation annotation : rule.annotations()) {
      int place = KEYS.indexOf(annotation.key());
      if (place < 0) {
        fault(
            LintCode.ANNOTATION,
            annotation.span(),
            "there is no annotation @" + annotation.key(),
            Spelling.nearest(annotation.key(), KEYS)
                .map(near -> "did you mean @" + near + "?")
                .orElse("there are @" + String.join(", @", KEYS)));
        continue;
      }
      if (place <= last) {
        fault(
            LintCode.ANNOTATION,
            annotation.span(),
            "@%s stands twice or out of order".formatted(annotation.key()),
            "the order is @" + String.join(", @", KEYS));
      }
      last = Math.max(last, place);
      value(annotation);
    }
    for (String key : REQUIRED) {
      if (!rule.has(key)) {
        String message = "%s has no @%s".formatted(rule.id(), key);
        fault(LintCode.MISSING, rule.nameSpan(), message, "it is " + EXAMPLES.get(key));
      }
    }
  }

  private void value(Annotation annotation) {
    String key = annotation.key();
    if (FLAGS.contains(key)) {
      if (annotation.value().isPresent()) {
        fault(LintCode.VALUE, annotation.span(), "@" + key + " has no value", "write @" + key);
      }
    } else if (!VALUES.get(key).matcher(annotation.value().orElse("")).matches()) {
      fault(
          LintCode.VALUE,
          annotation.span(),
          "@%s cannot be \"%s\"".formatted(key, annotation.value().orElse("")),
          "it is " + EXAMPLES.get(key));
    }
  }

  private void texts() {
    rule.addition()
        .ifPresent(
            addition -> {
              for (Operand operand : addition.arguments()) {
                if (operand instanceof Operand.Text text) {
                  places(text);
                }
              }
            });
  }

  private void places(Operand.Text text) {
    for (MatchResult place : PLACE.matcher(text.value()).results().toList()) {
      String name = place.group(1) == null ? "" : place.group(1);
      if (!place.group().endsWith("}") || !PLACES.contains(name)) {
        fault(
            LintCode.PLACE,
            text.span(),
            "the text has \"" + place.group() + "\", which nothing fills",
            Spelling.nearest(name, PLACES.stream().sorted().toList())
                .map(near -> "did you mean {" + near + "}?")
                .orElse("places are {user}, {fullName}, {from}, {to}, {others} and {postoffice}"));
      }
    }
  }

  private void fault(LintCode code, Span span, String message, String help) {
    findings.accept(new LintFinding(code, rule.file(), span, message, help));
  }
}
