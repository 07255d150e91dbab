package org.moveplan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the annotations of one rule and collects what is wrong with them. */
final class Annotations {

  private static final Set<String> KNOWN =
      Set.of("article", "also", "section", "severity", "since", "inferred", "decision", "purpose");
  private static final Pattern NUMBER = Pattern.compile("[0-9a-z]+");
  private static final Pattern ARTICLE = Pattern.compile("Q\\d{5,6}");
  private static final Pattern SEVERITY = Pattern.compile("data-loss|lockout|degraded|cosmetic");
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
  private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern TEXT = Pattern.compile("\\S(.*\\S)?");
  private static final Pattern COMMA = Pattern.compile(" *, *");

  private final String rule;
  private final String id;
  private final Map<String, Object> values;
  private final List<String> faults = new ArrayList<>();

  private Annotations(Network.Label rule) {
    this.rule = rule.name();
    this.id = rule.id();
    this.values = rule.annotations();
  }

  static RuleCard read(Network.Label rule) {
    return new Annotations(rule).card();
  }

  private RuleCard card() {
    Set<String> unknown = new TreeSet<>(values.keySet());
    unknown.removeAll(KNOWN);
    unknown.forEach(key -> fault("has an unknown annotation @%s.".formatted(key)));

    String article = matching("article", ARTICLE, "an article such as \"Q117650\"", null);
    String title = rule.substring(Math.min(id.length() + 1, rule.length()));
    if (!TEXT.matcher(title).matches()) {
      fault("has no title. Maybe name it \"%s what it demands\".".formatted(id));
    }
    if (article != null
        && !(id.startsWith(article + "-")
            && NUMBER.matcher(id.substring(article.length() + 1)).matches())) {
      fault("is not named after its article %s. Maybe \"%s-1 ...\".".formatted(article, article));
    }
    RuleCard card =
        new RuleCard(
            id,
            title,
            article,
            also(),
            matching("section", TEXT, "the section of the article", null),
            matching("severity", SEVERITY, "data-loss, lockout, degraded or cosmetic", null),
            flag("inferred"),
            flag("decision"),
            matching("purpose", WORD, "a word such as \"safety\"", "safety"),
            matching("since", VERSION, "a version such as \"0.1.0\"", null));
    if (!faults.isEmpty()) {
      throw new RuleBaseException(faults);
    }
    return card;
  }

  private List<String> also() {
    if (!values.containsKey("also")) {
      return List.of();
    }
    List<String> articles = List.of(COMMA.split(text("also"), -1));
    for (String article : articles) {
      if (!ARTICLE.matcher(article).matches()) {
        fault("has @also \"%s\", which is no list of articles.".formatted(text("also")));
        break;
      }
    }
    return articles;
  }

  private String matching(String key, Pattern pattern, String expected, String absent) {
    if (!values.containsKey(key)) {
      if (absent == null) {
        fault("has no @%s. It must be %s.".formatted(key, expected));
      }
      return absent;
    }
    if (!pattern.matcher(text(key)).matches()) {
      fault("has @%s \"%s\". It must be %s.".formatted(key, text(key), expected));
    }
    return text(key);
  }

  private boolean flag(String key) {
    if (!values.containsKey(key)) {
      return false;
    }
    Object value = values.get(key);
    if (value != null && !value.equals("true")) {
      fault("has @%s \"%s\". Write @%s, or leave it out.".formatted(key, value, key));
    }
    return true;
  }

  private String text(String key) {
    Object value = values.get(key);
    return value == null ? "" : value.toString();
  }

  private void fault(String what) {
    faults.add("rule \"%s\" %s".formatted(rule, what));
  }
}
