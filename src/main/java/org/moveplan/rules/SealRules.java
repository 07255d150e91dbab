package org.moveplan.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.kie.builder.MaterializedLambda;
import org.drools.model.Rule;
import org.drools.modelcompiler.dsl.pattern.D;
import org.drools.util.DateUtils;

/**
 * A step of the build: makes classes of the rule files and checks that no rule is lacking in them.
 */
public final class SealRules {

  private static final String PACKAGE = Seal.class.getPackageName();

  private final RuleTexts texts;
  private final Path classes;
  private final Path sources;

  private SealRules(RuleTexts texts, Path classes, Path sources) {
    this.texts = texts;
    this.classes = classes;
    this.sources = sources;
  }

  /** {@code args} are the folders of the rule files, the class files and generated sources. */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Path rules = Path.of(args[0]);
    RuleTexts texts =
        Files.isDirectory(rules) ? RuleTexts.read(rules) : new RuleTexts(new TreeMap<>());
    new SealRules(texts, Path.of(args[1]), Path.of(args[2])).seal();
  }

  private void seal() throws IOException, ReflectiveOperationException {
    CompiledRules.rejectTwins(texts.rules());
    List<Path> model = new ArrayList<>();
    for (GeneratedFile file : Translation.of(texts)) {
      String text = Trimming.text(new String(file.contents(), UTF_8));
      model.add(write(Trimming.path(file.relativePath()), text));
    }
    compile(model);
    String seal = source(calls(model)).text();
    compile(List.of(write(PACKAGE.replace('.', '/') + "/" + Seal.NAME + ".java", seal)));
    compare(RuleBase.shipped());
  }

  private Path write(String name, String text) throws IOException {
    Path file = sources.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void compile(List<Path> files) {
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-proc:none", "-nowarn"));
    arguments.addAll(List.of("-encoding", "UTF-8", "-d", classes.toString()));
    arguments.addAll(List.of("-cp", classPath()));
    files.forEach(file -> arguments.add(file.toString()));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("Cannot compile the classes made of the rules.");
    }
  }

  private SealSource source(SortedMap<String, String> calls) {
    Map<String, RuleShape> shapes = new HashMap<>();
    RuleShapes.of(texts).forEach(shape -> shapes.put(shape.rule(), shape));
    List<RuleShape> inOrder = calls.keySet().stream().map(shapes::get).toList();
    return new SealSource(
        texts.sha256(),
        texts.byFile().keySet(),
        calls.keySet().stream().map(RuleBase::id).toList(),
        List.copyOf(calls.values()),
        new NeedTable(inOrder).text());
  }

  /** Calls of the methods that make the rules, by the names of the rules. */
  private static SortedMap<String, String> calls(List<Path> model)
      throws ReflectiveOperationException {
    SortedMap<String, String> calls = new TreeMap<>();
    for (Path file : model) {
      String name = file.getFileName().toString().replace(".java", "");
      if (name.matches("Rules.*RuleMethods\\d+")) {
        for (Method method : Class.forName(PACKAGE + "." + name).getDeclaredMethods()) {
          if (method.getReturnType() == Rule.class) {
            Rule rule = (Rule) method.invoke(null);
            calls.put(rule.getName(), "%s.%s()".formatted(name, method.getName()));
          }
        }
      }
    }
    return calls;
  }

  private static String classPath() {
    return Stream.of(Seal.class, Rule.class, D.class, MaterializedLambda.class, DateUtils.class)
        .map(SealRules::location)
        .distinct()
        .collect(joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      URI location = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(location).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void compare(RuleBase model) {
    TreeSet<String> built =
        model.cards().values().stream()
            .map(card -> card.id() + " " + card.title())
            .collect(toCollection(TreeSet::new));
    List<String> faults = new ArrayList<>();
    for (RuleSource rule : texts.rules()) {
      if (!built.remove(rule.rule())) {
        faults.add(rule + " is missing in the model, or there twice.");
      }
    }
    built.forEach(rule -> faults.add("rule \"%s\" is in no file.".formatted(rule)));
    if (!faults.isEmpty()) {
      throw new RuleBaseException(faults);
    }
  }
}
