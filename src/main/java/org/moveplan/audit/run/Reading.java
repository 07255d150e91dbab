package org.moveplan.audit.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.moveplan.audit.drl.Clause;
import org.moveplan.audit.drl.Match;
import org.moveplan.derive.Derivation;
import org.moveplan.derive.Firings;
import org.moveplan.domain.situation.Derived;
import org.moveplan.domain.situation.Situation;

/**
 * A second reading of the rules: runs those that the lint allows, without Drools. May be shared by
 * threads.
 */
public final class Reading {

  /** More than any situation needs; rules that get there run in circles. */
  private static final int MOST_FIRINGS = 100_000;

  /**
   * What came of a situation.
   *
   * @param derivation what the rules say
   * @param cells all facts, given and added, of types that rules match
   * @param fired the ids of the rules that fired
   */
  public record Result(Derivation derivation, List<Cell> cells, Set<String> fired) {}

  private record Pattern(Program program, int place) {}

  private final List<Program> programs;
  private final Set<Class<?>> matchedTypes;
  private final Map<Object, List<Pattern>> patternsByFact = new ConcurrentHashMap<>();
  private final Map<Object, Cell> cells = new ConcurrentHashMap<>();

  /** Reads {@code clauses}. */
  public Reading(List<Clause> clauses) {
    this.programs = clauses.stream().map(Program::new).toList();
    this.matchedTypes =
        clauses.stream()
            .flatMap(clause -> clause.matches().stream())
            .map(Match::type)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** All rules. */
  public Result run(Situation situation) {
    return run(situation, "", Optional.empty());
  }

  /** What all rules say. */
  public Derivation derivation(Situation situation) {
    return run(situation).derivation();
  }

  /** All rules but the one with the id {@code without}, and {@code instead}. */
  public Result run(Situation situation, String without, Optional<Program> instead) {
    return new Run(without, instead).run(situation);
  }

  /**
   * How {@code program} fires on facts of which none is added any more: what it matched each time,
   * and last what it adds.
   */
  public static List<List<Object>> firings(Program program, List<Cell> cells) {
    List<List<Cell>> candidates = new ArrayList<>();
    for (int place = 0; place < program.size(); place++) {
      List<Cell> accepted = new ArrayList<>();
      for (Cell cell : cells) {
        if (program.accepts(place, cell)) {
          accepted.add(cell);
        }
      }
      if (accepted.isEmpty()) {
        return List.of();
      }
      candidates.add(accepted);
    }
    List<List<Object>> firings = new ArrayList<>();
    program.run(
        candidates,
        (ignored, matched, added) -> {
          List<Object> firing = new ArrayList<>(matched);
          firing.add(added);
          firings.add(firing);
        });
    return firings;
  }

  /** Facts are told apart by identity, as Drools does; what they match depends on their values. */
  private Cell cell(Object fact) {
    return new Cell(fact, cells.computeIfAbsent(fact, Cell::of).values());
  }

  private List<Pattern> patterns(Cell cell) {
    return patternsByFact.computeIfAbsent(cell.fact(), fact -> patternsOf(cell));
  }

  private List<Pattern> patternsOf(Cell cell) {
    List<Pattern> patterns = new ArrayList<>();
    for (Program program : programs) {
      addPatterns(program, cell, patterns);
    }
    return patterns;
  }

  private static void addPatterns(Program program, Cell cell, List<Pattern> patterns) {
    for (int place = 0; place < program.size(); place++) {
      if (program.accepts(place, cell)) {
        patterns.add(new Pattern(program, place));
      }
    }
  }

  /** One run on one situation. */
  private final class Run {

    private final String without;
    private final Optional<Program> instead;
    private final Deque<Cell> open = new ArrayDeque<>();
    private final List<Cell> done = new ArrayList<>();
    private final Map<Program, List<List<Cell>>> memory = new HashMap<>();
    private final Set<String> fired = new HashSet<>();
    private final Firings firings = new Firings();
    private int count;

    Run(String without, Optional<Program> instead) {
      this.without = without;
      this.instead = instead;
    }

    Result run(Situation situation) {
      situation.facts().forEach(fact -> open.add(cell(fact)));
      while (!open.isEmpty() && count < MOST_FIRINGS) {
        Cell next = open.remove();
        done.add(next);
        for (Pattern pattern : patternsNow(next)) {
          meet(pattern.program(), pattern.place(), next);
        }
      }
      return new Result(firings.derivation(), done, fired);
    }

    private List<Pattern> patternsNow(Cell cell) {
      if (instead.isEmpty()) {
        return patterns(cell);
      }
      List<Pattern> all = new ArrayList<>(patterns(cell));
      addPatterns(instead.get(), cell, all);
      return all;
    }

    /** A new fact for one pattern, with every older one for the others. */
    private void meet(Program program, int place, Cell cell) {
      if (program.id().equals(without) && instead.filter(program::equals).isEmpty()) {
        return;
      }
      if (program.size() == 1) {
        program.run(List.of(List.of(cell)), this::fire);
        return;
      }
      List<List<Cell>> known = memory.computeIfAbsent(program, Run::emptyMemory);
      List<Cell> older = known.set(place, List.of(cell));
      program.run(known, this::fire);
      known.set(place, older);
      older.add(cell);
    }

    private static List<List<Cell>> emptyMemory(Program program) {
      List<List<Cell>> memory = new ArrayList<>();
      for (int place = 0; place < program.size(); place++) {
        memory.add(new ArrayList<>());
      }
      return memory;
    }

    private void fire(Program program, List<Object> matched, Derived added) {
      count++;
      fired.add(program.id());
      firings.add(program.id(), matched, added);
      if (matchedTypes.contains(added.getClass())) {
        open.add(cell(added));
      }
    }
  }
}
