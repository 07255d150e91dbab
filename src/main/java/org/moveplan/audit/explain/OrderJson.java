package org.moveplan.audit.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;

/** Writes for programs why one step comes before another. */
final class OrderJson {

  private final OrderStory told;
  private final JsonGenerator out;
  private final Fields fields;

  OrderJson(OrderStory told, JsonGenerator out) {
    this.told = told;
    this.out = out;
    this.fields = new Fields(out, told.plan());
  }

  void write() throws IOException {
    out.writeStartObject();
    out.writeStringField("first", told.first().id());
    out.writeStringField("second", told.second().id());
    out.writeStringField("ground", told.ground().name().toLowerCase(Locale.ROOT));
    out.writeArrayFieldStart("chain");
    for (OrderStory.Link link : told.chain()) {
      out.writeStartObject();
      out.writeStringField("before", link.before().id());
      out.writeStringField("after", link.after().id());
      fields.rule("rule", link.rule());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
