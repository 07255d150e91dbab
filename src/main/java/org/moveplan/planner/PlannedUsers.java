package org.moveplan.planner;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.moveplan.derive.Derivation;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.LazyList;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;

/** The users of a plan in the order of the request, with names put in when they are asked for. */
final class PlannedUsers extends LazyList<Plan.User> {

  /** Verdicts and their reasons are those of derivations, which many moves share. */
  private record Ruling(Verdict verdict, List<String> because) {}

  private final Request request;
  private final List<Derived> moves;
  private final IdentityHashMap<Derivation, Ruling> rulings = new IdentityHashMap<>();

  PlannedUsers(Request request, List<Derived> moves) {
    this.request = request;
    this.moves = moves;
    for (Derived move : moves) {
      rulings.computeIfAbsent(move.derivation(), key -> new Ruling(move.verdict(), move.because()));
    }
  }

  @Override
  public int size() {
    return moves.size();
  }

  @Override
  public Plan.User get(int i) {
    Derived move = moves.get(i);
    Ruling ruling = rulings.get(move.derivation());
    // An entry says where it wants to go, even where several entries become one way.
    String wanted = request.moves().get(i).to();
    String to = wanted.equals(move.move().to()) ? move.to() : request.postoffice(wanted).name();
    return new Plan.User(move.user(), move.from(), to, ruling.verdict(), ruling.because());
  }

  /** Every rule that a verdict names. */
  Set<String> rules() {
    Set<String> cited = new HashSet<>();
    rulings.values().forEach(ruling -> cited.addAll(ruling.because()));
    return cited;
  }
}
