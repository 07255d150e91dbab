package org.moveplan.audit.lint;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Phase;
import org.moveplan.domain.situation.About;
import org.moveplan.domain.situation.Asset;
import org.moveplan.domain.situation.Attributes;
import org.moveplan.domain.situation.Clients;
import org.moveplan.domain.situation.Link;
import org.moveplan.domain.situation.Matter;
import org.moveplan.domain.situation.Password;
import org.moveplan.domain.situation.Role;
import org.moveplan.domain.situation.Scope;
import org.moveplan.domain.situation.Step;

/**
 * Derives rule files at random from a grammar: that of our rules, and wherever it has a choice,
 * with some probability, what else DRL knows at that place (see {@link StrangeRules}).
 */
final class RuleGrammar {

  /**
   * A file.
   *
   * @param strange what in it is not of the language of our rules; empty if all of it is
   */
  record File(String text, List<String> strange) {}

  private static final List<String> WORDS =
      List.of("a", "user", "who", "moves", "rule", "when", "then", "end", "not", "eval", "\u00e4");
  private static final List<String> TEXTS =
      List.of(
          "x",
          "ask {user} now",
          "// no comment",
          "then end rule",
          "a \\\"b\\\" c",
          "back\\\\slash",
          "\u00e9\u4e2d",
          "insert( new X() );",
          "/* x */ # $y @z",
          "\\\\\\\"");
  private static final List<String> GAPS = List.of("", "", " ", " ", " ", "  ", "\n", "\n    ");
  private static final List<String> AMOUNTS = List.of("0", "1", "7", "100", "999999");

  private final Random random;
  private final double strangeness;
  private final StrangeRules others;
  private final List<String> strange = new ArrayList<>();
  private final TreeSet<String> imports = new TreeSet<>();
  private final List<Class<?>> given;
  private final List<Matter> matters = new ArrayList<>(List.of(Matter.values()));
  private final List<Action> actions = new ArrayList<>(List.of(Action.values()));
  private final List<Matter> found = new ArrayList<>();
  private final List<Action> added = new ArrayList<>();

  /**
   * @param strangeness how probable at each place is what rules may not say; from 0 to 1
   */
  RuleGrammar(Random random, double strangeness) {
    this.random = random;
    this.strangeness = strangeness;
    this.others = new StrangeRules(random);
    this.given = new ArrayList<>(List.of(Attributes.class.getPermittedSubclasses()));
    Collections.shuffle(matters, random);
    Collections.shuffle(actions, random);
  }

  File file() {
    StringBuilder rules = new StringBuilder();
    int count = 1 + random.nextInt(4);
    for (int i = 1; i <= count; i++) {
      rules.append('\n').append(rule(i));
      rules.append(maybe("", StrangeRules.Place.FILE));
    }
    StringBuilder text = new StringBuilder("// Q117650: " + words() + "\n// " + words() + "\n\n");
    text.append(maybe("package org.moveplan.rules" + one("", ";"), StrangeRules.Place.PACKAGE));
    text.append("\n\n");
    imports.forEach(name -> text.append("import ").append(name).append(one(";", "")).append("\n"));
    text.append(maybe("", StrangeRules.Place.FILE));
    return new File(text.append(rules).toString(), List.copyOf(strange));
  }

  private String rule(int number) {
    boolean builds = random.nextBoolean() && !(found.isEmpty() && added.isEmpty());
    List<String> patterns = new ArrayList<>();
    String addition = builds ? building(patterns) : beginning(patterns);
    int at = random.nextInt(patterns.size() + 1);
    String other = maybe("", StrangeRules.Place.CONDITION);
    if (!other.isEmpty()) {
      patterns.add(at, other);
    }
    return "// Because "
        + words()
        + ".\nrule "
        + maybe(text("Q117650-" + number + " " + words()), StrangeRules.Place.TEXT)
        + gap(" ")
        + annotations()
        + "when"
        + gap(" ")
        + String.join(gap(" "), patterns)
        + gap(" ")
        + "then"
        + gap(" ")
        + maybe("insert( new " + spread(1, addition + " ) ;"), StrangeRules.Place.CONSEQUENCE)
        + gap(" ")
        + "end\n";
  }

