package org.moveplan.audit.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moveplan.audit.catalogue.Tree;

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
 * @param demanded precedences that the plan names, as {@code STEP after STEP}, with ids of steps
 * @param forbidden steps, orders and repetitions that must not occur, see {@link Labels}
 * @param whole whether the steps and observations of the {@link Envelope} are listed too
 */
public record Expected(
    int exit,
    List<User> users,
    List<String> steps,
    List<String> rules,
    List<String> blocked,
    List<String> observe,
    Map<String, Integer> waits,
    List<String> demanded,
    List<String> forbidden,
    boolean whole) {

  private static final List<String> KEYS =
      List.of(
          "exit",
          "users",
          "steps",
          "rules",
          "blocked",
          "observe",
          "waits",
          "demanded",
          "forbidden",
          "whole");

  /**
   * What happens to a user; {@code actions} are labels in their order, with others between them.
   */
  public record User(String user, String from, String verdict, List<String> actions) {}

  /**
   * Reads an expectation.
   *
   * @throws IOException if it is not YAML, lacks a key or has one that there is not
   */
  public static Expected read(Path file) throws IOException {
    Tree tree = Tree.read(Files.readString(file));
    if (!KEYS.containsAll(tree.keys()) || tree.text("exit").isEmpty()) {
      throw new IOException(file + " lacks exit, or has keys other than " + KEYS);
    }
    return new Expected(
        Integer.parseInt(tree.text("exit")),
        tree.get("users").items().stream().map(Expected::user).toList(),
        tree.texts("steps"),
        tree.texts("rules"),
        tree.texts("blocked"),
        tree.texts("observe"),
        waits(tree.get("waits")),
        tree.texts("demanded"),
        tree.texts("forbidden"),
        tree.text("whole").equals("true"));
  }

  private static User user(Tree tree) {
    return new User(
        tree.text("user"), tree.text("from"), tree.text("verdict"), tree.texts("actions"));
  }

  private static Map<String, Integer> waits(Tree tree) {
    Map<String, Integer> waits = new TreeMap<>();
    tree.keys().forEach(step -> waits.put(step, Integer.valueOf(tree.text(step))));
    return waits;
  }
}
