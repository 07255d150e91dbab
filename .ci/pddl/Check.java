import fr.uga.pddl4j.parser.Op;
import fr.uga.pddl4j.parser.Parser;
import fr.uga.pddl4j.parser.TypedSymbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Has PDDL4J read the domain and the problem in each folder of a folder, and holds each line of the
 * plan against what it read: the action is there, and each argument is an object of its type.
 */
final class Check {

  private Check() {}

  public static void main(String[] args) throws IOException {
    List<Path> folders;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      folders = files.filter(Files::isDirectory).sorted().toList();
    }
    boolean sound = !folders.isEmpty();
    for (Path folder : folders) {
      String domain = Files.readString(folder.resolve("domain.pddl"));
      String problem = Files.readString(folder.resolve("problem.pddl"));
      String plan = Files.readString(folder.resolve("plan.pddl"));
      sound &= isSound(folder + ": ", faults(domain, problem, plan));
    }
    sound &= noticesMistakes(folders.get(0));
    System.out.println(
        "pddl: " + folders.size() + " domains and problems " + (sound ? "read" : "WITH FAULTS"));
    System.exit(sound ? 0 : 1);
  }

  private static boolean isSound(String where, List<String> faults) {
    faults.forEach(fault -> System.out.println(where + fault));
    return faults.isEmpty();
  }

  /** A check that cannot fail shows nothing. */
  private static boolean noticesMistakes(Path folder) throws IOException {
    String domain = Files.readString(folder.resolve("domain.pddl"));
    String problem = Files.readString(folder.resolve("problem.pddl"));
    String plan = Files.readString(folder.resolve("plan.pddl"));
    String repainted = domain.replaceFirst("\\(repointed \\?u\\)\\)\\)", "(repainted ?u)))");
    String misfiled = problem.replaceFirst("\\(keeps-file u-", "(keeps-file p-");
    return !faults(repainted, problem, plan).isEmpty()
        && !faults(domain.replaceFirst("\\(increase", "(enlarge"), problem, plan).isEmpty()
        && !faults(domain, misfiled, plan).isEmpty()
        && !faults(domain, problem, plan.replaceFirst("\\(check-", "(look-at-")).isEmpty()
        && !faults(domain, problem, plan.replaceFirst(" p-", " u-")).isEmpty();
  }

  private static List<String> faults(String domain, String problem, String plan)
      throws IOException {
    Path folder = Files.createTempDirectory("pddl");
    Path one = Files.writeString(folder.resolve("domain.pddl"), domain);
    Path other = Files.writeString(folder.resolve("problem.pddl"), problem);
    try {
      Parser parser = new Parser();
      parser.parse(one.toFile(), other.toFile());
      List<String> faults = new ArrayList<>();
      parser.getErrorManager().getMessages().forEach(message -> faults.add(message.toString()));
      return faults.isEmpty() ? misfits(parser, plan) : faults;
    } finally {
      Files.delete(one);
      Files.delete(other);
      Files.delete(folder);
    }
  }

  private static List<String> misfits(Parser parser, String plan) {
    Map<String, List<String>> actions = new HashMap<>();
    for (Op action : parser.getDomain().getOperators()) {
      actions.put(
          action.getName().getImage(), action.getParameters().stream().map(Check::type).toList());
    }
    Map<String, String> objects = new HashMap<>();
    for (TypedSymbol object : parser.getProblem().getObjects()) {
      objects.put(object.getImage(), type(object));
    }
    return plan.lines()
        .filter(line -> !line.startsWith(";"))
        .filter(line -> !fits(List.of(line.substring(1, line.length() - 1).split(" ")), actions, objects))
        .toList();
  }

  private static boolean fits(
      List<String> words, Map<String, List<String>> actions, Map<String, String> objects) {
    List<String> types =
        words.subList(1, words.size()).stream()
            .map(word -> objects.getOrDefault(word, "nothing"))
            .toList();
    return types.equals(actions.get(words.get(0)));
  }

  private static String type(TypedSymbol symbol) {
    return symbol.getTypes().get(0).getImage();
  }
}
