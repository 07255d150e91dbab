package org.moveplan.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Compiles rule texts at run time. */
final class CompiledRules {

  private CompiledRules() {}

  static KieBase compile(RuleTexts texts) {
    rejectTwins(texts.rules());
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration());
    texts.byFile().forEach((file, text) -> builder.add(resource(file, text), ResourceType.DRL));
    rejectErrors(builder, texts);
    return builder.newKieBase();
  }

  static void rejectErrors(KnowledgeBuilder builder, RuleTexts texts) {
    if (builder.hasErrors()) {
      List<String> faults = new ArrayList<>();
      for (KnowledgeBuilderError error : builder.getErrors()) {
        Resource resource = error.getResource();
        String file = resource == null ? "rules" : resource.getSourcePath();
        String text = texts.byFile().getOrDefault(file, "");
        faults.add(CompileFault.describe(file, text, error.getLines(), error.getMessage()));
      }
      throw new RuleBaseException(faults);
    }
  }

  /** Of two rules with one name Drools would silently keep the later. */
  static void rejectTwins(List<RuleSource> rules) {
    Map<String, RuleSource> byName = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (RuleSource rule : rules) {
      RuleSource twin = byName.putIfAbsent(rule.rule(), rule);
      if (twin != null) {
        faults.add("%s is also at %s:%d.".formatted(rule, twin.file(), twin.line()));
      }
    }
    if (!faults.isEmpty()) {
      throw new RuleBaseException(faults);
    }
  }

  /** The mvel dialect needs no Java compiler at run time. */
  static KnowledgeBuilderConfiguration configuration() {
    KnowledgeBuilderConfiguration configuration =
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
    configuration.setProperty("drools.dialect.default", "mvel");
    return configuration;
  }

  static Resource resource(String file, String text) {
    return ResourceFactory.newByteArrayResource(text.getBytes(UTF_8)).setSourcePath(file);
  }
}
