package org.moveplan.domain.situation;

/** Something that a rule adds. Texts in it come from the rule and have places for names. */
public sealed interface Derived
    permits Finding,
        Route,
        Step,
        Before,
        Wait,
        Claim,
        Release,
        Preparation,
        Blocker,
        Advice,
        Observation {}
