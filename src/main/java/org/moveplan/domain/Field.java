package org.moveplan.domain;

/**
 * One field of the input: the only place where its name, type, default and meaning stand.
 *
 * @param <T> the Java type of the value
 * @param path the keys that lead to it from its mapping, for example {@code password.inSync}
 * @param index its place in its {@link FieldSet}
 * @param type what may be written
 * @param required whether it must be written
 * @param fallback the value if nothing is written
 * @param fallbackText the default as the documentation says it
 * @param meaning one sentence for people
 * @param model its name in the state model that the rules follow
 */
public record Field<T>(
    String path,
    int index,
    FieldType<T> type,
    boolean required,
    T fallback,
    String fallbackText,
    String meaning,
    String model) {}
