package org.moveplan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class PackagesTest {

  private static final String KINDS =
      "getType|is(Letter|Digit|Alphabetic|Ideographic|Whitespace|Space|Upper|Lower|Title|Mirrored"
          + "|Unicode|Java|Identifier|Defined).*|to(Upper|Lower|Title)Case|getNumericValue";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.moveplan");

  @Test
  void packagesDependDownwardsOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cli")
        .definedBy("org.moveplan", "org.moveplan.cli..")
        .layer("audit")
        .definedBy("org.moveplan.audit..")
        .layer("report")
        .definedBy("org.moveplan.report..")
        .layer("planner")
        .definedBy("org.moveplan.planner..")
        .layer("derive")
        .definedBy("org.moveplan.derive..")
        .layer("schedule")
        .definedBy("org.moveplan.schedule..")
        .layer("replay")
        .definedBy("org.moveplan.replay..")
        .layer("rules")
        .definedBy("org.moveplan.rules..")
        .layer("request")
        .definedBy("org.moveplan.request..")
        .layer("domain")
        .definedBy("org.moveplan.domain..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("audit")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("cli", "audit")
        .whereLayer("planner")
        .mayOnlyBeAccessedByLayers("cli", "audit")
        .whereLayer("derive")
        .mayOnlyBeAccessedByLayers("planner", "audit")
        .whereLayer("schedule")
        .mayOnlyBeAccessedByLayers("planner")
        .whereLayer("replay")
        .mayOnlyBeAccessedByLayers("cli", "audit")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("cli", "audit", "planner", "derive")
        .whereLayer("request")
        .mayOnlyBeAccessedByLayers("cli", "audit")
        .check(CLASSES);
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    slices().matching("org.moveplan.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyDeriveAndTheRuleBaseKnowDrools() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.moveplan.derive..", "org.moveplan.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.kie..", "org.drools..")
        .check(CLASSES);
  }

  @Test
  void theReplaySeesTheRequestAndThePlanOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.moveplan.replay..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.moveplan.domain.situation..",
            "org.moveplan.derive..",
            "org.moveplan.rules..",
            "org.moveplan.schedule..",
            "org.moveplan.planner..")
        .check(CLASSES);
  }

  /** Later versions of Java know more characters, and the same list is to have the same plan. */
  @Test
  void nobodyAsksJavaWhatKindOfCharacterOneIs() {
    noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "a question about a kind of character",
                access ->
                    access.getTargetOwner().isEquivalentTo(Character.class)
                        && access.getName().matches(KINDS)))
        .check(CLASSES);
  }

  @Test
  void theScheduleKnowsNothingOfMail() {
    noClasses()
        .that()
        .resideInAPackage("org.moveplan.schedule..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.moveplan.domain..")
        .check(CLASSES);
  }
}
