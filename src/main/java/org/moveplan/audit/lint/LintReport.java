package org.moveplan.audit.lint;

import java.util.List;
import java.util.Optional;
import org.moveplan.audit.drl.LintFinding;
import org.moveplan.audit.drl.RuleFile;

/**
 * What was found in rule files.
 *
 * @param files the files that were read
 * @param findings what is wrong in them, by file and place
 */
public record LintReport(List<RuleFile> files, List<LintFinding> findings) {

  public LintReport {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** How many rules there are. */
  int rules() {
    return files.stream().mapToInt(file -> file.rules().size()).sum();
  }

  /** The findings that nobody can answer for: all but those about what rules are allowed to do. */
  public List<LintFinding> mistakes() {
    return findings.stream().filter(finding -> !finding.code().isTrust()).toList();
  }

  /** The line that a finding is in; empty if the file could not be read. */
  Optional<String> line(LintFinding finding) {
    return files.stream()
        .filter(file -> file.name().equals(finding.file()))
        .findFirst()
        .flatMap(file -> file.text().lines().skip(finding.span().line() - 1L).findFirst());
  }
}
