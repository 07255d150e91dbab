package org.moveplan.audit.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document in JSON or YAML of which nothing is known yet. What is asked for and is not there is
 * an empty tree.
 */
public sealed interface Tree {

  /** A tree with nothing in it. */
  static Tree empty() {
    return new Leaf("");
  }

  /**
   * A mapping, in the order of the document.
   *
   * @param begin where it begins
   */
  record Mapping(Map<String, Tree> entries, Begin begin) implements Tree {}

  /** A sequence. */
  record Sequence(List<Tree> entries) implements Tree {}

  /**
   * A place in a document.
   *
   * @param line from 1
   * @param column from 1
   */
  record Begin(int line, int column) {}

  /** A scalar as it is written; null is empty. */
  record Leaf(String value) implements Tree {}

  /** What stands under {@code key}. */
  default Tree get(String key) {
    return this instanceof Mapping mapping ? mapping.entries().getOrDefault(key, empty()) : empty();
  }

  /** Whether something stands under {@code key}. */
  default boolean has(String key) {
    return this instanceof Mapping mapping && mapping.entries().containsKey(key);
  }

  /** The keys of a mapping. */
  default List<String> keys() {
    return this instanceof Mapping mapping ? List.copyOf(mapping.entries().keySet()) : List.of();
  }

  /** The entries of a sequence. */
  default List<Tree> items() {
    return this instanceof Sequence sequence ? sequence.entries() : List.of();
  }

  /** The value of a scalar. */
  default String text() {
    return this instanceof Leaf leaf ? leaf.value() : "";
  }

  /** The values of a sequence of scalars. */
  default List<String> texts() {
    return items().stream().map(Tree::text).toList();
  }

  /** Where a mapping begins; everything else is taken to begin with the document. */
  default Begin begin() {
    return new Begin(1, 1);
  }

  /** The value under {@code key}. */
  default String text(String key) {
    return get(key).text();
  }

  /** The values under {@code key}. */
  default List<String> texts(String key) {
    return get(key).texts();
  }

  /**
   * Reads a document.
   *
   * @throws IOException if it is neither JSON nor YAML, or nested too deeply
   */
  static Tree read(String text) throws IOException {
    JsonFactory form = text.stripLeading().startsWith("{") ? new JsonFactory() : yaml(text);
    try (JsonParser parser = form.createParser(text)) {
      JsonToken first = parser.nextToken();
      return first == null ? empty() : value(parser, first, 0);
    }
  }

  private static YAMLFactory yaml(String text) {
    var options = new org.yaml.snakeyaml.LoaderOptions();
    options.setCodePointLimit(Math.max(1, text.length()));
    return YAMLFactory.builder().loaderOptions(options).build();
  }

  private static Tree value(JsonParser parser, JsonToken token, int depth) throws IOException {
    final int deepest = 50;
    if (depth > deepest) {
      throw new IOException("it is nested more than " + deepest + " deep");
    }
    return switch (token) {
      case START_OBJECT -> {
        JsonLocation at = parser.currentTokenLocation();
        Map<String, Tree> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String key = parser.currentName();
          entries.put(key, value(parser, parser.nextToken(), depth + 1));
        }
        yield new Mapping(entries, new Begin(at.getLineNr(), at.getColumnNr()));
      }
      case START_ARRAY -> {
        List<Tree> entries = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
            next != JsonToken.END_ARRAY;
            next = parser.nextToken()) {
          entries.add(value(parser, next, depth + 1));
        }
        yield new Sequence(entries);
      }
      case VALUE_NULL -> empty();
      default -> new Leaf(parser.getText());
    };
  }
}
