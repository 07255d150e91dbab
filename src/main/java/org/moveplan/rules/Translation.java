package org.moveplan.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.builder.conf.ReproducibleExecutableModelGenerationOption;

/**
 * Translates rule files into Java. Used by the build only: the program comes without the
 * translator.
 */
final class Translation {

  private Translation() {}

  /**
   * The Java classes made of {@code texts}. Equal texts get equal classes.
   *
   * @throws RuleBaseException if the rules do not compile
   */
  static List<GeneratedFile> of(RuleTexts texts) {
    KnowledgeBuilderConfiguration configuration = CompiledRules.configuration();
    configuration.setOption(ReproducibleExecutableModelGenerationOption.ENABLED);
    configuration.setOption(ParallelRulesBuildThresholdOption.get(-1));
    ModelBuilderImpl<PackageSources> builder =
        new ModelBuilderImpl<>(
            PackageSources::dumpSources,
            configuration.as(KnowledgeBuilderConfigurationImpl.KEY),
            null,
            false);
    CompositeKnowledgeBuilder files = builder.batch();
    texts
        .byFile()
        .forEach((file, text) -> files.add(CompiledRules.resource(file, text), ResourceType.DRL));
    files.build();
    CompiledRules.rejectErrors(builder, texts);
    List<GeneratedFile> classes = new ArrayList<>();
    builder.getPackageSources().forEach(sources -> sources.collectGeneratedFiles(classes));
    return classes;
  }
}
