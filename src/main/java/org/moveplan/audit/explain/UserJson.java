package org.moveplan.audit.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Story;

/** Writes the story of a user for programs. */
final class UserJson {

  private final UserStory told;
  private final JsonGenerator out;
  private final Fields fields;

  UserJson(UserStory told, JsonGenerator out) {
    this.told = told;
    this.out = out;
    this.fields = new Fields(out, told.plan());
  }

  void write() throws IOException {
    out.writeStartObject();
    out.writeStringField("user", told.user().user());
    out.writeStringField("from", told.user().from());
    out.writeStringField("to", told.user().to());
    out.writeStringField("verdict", told.user().verdict().token());
    given();
    defaults();
    steps();
    rules();
    out.writeArrayFieldStart("assumed");
    for (Plan.Observation asked : told.assumed()) {
      out.writeStartObject();
      out.writeStringField("rule", asked.rule());
      if (asked.postoffice().isPresent()) {
        out.writeStringField("postoffice", asked.postoffice().get());
      }
      out.writeStringField("question", asked.question());
      out.writeEndObject();
    }
    out.writeEndArray();
    blocked();
    out.writeEndObject();
  }

  private void given() throws IOException {
    out.writeArrayFieldStart("given");
    for (Fact fact : told.given()) {
      out.writeStartObject();
      fact(fact);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void fact(Fact fact) throws IOException {
    out.writeStringField("of", fact.place());
    out.writeStringField("field", fact.field().path());
    out.writeStringField("value", fact.value());
  }

  private void defaults() throws IOException {
    out.writeObjectFieldStart("defaults");
    out.writeNumberField("fields", told.silent());
    fields.search(told.tried(), told.whole());
    out.writeArrayFieldStart("telling");
    for (Map.Entry<Fact, List<String>> entry : told.telling().entrySet()) {
      out.writeStartObject();
      fact(entry.getKey());
      fields.strings("otherwiseIf", entry.getValue());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void steps() throws IOException {
    out.writeArrayFieldStart("steps");
    for (Plan.Step step : told.steps()) {
      out.writeStartObject();
      fields.step(step);
      fields.strings("because", step.because());
      if (told.story().isPresent()) {
        for (Story.Moment moment : told.story().get().moments()) {
          if (moment.step() == step.n()) {
            stand("source", moment.source());
            stand("destination", moment.destination());
          }
        }
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void stand(String name, Story.Stand stand) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("account", word(stand.account()));
    out.writeStringField("hexid", word(stand.hexid()));
    out.writeStringField("password", word(stand.password()));
    out.writeStringField("opens", word(stand.opens()));
    out.writeEndObject();
  }

  private static String word(Story.Sign sign) {
    return sign.name().toLowerCase(Locale.ROOT);
  }

  private void rules() throws IOException {
    out.writeArrayFieldStart("rules");
    for (Map.Entry<String, List<String>> entry : told.parts().entrySet()) {
      out.writeStartObject();
      fields.ruleFields(entry.getKey());
      fields.strings("parts", entry.getValue());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void blocked() throws IOException {
    out.writeArrayFieldStart("blocked");
    for (Plan.Blocked entry : told.blocked()) {
      out.writeStartObject();
      out.writeStringField("rule", entry.rule());
      out.writeStringField("message", entry.message());
      out.writeStringField("remedy", entry.remedy());
      out.writeEndObject();
    }
    out.writeEndArray();
    if (told.unblocking().isPresent()) {
      Unblocking found = told.unblocking().get();
      out.writeObjectFieldStart("unblocking");
      fields.search(found.tried(), found.whole());
      out.writeNumberField("size", found.size());
      out.writeArrayFieldStart("ways");
      for (List<Change> way : found.ways()) {
        out.writeStartArray();
        for (Change change : way) {
          fields.change(change);
        }
        out.writeEndArray();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
  }
}
