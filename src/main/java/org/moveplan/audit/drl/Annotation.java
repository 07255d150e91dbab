package org.moveplan.audit.drl;

import java.util.Optional;

/** An annotation of a rule, such as {@code @section( "CAUSE" )} or {@code @inferred}. */
public record Annotation(String key, Optional<String> value, Span span) {}
