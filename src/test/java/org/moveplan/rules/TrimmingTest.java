package org.moveplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrimmingTest {

  @Test
  void whatAConditionSaysOfItselfGoes() {
    String text =
        """
        public enum LambdaPredicateA implements Predicate1<Step> {

            INSTANCE;

            @Override()
            public boolean test(Step _this) throws java.lang.Exception {
                return areNullSafeEquals(_this.action(), Action.BACKUP_MMF);
            }

            @Override()
            public org.drools.model.functions.PredicateInformation predicateInformation() {
                PredicateInformation info = new PredicateInformation("action == BACKUP_MMF");
                info.addRuleNames("Q1-1 a name", "Q1-a.drl",
                                  "Q1-2 another", "Q1-a.drl");
                return info;
            }
        }
        """;
    assertThat(Trimming.text(text))
        .isEqualTo(
            """
            public enum LambdaPredicateA implements Predicate1<Step> {

                INSTANCE;

                @Override()
                public boolean test(Step _this) throws java.lang.Exception {
                    return areNullSafeEquals(_this.action(), Action.BACKUP_MMF);
                }
            }
            """);
  }

  @Test
  void allClassesAreInOnePackage() {
    assertThat(Trimming.path("org/moveplan/rules/P22/LambdaPredicate22.java"))
        .isEqualTo("org/moveplan/rules/LambdaPredicate22.java");
    assertThat(Trimming.text("package org.moveplan.rules.P22;\n\norg.moveplan.rules.PA0.LambdaX.I"))
        .isEqualTo("package org.moveplan.rules;\n\norg.moveplan.rules.LambdaX.I");
    assertThat(Trimming.path("org/moveplan/rules/Practice.java"))
        .isEqualTo("org/moveplan/rules/Practice.java");
  }
}
