package org.moveplan.audit.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.moveplan.audit.drl.Addition;
import org.moveplan.audit.drl.LintCode;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.audit.drl.Operand;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.drl.RuleFile;
import org.moveplan.audit.drl.RuleVocabulary;
import org.moveplan.audit.drl.Span;
import org.moveplan.request.Spelling;

/** Looks at what a file has besides its rules: its name, heading and imports. */
final class FileCheck {

  private static final RuleVocabulary WORDS = RuleVocabulary.INSTANCE;
  private static final Pattern FILE = Pattern.compile("(Q\\d{5,6})-[a-z0-9]+(-[a-z0-9]+)*\\.drl");

  private final RuleFile file;
  private final Consumer<LintFinding> findings;

  private FileCheck(RuleFile file, Consumer<LintFinding> findings) {
    this.file = file;
    this.findings = findings;
  }

  static void check(RuleFile file, Consumer<LintFinding> findings) {
    FileCheck check = new FileCheck(file, findings);
    check.name();
    check.imports();
  }

  private void name() {
    var name = FILE.matcher(file.name());
    if (!name.matches()) {
      fault(
          LintCode.NAME,
          Span.START,
          "a rule file is named after its article",
          "for example Q117650-password-reset.drl");
    } else if (file.heading().size() < 2
        || !file.heading().get(0).matches(name.group(1) + ": \\S.*")) {
      fault(
          LintCode.HEADING,
          Span.START,
          "the file does not begin with its article and, in the next line, what it is about",
          "begin it with \"// " + name.group(1) + ": the title of the article\"");
    }
  }

  private void imports() {
    Set<String> used = used();
    Set<String> imported = new HashSet<>();
    for (RuleFile.Import one : file.imports()) {
      if (!WORDS.mayImport(one.name())) {
        fault(LintCode.IMPORT, one.span(), "rules may not import " + one.name(), maybe(one));
      } else if (!imported.add(one.simple())) {
        fault(LintCode.UNUSED, one.span(), one.simple() + " is imported twice", "take one out");
      } else if (!used.contains(one.simple())) {
        fault(LintCode.UNUSED, one.span(), one.simple() + " is not used here", "take it out");
      }
    }
    for (Rule rule : file.rules()) {
      for (String name : names(rule)) {
        if (!imported.contains(name) && WORDS.fullName(name).isPresent() && imported.add(name)) {
          fault(
              LintCode.UNUSED,
              rule.nameSpan(),
              name + " is not imported",
              "add \"import " + WORDS.fullName(name).get() + ";\"");
        }
      }
    }
  }

  private static String maybe(RuleFile.Import one) {
    return WORDS
        .fullName(one.simple())
        .or(() -> Spelling.nearest(one.simple(), WORDS.types().keySet()).flatMap(WORDS::fullName))
        .map(name -> "did you mean " + name + "?")
        .orElse("rules name facts, verbs and constants of moves only");
  }

  private Set<String> used() {
    Set<String> used = new HashSet<>();
    file.rules().forEach(rule -> used.addAll(names(rule)));
    if (file.rules().stream().anyMatch(rule -> !rule.whole())) {
      file.imports().forEach(one -> used.add(one.simple()));
    }
    return used;
  }

  private static List<String> names(Rule rule) {
    Set<String> names = new HashSet<>();
    rule.patterns()
        .forEach(
            pattern -> {
              names.add(pattern.type());
              pattern.constraints().forEach(one -> types(one.operands(), names));
            });
    rule.addition().map(Addition::type).ifPresent(names::add);
    rule.addition().ifPresent(addition -> types(addition.arguments(), names));
    return names.stream().sorted().toList();
  }

  private static void types(List<Operand> operands, Set<String> names) {
    for (Operand operand : operands) {
      if (operand instanceof Operand.Constant constant) {
        names.add(constant.type());
      }
    }
  }

  private void fault(LintCode code, Span span, String message, String help) {
    findings.accept(new LintFinding(code, file.name(), span, message, help));
  }
}
