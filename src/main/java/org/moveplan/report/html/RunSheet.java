package org.moveplan.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Actor;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.Card;
import org.moveplan.report.Phrases;
import org.moveplan.report.Section;

/** The steps as the page lists them: by wave and phase, then by program and postoffice. */
final class RunSheet {

  /** A wave and phase. */
  record Part(int number, String title, List<Place> places) {}

  /** What one kind of person does in one program on one postoffice without a break. */
  record Place(
      String postoffice,
      String program,
      Actor actor,
      String numbers,
      List<How> ways,
      List<Row> rows) {}

  /** How the steps of one action are done. */
  record How(
      String action,
      String way,
      String expect,
      String otherwise,
      String undo,
      boolean irreversible) {}

  /**
   * A step.
   *
   * @param user the number of its user; -1 if it is a postoffice's
   * @param waiting its waiting time, empty if it has none
   * @param folded its reasons for the script, if the page has too many steps to write them all out
   * @param pointOfNoReturn whether it is the first that cannot be taken back
   */
  record Row(
      Plan.Step step,
      int user,
      String waiting,
      boolean pointOfNoReturn,
      List<Citations.Link> because,
      List<Precedences.Group> before,
      List<Precedences.Group> after,
      Optional<Factors.At> factors,
      Optional<Folded> folded) {

    /**
     * For the script; nothing if there is nothing to compare, so that the attribute is left out.
     */
    Optional<String> code() {
      return factors.map(Factors.At::code).filter(code -> !code.isEmpty());
    }
  }

  private final Plan plan;
  private final Movers movers;
  private final Citations citations;
  private final Precedences precedences;
  private final Factors factors;
  private final int noReturn;
  private final boolean folded;

  RunSheet(Plan plan, Movers movers, Citations citations, Factors factors) {
    this.plan = plan;
    this.movers = movers;
    this.citations = citations;
    this.precedences = new Precedences(plan, citations);
    this.factors = factors;
    this.folded = Folded.isFor(plan);
    this.noReturn =
        plan.steps().stream()
            .filter(step -> step.action().irreversible())
            .mapToInt(Plan.Step::n)
            .findFirst()
            .orElse(0);
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    List<Plan.Step> steps = plan.steps();
    for (int start = 0; start < steps.size(); ) {
      Section section = Section.at(steps, start);
      if (start == 0 || Timeline.startsPhase(steps.get(start - 1), section.first())) {
        parts.add(new Part(parts.size(), Phrases.title(plan, section.first()), new ArrayList<>()));
      }
      parts.get(parts.size() - 1).places().add(place(section));
      start += section.steps().size();
    }
    return parts;
  }

  private Place place(Section section) {
    List<How> ways = new ArrayList<>();
    for (Card card : Card.of(section)) {
      ways.add(how(card));
    }
    Action action = section.first().action();
    return new Place(
        section.first().postoffice(),
        action.program(),
        action.actor(),
        section.numbers(),
        ways,
        section.steps().stream().map(this::row).toList());
  }

  private static How how(Card card) {
    Action action = card.action();
    String menu = card.first().menu();
    return new How(
        action.token(),
        menu.isEmpty() ? action.program() : action.program() + ": " + menu,
        card.fill(action.expect()),
        card.fill(action.otherwise()),
        card.fill(action.undo()),
        action.irreversible());
  }

  private Row row(Plan.Step step) {
    List<Citations.Link> because = citations.links(step.because());
    List<Precedences.Group> before = precedences.before(step.n());
    List<Precedences.Group> after = precedences.after(step.n());
    Optional<Factors.At> at = factors.after(step.n());
    return new Row(
        step,
        movers.number(step),
        step.notBefore().map(this::waiting).orElse(""),
        step.n() == noReturn,
        because,
        before,
        after,
        at,
        folded ? Optional.of(Folded.of(because, before, after, at)) : Optional.empty());
  }

  private String waiting(Plan.NotBefore wait) {
    int number = precedences.number(wait.step());
    return "Not before "
        + Phrases.count(wait.days(), "day")
        + " after "
        + (number == 0 ? wait.step() : "step " + number)
        + ".";
  }
}
