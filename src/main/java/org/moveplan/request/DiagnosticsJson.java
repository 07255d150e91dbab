package org.moveplan.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Diagnostics for programs: a JSON document of the format {@value #FORMAT}. */
public final class DiagnosticsJson {

  /** The format that every document names. */
  public static final String FORMAT = "moveplan.diagnostics/1";

  private DiagnosticsJson() {}

  /**
   * The document that holds {@code diagnostics}, which may be none, with a line feed at its end.
   *
   * @param path the file as the user gave it
   */
  public static String of(String path, List<Diagnostic> diagnostics) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (Diagnostic each : diagnostics) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("code", each.code().id());
      entry.put("title", each.code().title());
      if (each.line() > 0) {
        entry.put("line", each.line());
        entry.put("column", each.column());
      }
      entry.put("message", each.message());
      if (!each.help().isEmpty()) {
        entry.put("help", each.help());
      }
      if (!each.excerpt().isEmpty()) {
        entry.put("excerpt", each.excerpt());
      }
      entries.add(entry);
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("format", FORMAT);
    document.put("file", Characters.escaped(path));
    document.put("faults", entries.size());
    document.put("diagnostics", entries);
    return JsonText.of(document);
  }
}