  private String annotations() {
    List<String> all = new ArrayList<>(List.of("@article ( \"Q117650\" )"));
    all.add("@section ( " + text(pick(TEXTS)) + " )");
    if (random.nextBoolean()) {
      all.add("@also ( \"Q125255, Q118927\" )");
    }
    all.add("@severity ( \"" + one("data-loss", "lockout", "degraded", "cosmetic") + "\" )");
    all.addAll(random.nextInt(4) == 0 ? List.of("@inferred", "@decision") : List.of());
    if (random.nextInt(3) == 0) {
      all.add("@purpose ( \"" + one("request", "verification", "care", "mail") + "\" )");
    }
    all.add("@since ( \"0.1.0\" )");
    StringBuilder text = new StringBuilder();
    for (String each : all) {
      text.append(spread(each)).append(gap(" "));
      text.append(maybe("", StrangeRules.Place.ATTRIBUTE)).append(gap(" "));
    }
    return text.toString();
  }

  /** Patterns on facts of the situation, and a finding, a step or something said. */
  private String beginning(List<String> patterns) {
    List<Class<?>> types = new ArrayList<>(given);
    Collections.shuffle(types, random);
    if (random.nextInt(4) == 0) {
      patterns.add(joined());
      types.removeAll(List.of(Password.class, Clients.class));
    }
    types.stream().limit(1 + random.nextInt(3)).forEach(type -> patterns.add(fact(type)));
    switch (random.nextInt(4)) {
      case 0 -> {
        Matter matter = matters.remove(0);
        found.add(matter);
        return "Finding ( " + constant(matter, "Finding") + " )";
      }
      case 1 -> {
        Action action = actions.remove(0);
        added.add(action);
        return step(action);
      }
      default -> {
        return said();
      }
    }
  }

  private static final List<Role> SIDES = List.of(Role.SOURCE, Role.DESTINATION);

  private String step(Action action) {
    String start =
        "Step ( %s , %s , %s"
            .formatted(
                constant(action, "Step"),
                constant(pick(SIDES), "Step"),
                constant(pick(List.of(Phase.values())), "Step"));
    return start + (random.nextBoolean() ? "" : " , " + constant(Scope.POSTOFFICE, "Step")) + " )";
  }

  private String said() {
    String text = argument(text(pick(TEXTS)));
    return switch (random.nextInt(3)) {
      case 0 -> use("Blocker") + " ( " + text + " , " + text(pick(TEXTS)) + " )";
      case 1 ->
          "Advice ( " + constant(pick(List.of(About.values())), "Advice") + " , " + text + " )";
      default -> "Observation ( " + constant(pick(SIDES), "Observation") + " , " + text + " )";
    };
  }

  /** A pattern on what an earlier rule of this file adds, and what follows from it. */
  private String building(List<String> patterns) {
    if (added.isEmpty() || (!found.isEmpty() && random.nextBoolean())) {
      Matter matter = pick(found);
      patterns.add(spread(use("Finding") + " ( matter == " + constant(matter, "Finding") + " )"));
      return said();
    }
    Action action = pick(added);
    String first =
        spread("$first : " + use("Step") + " ( action == " + constant(action, "") + " )");
    patterns.add(first);
    if (random.nextBoolean()) {
      return "%s ( %s , %s , %s , %s )"
          .formatted(
              use(one("Claim", "Release")),
              argument("$first"),
              constant(pick(List.of(Asset.values())), ""),
              constant(pick(SIDES), ""),
              argument(pick(AMOUNTS)));
    }
    patterns.add(spread("$then : Step ( action in ( " + constant(action, "") + " ) )"));
    return use(one("Before", "Wait")) + " ( " + argument("$first") + " , $then )";
  }

  /** Two facts that agree in an attribute. */
  private String joined() {
    return spread(use("Password") + " ( $x : inSync )")
        + gap(" ")
        + spread(use("Clients") + " ( windows == $x )");
  }

