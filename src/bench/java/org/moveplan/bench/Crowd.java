package org.moveplan.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Writes a list of users as an administrator's might be, always the same for the same size: about
 * 400 movers a postoffice, most of whom leave for one of the next three. What a list says of a user
 * is drawn field by field, so that there are many distinct situations.
 */
final class Crowd {

  /** What the users of a list have to do with each other. */
  enum Mix {
    /** Everybody for himself: names and slots suffice. */
    PLAIN,
    /** Names that occur several times, postoffices that are nearly full, users listed twice. */
    MIXED,
    /** Each name three times, on three postoffices, and all three wanted on a fourth. */
    NAMES,
    /** Everybody leaves one postoffice. */
    HUB
  }

  /** How a list is written. */
  enum Form {
    YAML,
    JSON
  }

  private static final int MOVERS_OF_A_POSTOFFICE = 400;

  private final Random random = new Random(3);
  private final Mix mix;
  private final int users;
  private final int postoffices;
  private final Form form;
  private final Writer out;

  /** Who is listed, with the postoffice that he leaves. */
  private final Set<Long> listed = new HashSet<>();

  private Crowd(Mix mix, int users, Form form, Writer out) {
    this.mix = mix;
    this.users = users;
    this.postoffices = Math.max(8, users / MOVERS_OF_A_POSTOFFICE);
    this.form = form;
    this.out = out;
  }

  /** Writes the list to {@code file}. */
  static void write(Mix mix, int users, Form form, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      new Crowd(mix, users, form, out).write();
    }
  }

  private void write() throws IOException {
    boolean yaml = form == Form.YAML;
    out.write(yaml ? "postoffices:\n" : "{\"postoffices\": {\n");
    for (int i = 0; i < postoffices; i++) {
      out.write(yaml ? "  " : i == 0 ? "" : ",\n");
      out.write(quoted(postoffice(i)) + ": " + mapping(ofPostoffice()));
      out.write(yaml ? "\n" : "");
    }
    out.write(yaml ? "users:\n" : "},\n\"users\": [\n");
    for (int i = 0; i < users; i++) {
      Map<String, String> user = ofUser(i);
      if (yaml) {
        String dash = "- ";
        for (Map.Entry<String, String> fact : user.entrySet()) {
          out.write(dash + fact.getKey() + ": " + fact.getValue() + "\n");
          dash = "  ";
        }
      } else {
        out.write((i == 0 ? "" : ",\n") + mapping(user));
      }
    }
    out.write(yaml ? "" : "\n]}\n");
  }

  private Map<String, String> ofPostoffice() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("type", quoted("mail"));
    facts.put("version", quoted("3.2a"));
    facts.put("enhancedSecurity", quoted(one("yes", "yes", "no", "unknown")));
    if (mix == Mix.MIXED) {
      facts.put("userCount", one("380", "400", "420", "460", "498"));
    }
    return facts;
  }

  private Map<String, String> ofUser(int i) {
    int number = i;
    int from = mix == Mix.HUB ? 0 : i % postoffices;
    int to = (from + 1 + random.nextInt(mix == Mix.HUB ? postoffices - 1 : 3)) % postoffices;
    if (mix == Mix.NAMES) {
      number = i / 3;
      from = number % (postoffices / 4) * 4 + i % 3;
      to = from - i % 3 + 3;
    }
    boolean mixed = mix == Mix.MIXED && i >= postoffices;
    int chance = random.nextInt(100);
    if (mixed && chance < 2) {
      number = random.nextInt(i);
    } else if (mixed && chance < 4) {
      // Listed before from the postoffice before, perhaps to this one.
      number = i - 1;
    }
    if (!listed.add((long) number * postoffices + from)) {
      number = i;
    }
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("user", quoted("u" + number));
    facts.put("fullName", quoted("User Number " + (mixed && chance == 4 ? i / 2 : number)));
    facts.put("from", quoted(postoffice(from)));
    facts.put("to", quoted(postoffice(to)));
    if (random.nextInt(100) < 30) {
      facts.put("resetPassword", "true");
    }
    if (random.nextInt(100) < 60) {
      facts.put("deleteSource", "true");
    }
    if (random.nextInt(100) < 70) {
      facts.put("signedOn", quoted("no"));
    }
    if (random.nextInt(100) < 60) {
      facts.put("mmf", mapping(Map.of("location", quoted("server"))));
    }
    if (random.nextInt(100) < 20) {
      facts.put("clients", "[" + quoted(one("dos", "mac", "windows", "pm")) + "]");
    }
    return facts;
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String postoffice(int number) {
    return String.format("P%05d", number);
  }

  private String quoted(String text) {
    return form == Form.YAML ? text : '"' + text + '"';
  }

  private String mapping(Map<String, String> facts) {
    StringBuilder text = new StringBuilder("{");
    facts.forEach(
        (key, value) ->
            text.append(text.length() > 1 ? ", " : "")
                .append(quoted(key))
                .append(": ")
                .append(value));
    return text.append("}").toString();
  }
}
