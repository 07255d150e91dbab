package org.moveplan.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldSet;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.PasswordEvent;

/** Reads values that are lists of mappings. */
final class EntriesReader {

  private final Tokens tokens;
  private final Faults faults;
  private final ListReader lists;
  private final MappingReader mappings;
  private final IdentityHashMap<FieldSet, Shape> shapes = new IdentityHashMap<>();

  EntriesReader(Tokens tokens, Faults faults, ListReader lists, MappingReader mappings) {
    this.tokens = tokens;
    this.faults = faults;
    this.lists = lists;
    this.mappings = mappings;
  }

  /** Reads a list of password changes; nothing if a fault had to be recorded. */
  Optional<List<PasswordEvent>> events(String name, FieldType.Events type) throws Halt {
    return read(name, type, EventFields.ALL, Optional.empty(), draft -> {})
        .map(changes -> changes.stream().map(EntriesReader::event).toList());
  }

  private static PasswordEvent event(Facts facts) {
    return new PasswordEvent(facts.get(EventFields.TYPE), facts.get(EventFields.AT));
  }

  /** Reads a list of mappings; nothing if a fault had to be recorded. */
  Optional<List<Facts>> read(String name, FieldType.Entries type) throws Halt {
    Spans spans = new Spans(faults, type);
    return read(name, type, type.fields(), type.identity(), spans);
  }

  private Optional<List<Facts>> read(
      String name,
      FieldType<?> type,
      FieldSet fields,
      Optional<Field<?>> identity,
      Consumer<Draft> check)
      throws Halt {
    if (!lists.isList(name, type)) {
      return Optional.empty();
    }
    Shape shape = shapes.computeIfAbsent(fields, Shape::of);
    int before = faults.size();
    List<Facts> found = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    while (tokens.next() != Tokens.Kind.END_LIST) {
      if (tokens.kind() == Tokens.Kind.MAPPING) {
        Draft draft = mappings.read(shape);
        Facts facts = draft.facts();
        identity
            .filter(draft::has)
            .ifPresent(by -> lists.add(names, facts.get(by).toString(), draft.place(by), name));
        check.accept(draft);
        found.add(facts);
      } else if (tokens.kind() != Tokens.Kind.FAULTY) {
        String message = shape.title() + " must be a mapping, not " + Messages.found(tokens);
        faults.add(Code.WRONG_TYPE, tokens.start(), message, "write " + form(type));
        tokens.skip();
      }
    }
    return faults.size() > before ? Optional.empty() : Optional.of(List.copyOf(found));
  }

  private String form(FieldType<?> type) {
    return lists.single(type).filter(each -> !each.isEmpty()).orElse(type.expectation());
  }
}
