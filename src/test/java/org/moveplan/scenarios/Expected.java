package org.moveplan.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What a scenario expects.
 *
 * @param exit the exit code
 * @param users what happens to each user, in the order of the plan
 * @param steps the ids of all steps, in order
 * @param rules rules that the plan cites; it may cite more
 * @param blocked the rules that block, one for each entry of the plan
 * @param observe the rules that ask for an observation, one for each entry of the plan
 * @param waits days that a step waits for another, by step id
 * @param forbidden steps, orders and repetitions that must not occur, see {@link Labels}
 * @param whole whether the steps and observations of the {@link Envelope} are listed too
 */
record Expected(
    int exit,
    List<User> users,
    List<String> steps,
    List<String> rules,
    List<String> blocked,
    List<String> observe,
    Map<String, Integer> waits,
    List<String> forbidden,
    boolean whole) {

  private static final List<String> KEYS =
      List.of(
          "exit", "users", "steps", "rules", "blocked", "observe", "waits", "forbidden", "whole");

  /**
   * What happens to a user; {@code actions} are labels in their order, with others between them.
   */
  record User(String user, String from, String verdict, List<String> actions) {}

  static Expected read(Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      return of(mapping(new Yaml(new SafeConstructor(new LoaderOptions())).load(input)), file);
    }
  }

  private static Expected of(Map<String, Object> tree, Path file) {
    if (!KEYS.containsAll(tree.keySet())) {
      throw new IllegalArgumentException(file + " has keys other than " + KEYS + ".");
    }
    return new Expected(
        (Integer) tree.get("exit"),
        sequence(tree.get("users")).stream().map(entry -> user(mapping(entry))).toList(),
        strings(tree.get("steps")),
        strings(tree.get("rules")),
        strings(tree.get("blocked")),
        strings(tree.get("observe")),
        waits(tree),
        strings(tree.get("forbidden")),
        (Boolean) tree.getOrDefault("whole", false));
  }

  private static User user(Map<String, Object> tree) {
    return new User(
        String.valueOf(tree.get("user")),
        String.valueOf(tree.get("from")),
        String.valueOf(tree.get("verdict")),
        strings(tree.get("actions")));
  }

  @SuppressWarnings("unchecked") // YAML mappings of these files have strings as keys
  private static Map<String, Object> mapping(Object tree) {
    return (Map<String, Object>) tree;
  }

  @SuppressWarnings("unchecked") // the values under "waits" are whole numbers
  private static Map<String, Integer> waits(Map<String, Object> tree) {
    return (Map<String, Integer>) tree.getOrDefault("waits", Map.of());
  }

  private static List<?> sequence(Object tree) {
    return (List<?>) tree;
  }

  private static List<String> strings(Object tree) {
    return sequence(tree).stream().map(String::valueOf).toList();
  }
}
