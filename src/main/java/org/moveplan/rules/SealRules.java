package org.moveplan.rules;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.drools.model.Rule;

/**
 * A step of the build: puts what the kie-maven-plugin has made of the rule files into one class and
 * checks that no rule is lacking.
 */
public final class SealRules {

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
    compile(new SealSource(texts.sha256(), texts.byFile().keySet(), rules()));
    compare(RuleBase.of(Seal.shipped()));
  }

  /** Calls of the methods that the plugin has made, in an order that no file system decides. */
  private List<String> rules() throws IOException, ReflectiveOperationException {
    List<String> calls = new ArrayList<>();
    Path folder = classes.resolve(Seal.class.getPackageName().replace('.', '/'));
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "Rules*RuleMethods*.class")) {
      for (Path file : files) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> methods = Class.forName(Seal.class.getPackageName() + "." + name);
        Arrays.stream(methods.getDeclaredMethods())
            .filter(method -> method.getReturnType() == Rule.class)
            .map(Method::getName)
            .forEach(method -> calls.add("%s.%s()".formatted(name, method)));
      }
    }
    calls.sort(null);
    return calls;
  }

  private void compile(SealSource source) throws IOException {
    Files.createDirectories(sources);
    Path file = Files.writeString(sources.resolve(Seal.NAME + ".java"), source.text());
    String classPath =
        Stream.of(Seal.class, Rule.class)
            .map(SealRules::location)
            .collect(joining(File.pathSeparator));
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--release",
                "17",
                "-proc:none",
                "-cp",
                classPath,
                "-d",
                classes.toString(),
                file.toString());
    if (failed != 0) {
      throw new IllegalStateException("Cannot compile " + file);
    }
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