  private String fact(Class<?> type) {
    List<String> constraints = new ArrayList<>();
    List<RecordComponent> attributes =
        Arrays.stream(type.getRecordComponents())
            .filter(each -> each.getType().isEnum() && each.getType() != Role.class)
            .filter(each -> each.getType().getEnumConstants().length > 1)
            .toList();
    int first = random.nextInt(attributes.size());
    for (int i = first; i < Math.min(attributes.size(), first + 1 + random.nextInt(3)); i++) {
      constraints.add(constraint(attributes.get(i)));
    }
    boolean sided =
        type != Link.class
            && Arrays.stream(type.getRecordComponents())
                .anyMatch(each -> each.getType() == Role.class);
    if (sided && random.nextBoolean()) {
      constraints.add(0, "role == " + constant(pick(SIDES), ""));
    }
    String other = maybe("", StrangeRules.Place.CONSTRAINT);
    if (!other.isEmpty()) {
      constraints.add(random.nextInt(constraints.size() + 1), other);
    }
    return spread(use(type.getSimpleName()) + " ( " + String.join(" , ", constraints) + " )");
  }

  private String constraint(RecordComponent attribute) {
    List<Object> constants = new ArrayList<>(List.of(attribute.getType().getEnumConstants()));
    Collections.shuffle(constants, random);
    String name = attribute.getName();
    if (random.nextBoolean()) {
      return name + one(" == ", " != ") + operand((Enum<?>) constants.get(0));
    }
    List<String> some =
        constants.stream()
            .limit(1L + random.nextInt(constants.size() - 1))
            .map(each -> operand((Enum<?>) each))
            .toList();
    return name + one(" in", " not in") + " ( " + String.join(" , ", some) + " )";
  }

  private String operand(Enum<?> constant) {
    return maybe(constant(constant, ""), StrangeRules.Place.OPERAND);
  }

  private String argument(String usual) {
    return maybe(usual, StrangeRules.Place.ARGUMENT);
  }

  private String constant(Enum<?> constant, String alsoUsed) {
    if (!alsoUsed.isEmpty()) {
      use(alsoUsed);
    }
    Class<?> type = constant.getDeclaringClass();
    imports.add(type.getName());
    return type.getSimpleName() + "." + constant.name();
  }

  /** A fact or a verb, which is imported. */
  private String use(String simpleName) {
    imports.add(Step.class.getPackageName() + "." + simpleName);
    return simpleName;
  }

  /** {@code usual}, or something that rules may not say there. */
  private String maybe(String usual, StrangeRules.Place place) {
    if (random.nextDouble() >= strangeness) {
      return usual;
    }
    String other = others.at(place, usual);
    strange.add(place + ": " + other);
    return other;
  }

  private String words() {
    StringBuilder words = new StringBuilder("x");
    for (int i = random.nextInt(4); i > 0; i--) {
      words.append(' ').append(pick(WORDS));
    }
    return words.toString();
  }

  private static String text(String content) {
    return '"' + content + '"';
  }

  /** The parts of {@code parts}, which blanks divide, with gaps between them; texts stay whole. */
  private String spread(String parts) {
    return spread(0, parts);
  }

  /**
   * @param open how many brackets are open before
   */
  private String spread(int open, String parts) {
    StringBuilder spread = new StringBuilder();
    boolean within = false;
    int brackets = open;
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (c == '\\' && within) {
        spread.append(c).append(parts.charAt(++i));
        continue;
      }
      within ^= c == '"';
      brackets += within ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (within || c != ' ') {
        spread.append(c);
      } else {
        boolean apart =
            i == 0 || i + 1 == parts.length() || (isWord(parts, i - 1) && isWord(parts, i + 1));
        spread.append(brackets > 0 ? bareGap(apart ? " " : "") : gap(apart ? " " : ""));
      }
    }
    return spread.toString();
  }

  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at)) || "$_".indexOf(text.charAt(at)) >= 0;
  }

  /** Between two words or signs, where comments may stand, too. */
  private String gap(String least) {
    return random.nextInt(40) == 0 ? " // " + words() + "\n" : bareGap(least);
  }

  private String bareGap(String least) {
    String gap = pick(GAPS);
    return gap.isEmpty() ? least : gap;
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
