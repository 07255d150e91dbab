package org.moveplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.moveplan.audit.cases.CaseFolder;
import org.moveplan.audit.cases.Grounds;
import org.moveplan.audit.catalogue.CaseUse;
import org.moveplan.audit.catalogue.RuleCatalogue;
import org.moveplan.audit.drl.Rule;
import org.moveplan.audit.lint.Lint;
import org.moveplan.audit.lint.LintReport;
import org.moveplan.audit.mutate.Explanations;
import org.moveplan.audit.mutate.Mutation;
import org.moveplan.audit.mutate.MutationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code moveplan rules mutate}: does any case notice when a rule is changed? */
@Command(
    name = "mutate",
    description = {
      "Names the changes of rules that no case notices.",
      "It drops every rule, drops and negates every condition of every rule, one at a",
      "time. A folder of rules comes with its articles.yaml, cases.yaml and",
      "mutants.yaml."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  moveplan rules mutate",
      "  moveplan rules mutate my-rules --cases my-cases --rule Q117650-2"
    })
final class RulesMutateCommand implements Callable<Integer> {

  private static final Path CASES = Path.of("src", "test", "resources", "scenarios");

  private final Streams streams;
  private final Root root;

  @Spec private CommandSpec spec;
  @Mixin private RulesFolder folder = new RulesFolder();
  @Mixin private TextOrJson telling = new TextOrJson();

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description =
          "The folder of the cases: a request NAME.yaml and what is expected,"
              + " NAME.expected.yaml, for each. Default: src/test/resources/scenarios.")
  private Path cases = CASES;

  @Option(
      names = "--rule",
      paramLabel = "ID",
      description = "Change this rule only. May be given several times.")
  private Set<String> only = new HashSet<>();

  RulesMutateCommand(Streams streams, Root root) {
    this.streams = streams;
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(cases)) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no folder " + cases + "; name the folder of the cases with --cases DIR");
    }
    RuleSource source = folder.rules(spec);
    LintReport report = Lint.of(source.files());
    EditedRules.refuse(report, source);
    Set<String> ids = new HashSet<>();
    report.files().forEach(file -> file.rules().stream().map(Rule::id).forEach(ids::add));
    for (String id : only) {
      if (!ids.contains(id)) {
        throw new ParameterException(spec.commandLine(), "there is no rule " + id);
      }
    }
    MutationReport result =
        new Mutation(report.files(), only)
            .run(
                source.base(),
                CaseFolder.read(cases),
                grounds(source),
                explanations(),
                new ProgressLine(streams, "mutants"));
    telling.write(streams, root.colour(), result::text, result::json);
    return result.hasFindings() ? Exit.BLOCKED : Exit.SAFE;
  }

  private Map<String, Grounds> grounds(RuleSource source) throws IOException {
    List<CaseUse> known =
        folder.path().isPresent()
            ? RuleCatalogue.of(source.files().texts(), folder.path().get()).cases()
            : RuleCatalogue.shipped().cases();
    return known.stream().collect(Collectors.toMap(CaseUse::name, CaseUse::grounds));
  }

  private Explanations explanations() throws IOException {
    if (folder.path().isEmpty()) {
      return Explanations.parse(RuleCatalogue.shippedText("mutants.yaml"));
    }
    Path file = folder.path().get().resolve("mutants.yaml");
    return Explanations.parse(Files.exists(file) ? Files.readString(file) : "");
  }
}
