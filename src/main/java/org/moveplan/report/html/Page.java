package org.moveplan.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.moveplan.domain.plan.Annex;
import org.moveplan.domain.plan.Plan;
import org.moveplan.report.PlanDigest;

/**
 * Everything that the page shows.
 *
 * @param digest SHA-256 of the plan document as JSON; what is ticked is kept under it
 * @param noReturn the first step that cannot be taken back
 */
record Page(
    Plan plan,
    String digest,
    Asset style,
    Asset script,
    List<Tally> tallies,
    Optional<Plan.Step> noReturn,
    Picture picture,
    Timeline timeline,
    List<Entry> questions,
    List<RunSheet.Part> parts,
    List<Movers.Row> users,
    List<Entry> blocked,
    List<Entry> advice,
    List<Citations.Cited> rules) {

  static Page of(Plan plan, Annex annex) throws IOException {
    Citations citations = new Citations(plan, annex);
    Movers movers = new Movers(plan);
    Factors factors = new Factors(annex.stories(), movers);
    return new Page(
        plan,
        PlanDigest.of(plan),
        Asset.named("page.css"),
        Asset.named("page.js"),
        Tally.of(plan),
        plan.steps().stream().filter(step -> step.action().irreversible()).findFirst(),
        Picture.of(plan),
        Timeline.of(plan),
        Entry.questions(plan, citations),
        new RunSheet(plan, movers, citations, factors).parts(),
        movers.rows(citations, factors),
        Entry.blocked(plan, citations),
        Entry.advice(plan, citations),
        citations.rules());
  }

  /** Whether it has so many steps that reasons are put together when a step is opened. */
  boolean folded() {
    return Folded.isFor(plan);
  }

  String title() {
    return plan.title().isEmpty() ? plan.request().file() : plan.title();
  }

  /** Nothing is loaded, sent or run but what stands in the page itself. */
  String policy() {
    return "default-src 'none'; style-src "
        + style.source()
        + "; script-src "
        + script.source()
        + "; img-src data:; base-uri 'none'; form-action 'none'";
  }

  /** Where something is done, in the order of names. */
  List<String> postoffices() {
    TreeSet<String> names = new TreeSet<>();
    for (Plan.Step step : plan.steps()) {
      names.add(step.postoffice());
      step.to().ifPresent(names::add);
    }
    return List.copyOf(names);
  }

  /** What the steps are done in, in the order of names. */
  List<String> programs() {
    TreeSet<String> names = new TreeSet<>();
    plan.steps().forEach(step -> names.add(step.action().program()));
    return List.copyOf(names);
  }
}
