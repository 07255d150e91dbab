package org.moveplan.request;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Jackson's YAML parser with an eye on the events below it: anchors, aliases, tags and further
 * documents, some of which do not show in the tokens, are recorded as faults where they stand.
 */
final class YamlEvents extends YAMLParser {

  private final MeteredReader reader;
  private final Faults faults;
  private boolean alias;

  YamlEvents(MeteredReader reader, StreamReadConstraints constraints, Faults faults) {
    super(context(constraints), 0, 0, options(), null, reader);
    this.reader = reader;
    this.faults = faults;
  }

  private static IOContext context(StreamReadConstraints constraints) {
    return new IOContext(
        constraints,
        StreamWriteConstraints.defaults(),
        ErrorReportConfiguration.defaults(),
        new BufferRecycler(),
        ContentReference.unknown(),
        false);
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  @Override
  protected Event getEvent() throws IOException {
    Event event = super.getEvent();
    reader.progress();
    alias = false;
    if (event instanceof NodeEvent node) {
      return inspect(node);
    }
    return event;
  }

  private Event inspect(NodeEvent node) {
    if (node instanceof AliasEvent) {
      alias = true;
      report(Code.ALIAS, node, "an alias", "write the value out");
      return stand(node);
    }
    if (node.getAnchor() != null) {
      report(
          Code.ANCHOR, node, "an anchor", "delete it and write values out where they are needed");
    }
    if (tag(node) != null) {
      report(Code.TAG, node, "a tag", "delete it; fields know their types");
    }
    return node;
  }

  private void report(Code code, NodeEvent node, String what, String help) {
    faults.add(code, position(node.getStartMark()), what + " is not allowed in a request", help);
  }

  /** A scalar in the place of an alias, because Jackson accepts no alias as a key. */
  private static Event stand(NodeEvent node) {
    ImplicitTuple implicit = new ImplicitTuple(false, true);
    Mark start = node.getStartMark();
    return new ScalarEvent(
        null, null, implicit, "", start, node.getEndMark(), ScalarStyle.DOUBLE_QUOTED);
  }

  private static String tag(NodeEvent node) {
    if (node instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return node instanceof CollectionStartEvent collection ? collection.getTag() : null;
  }

  /** Whether the current token stands for an alias. */
  boolean isAlias() {
    return alias;
  }

  /** Whether the current token is a scalar of no characters and no quotes. */
  boolean isAbsent() {
    return _lastEvent instanceof ScalarEvent scalar
        && scalar.isPlain()
        && scalar.getValue().isEmpty();
  }

  long start() {
    return _lastEvent == null ? Position.START : position(_lastEvent.getStartMark());
  }

  long end() {
    return _lastEvent == null ? Position.START : position(_lastEvent.getEndMark());
  }

  static long position(Mark mark) {
    return Position.of(mark.getLine(), mark.getColumn());
  }
}
