package org.moveplan.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Sheet.Note;

/**
 * Tells the steps: by wave and phase, then by program and postoffice, what is done alike only once.
 */
final class StepNarrative {

  private final Plan plan;
  private final Sheet sheet;
  private final Map<String, Integer> awaited = new HashMap<>();
  private boolean returnable = true;

  StepNarrative(Plan plan, Sheet sheet) {
    this.plan = plan;
    this.sheet = sheet;
  }

  void tell() throws IOException {
    List<Plan.Step> steps = plan.steps();
    if (steps.isEmpty()) {
      return;
    }
    numberAwaitedSteps();
    sheet.heading("Steps");
    for (int start = 0; start < steps.size(); ) {
      Section section = Section.at(steps, start);
      if (start == 0 || startsPhase(steps.get(start - 1), section.first())) {
        sheet.phase(Phrases.title(plan, section.first()));
      }
      sheet.place(section.place(), section.numbers());
      section(section);
      start += section.steps().size();
    }
  }

  /** Only steps that others wait for: their numbers are printed beside the waiting time. */
  private void numberAwaitedSteps() {
    for (Plan.Step step : plan.steps()) {
      step.notBefore().ifPresent(wait -> awaited.put(wait.step(), 0));
    }
    if (!awaited.isEmpty()) {
      for (Plan.Step step : plan.steps()) {
        awaited.computeIfPresent(step.id(), (id, unknown) -> step.n());
      }
    }
  }

  private static boolean startsPhase(Plan.Step before, Plan.Step step) {
    return before.wave() != step.wave() || before.phase() != step.phase();
  }

  private void section(Section section) throws IOException {
    List<Card> cards = Card.of(section);
    boolean unbroken = true;
    for (Card card : cards) {
      unbroken &= card.unbroken();
    }
    if (unbroken) {
      for (Card card : cards) {
        if (card.steps().size() == 1) {
          single(card);
        } else {
          head(card, "");
          for (Plan.Step step : card.steps()) {
            tick(step, card, "");
          }
        }
      }
    } else {
      mixed(section, cards);
    }
  }

  private void mixed(Section section, List<Card> cards) throws IOException {
    Map<Integer, Card> cardOf = new HashMap<>();
    for (Card card : cards) {
      head(card, card.action().token() + ": ");
      for (Plan.Step step : card.steps()) {
        cardOf.put(step.n(), card);
      }
    }
    for (Plan.Step step : section.steps()) {
      tick(step, cardOf.get(step.n()), step.action().token() + ": ");
    }
  }

  private void single(Card card) throws IOException {
    Plan.Step step = card.first();
    warn(step);
    List<Note> notes = how(card);
    if (step.object().isPresent() && !step.instruction().contains(step.object().get())) {
      notes.add(1, new Note("Object", step.object().get()));
    }
    if (step.notBefore().isPresent()) {
      notes.add(0, new Note("Wait", waiting(step.notBefore().get())));
    }
    sheet.step(step.n(), step.instruction(), notes);
  }

  private void head(Card card, String prefix) throws IOException {
    warn(card.first());
    sheet.entry(prefix + card.fill(card.action().instruction()), how(card));
  }

  private void tick(Plan.Step step, Card card, String prefix) throws IOException {
    StringBuilder text = new StringBuilder(prefix).append(name(step, card));
    if (step.notBefore().isPresent()) {
      text.append(", ").append(waiting(step.notBefore().get()));
    }
    List<String> more = new ArrayList<>(step.because());
    more.removeAll(card.rules());
    if (!more.isEmpty()) {
      text.append(card.rules().isEmpty() ? "; rules " : "; also ").append(String.join(", ", more));
    }
    sheet.step(step.n(), text.toString(), List.of());
  }

  private static String name(Plan.Step step, Card card) {
    boolean usual =
        step.user().isPresent()
            && step.instruction().equals(Phrases.fill(step.action().instruction(), step));
    if (!usual) {
      return step.instruction();
    }
    String name = step.user().get();
    if (!card.sameDestination()) {
      name += Phrases.elsewhere(step).map(to -> " -> " + to).orElse("");
    }
    return step.object().isPresent() ? name + ": " + step.object().get() : name;
  }

  private List<Note> how(Card card) {
    Action action = card.action();
    String menu = card.first().menu();
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("How", menu.isEmpty() ? action.program() : action.program() + ": " + menu));
    notes.add(new Note("Expect", card.fill(action.expect())));
    notes.add(new Note("If not", card.fill(action.otherwise())));
    notes.add(new Note("Undo", card.fill(action.undo())));
    if (!card.rules().isEmpty()) {
      notes.add(new Note("Rules", String.join(", ", card.rules())));
    }
    return notes;
  }

  private String waiting(Plan.NotBefore wait) {
    Integer number = awaited.get(wait.step());
    return "not before "
        + Phrases.count(wait.days(), "day")
        + " after "
        + (number == null || number == 0 ? wait.step() : "step " + number);
  }

  private void warn(Plan.Step step) throws IOException {
    if (returnable && step.action().irreversible()) {
      returnable = false;
      sheet.warning(
          "Point of no return: step " + step.n() + " cannot be taken back once it is done.");
    }
  }
}
