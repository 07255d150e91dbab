package org.moveplan.request;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moveplan.domain.FieldSet;
import org.moveplan.domain.FieldType;

/**
 * What JSON Schema says of a type. Editors turn {@code yes}, {@code 007} and {@code 3.0} into
 * booleans and numbers before a schema sees them; the reader takes the source text, so both forms
 * are allowed.
 */
final class TypeSchema {

  private static final String DATE =
      "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
          + "([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?)?";
  private static final String UNKNOWN = "unknown";

  private TypeSchema() {}

  static Map<String, Object> of(FieldType<?> type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (type instanceof FieldType.Name name) {
      schema.put("type", List.of("string", "number", "boolean"));
      schema.put("minLength", 1);
      schema.put("maxLength", name.longest());
      schema.put("pattern", "\\S");
      schema.put("minimum", BigInteger.TEN.pow(name.longest() - 1).negate().add(BigInteger.ONE));
      schema.put("maximum", BigInteger.TEN.pow(name.longest()).subtract(BigInteger.ONE));
    } else if (type instanceof FieldType.Text text) {
      schema.put("type", List.of("string", "number", "boolean"));
      schema.put("maxLength", text.longest());
    } else if (type instanceof FieldType.YesNo) {
      schema.put("enum", answers());
    } else if (type instanceof FieldType.YesNoOrDate) {
      schema.put("anyOf", List.of(Map.of("enum", answers()), string(DATE)));
    } else if (type instanceof FieldType.Choice<?> choice) {
      schema.put("enum", words(choice));
    } else if (type instanceof FieldType.When when) {
      schema.putAll(string(String.join("|", also(DATE, when.words()))));
    } else if (type instanceof FieldType.Count count) {
      schema.put("anyOf", number(count.least(), count.most(), 9));
    } else if (type instanceof FieldType.Amount amount) {
      schema.put("anyOf", number(0, amount.most(), 18));
    } else if (type instanceof FieldType.Drive) {
      schema.put("type", List.of("string", "null"));
      schema.put("pattern", "^([A-Za-z]:?\\\\?|none|null|~|unknown|)$");
    } else if (type instanceof FieldType.ProgramVersion) {
      schema.put("anyOf", version());
    } else if (type instanceof FieldType.Choices<?> choices) {
      Map<String, Object> list = different(choices.each());
      list.put("minItems", 1);
      schema.put("oneOf", orUnknown(list));
    } else if (type instanceof FieldType.NameList names) {
      schema.put("oneOf", orUnknown(different(names.each())));
    } else {
      Shapes.fields(type).ifPresent(fields -> schema.put("oneOf", orUnknown(mappings(fields))));
    }
    return schema;
  }

  private static List<String> also(String first, List<String> words) {
    List<String> all = new ArrayList<>(words);
    all.add(0, first);
    return all;
  }

  private static List<Object> orUnknown(Map<String, Object> list) {
    return List.of(list, Map.of("const", UNKNOWN));
  }

  private static Map<String, Object> string(String pattern) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("pattern", "^(" + pattern + ")$");
    return schema;
  }

  private static List<Object> answers() {
    List<Object> answers = new ArrayList<>(List.of("yes", "no", UNKNOWN, true, false));
    for (String word : List.of("yes", "no", "true", "false")) {
      if (!answers.contains(word)) {
        answers.add(word);
      }
      answers.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
      answers.add(word.toUpperCase(Locale.ROOT));
    }
    return answers;
  }

  private static List<Object> words(FieldType.Choice<?> choice) {
    List<Object> words = new ArrayList<>(choice.words());
    choice.words().stream()
        .filter(word -> word.matches("[0-9]+\\.[0-9]+"))
        .map(BigDecimal::new)
        .forEach(words::add);
    return words;
  }

  private static List<Object> number(long least, long most, int digits) {
    Map<String, Object> number = new LinkedHashMap<>();
    number.put("type", "integer");
    number.put("minimum", least);
    number.put("maximum", most);
    return List.of(number, string("[0-9]{1," + digits + "}|" + UNKNOWN));
  }

  private static List<Object> version() {
    Map<String, Object> number = new LinkedHashMap<>();
    number.put("type", "number");
    number.put("minimum", 0);
    return List.of(number, string("[0-9]{1,5}(\\.[0-9]{1,5}){0,3}|" + UNKNOWN));
  }

  private static Map<String, Object> different(FieldType<?> each) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", of(each));
    schema.put("uniqueItems", true);
    return schema;
  }

  private static Map<String, Object> mappings(FieldSet fields) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", ShapeSchema.of(Shape.of(fields)));
    return schema;
  }
}
