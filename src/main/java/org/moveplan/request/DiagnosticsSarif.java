package org.moveplan.request;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Diagnostics for code hosts: a SARIF 2.1.0 log with one run, one result for each diagnostic, and a
 * rule for each code among them.
 */
public final class DiagnosticsSarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** Characters of a path that stand in an address as they are. */
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$'()*+,;=@";

  private DiagnosticsSarif() {}

  /**
   * The log that holds {@code diagnostics}, which may be none, with a line feed at its end.
   *
   * @param path the file as the user gave it, from where the run is to be shown
   * @param version the version of this program
   */
  public static String of(String path, List<Diagnostic> diagnostics, String version) {
    TreeSet<Code> codes = new TreeSet<>();
    diagnostics.forEach(each -> codes.add(each.code()));
    List<Code> rules = List.copyOf(codes);
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "moveplan");
    driver.put("version", version);
    driver.put("rules", rules.stream().map(DiagnosticsSarif::rule).toList());
    List<Map<String, Object>> results = new ArrayList<>();
    for (Diagnostic each : diagnostics) {
      results.add(result(each, rules.indexOf(each.code()), path));
    }
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("automationDetails", Map.of("id", "moveplan/" + uri(path) + "/"));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", results);
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return JsonText.of(log);
  }

  private static Map<String, Object> rule(Code code) {
    CodePage page = CodePage.of(code);
    Map<String, Object> help = new LinkedHashMap<>();
    help.put("text", page.text());
    help.put("markdown", page.markdown());
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", code.id());
    rule.put("name", code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    rule.put("shortDescription", text(code.title()));
    rule.put("fullDescription", text(page.reason()));
    rule.put("help", help);
    rule.put("defaultConfiguration", Map.of("level", "error"));
    return rule;
  }

  private static Map<String, Object> result(Diagnostic diagnostic, int rule, String path) {
    String help = diagnostic.help().isEmpty() ? "" : "; " + diagnostic.help();
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", Map.of("uri", uri(path)));
    if (diagnostic.line() > 0) {
      Map<String, Object> region = new LinkedHashMap<>();
      region.put("startLine", diagnostic.line());
      region.put("startColumn", diagnostic.column());
      place.put("region", region);
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", diagnostic.code().id());
    result.put("ruleIndex", rule);
    result.put("level", "error");
    result.put("message", text(diagnostic.message() + help));
    result.put("locations", List.of(Map.of("physicalLocation", place)));
    return result;
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  /** {@code path} as a relative address, or as one of a file if it is absolute. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte octet : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
