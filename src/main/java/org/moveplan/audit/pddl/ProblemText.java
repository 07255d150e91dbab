package org.moveplan.audit.pddl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.GroupFields;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.Request;
import org.moveplan.domain.ResidentFields;
import org.moveplan.domain.UpkeepFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.plan.Action;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.replay.Outset;

/** How things stand before the plan, and what is to hold after it. */
final class ProblemText {

  private final Request request;
  private final Plan plan;
  private final Symbols symbols;
  private final Set<String> init = new LinkedHashSet<>();
  private final Set<String> goals = new LinkedHashSet<>();
  private final Set<String> listed = new HashSet<>();
  private final Map<String, Integer> arrivals = new HashMap<>();

  ProblemText(Request request, Plan plan, Symbols symbols) {
    this.request = request;
    this.plan = plan;
    this.symbols = symbols;
  }

  String text() {
    for (Move move : request.moves()) {
      listed.add(key(move.user(), move.from()));
      arrivals.merge(Names.key(move.to()), 1, Integer::sum);
    }
    for (Postoffice postoffice : request.postoffices().values()) {
      postoffice(postoffice);
    }
    Set<String> movers = new HashSet<>();
    for (Outset outset : Outset.of(request, plan)) {
      mover(outset);
      movers.add(key(outset.user(), outset.from()));
    }
    for (int i = 0; i < plan.users().size(); i++) {
      Move move = request.moves().get(i);
      boolean moves = movers.contains(key(move.user(), move.from()));
      // Whoever is neither moved nor blocked goes on where another entry has brought him.
      if (moves || plan.users().get(i).verdict() == Verdict.BLOCKED) {
        names(move, moves);
      }
    }
    plan.steps().stream().filter(step -> step.action() == Action.DELETE_SOURCE).forEach(this::gone);
    return written();
  }

  private static String key(String user, String from) {
    return Names.key(user) + " " + Names.key(from);
  }

  private void postoffice(Postoffice postoffice) {
    String place = symbols.postoffice(postoffice.name());
    init.add("(same-default " + place + " " + place + ")");
    OptionalLong count = postoffice.get(UpkeepFields.USER_COUNT);
    long free =
        count.isPresent()
            ? Math.max(0, postoffice.get(UpkeepFields.MAX_USERS) - count.getAsLong())
            : arrivals.getOrDefault(Names.key(postoffice.name()), 0);
    init.add("(= (free-slots " + place + ") " + free + ")");
    for (Facts resident : postoffice.get(DirectoryFields.RESIDENTS)) {
      if (!listed.contains(key(resident.get(ResidentFields.USER), postoffice.name()))) {
        taken(resident.get(ResidentFields.USER), place);
        taken(resident.get(ResidentFields.FULL_NAME), place);
      }
    }
    for (Facts group : postoffice.get(DirectoryFields.GROUPS)) {
      taken(group.get(GroupFields.NAME), place);
    }
  }

  private void taken(String name, String place) {
    if (!name.isEmpty()) {
      init.add("(taken " + symbols.name(name) + " " + place + ")");
    }
  }

  private void mover(Outset at) {
    String user = symbols.user(at.user(), at.from());
    String source = symbols.postoffice(at.from());
    String destination = symbols.postoffice(at.to());
    init.add("(source " + user + " " + source + ")");
    init.add("(destination " + user + " " + destination + ")");
    fact("keeps-file", user, at.keepsFile());
    fact("makes-local-file", user, at.makesLocalFile());
    fact("restored", user, at.restored());
    fact("repointed", user, at.repointed());
    fact("verified", user, at.verified());
    fact("server-button", user, at.serverButton());
    fact("ini-writable", user, at.iniWritable());
    fact("enhanced", source, at.enhanced());
    if (at.oneDefault()) {
      init.add("(same-default " + source + " " + destination + ")");
      init.add("(same-default " + destination + " " + source + ")");
    }
    List<String> defaults = at.oneDefault() ? List.of(source, destination) : List.of(source);
    spot(user + " " + source, at.source(), defaults);
    spot(user + " " + destination, at.destination(), defaults);
    goals.add("(account " + user + " " + destination + ")");
    goals.add("(verified " + user + ")");
    if (at.keepsFile()) {
      goals.add("(hexid-agrees " + user + " " + destination + ")");
      goals.add("(password-agrees " + user + " " + destination + ")");
    }
  }

  private void spot(String place, Outset.Spot spot, List<String> defaults) {
    fact("account", place, spot.account());
    fact("no-file-yet", place, spot.noFileYet());
    fact("local-file", place, spot.localFile());
    fact("file-present", place, spot.filePresent());
    fact("hexid-agrees", place, spot.hexidAgrees());
    fact("password-agrees", place, spot.passwordAgrees());
    fact("password-lost", place, spot.passwordLost());
    fact("signed-on", place, spot.signedOn());
    fact("unconfirmed", place, spot.unconfirmed());
    for (String owner : defaults) {
      fact("default-in-file", place + " " + owner, spot.defaultInFile());
      fact("default-in-account", place + " " + owner, spot.defaultInAccount());
    }
  }

  private void fact(String predicate, String arguments, boolean holds) {
    if (holds) {
      init.add("(" + predicate + " " + arguments + ")");
    }
  }

  /** Whoever has an account has its names, movers or not. */
  private void names(Move move, boolean moves) {
    String user = symbols.user(move.user(), move.from());
    for (String name : List.of(move.user(), move.fullName())) {
      if (!name.isEmpty()) {
        init.add("(called " + user + " " + symbols.name(name) + ")");
        if (move.get(UserFields.SOURCE_EXISTS) != Answer.NO) {
          taken(name, symbols.postoffice(request.postoffice(move.from()).name()));
        }
        boolean arrived =
            init.contains(
                "(account "
                    + user
                    + " "
                    + symbols.postoffice(request.postoffice(move.to()).name())
                    + ")");
        if (arrived || (!moves && move.get(UserFields.MOVED) == Answer.YES)) {
          taken(name, symbols.postoffice(request.postoffice(move.to()).name()));
        }
      }
    }
  }

  private void gone(Plan.Step step) {
    String user = symbols.user(step.user().orElseThrow(), step.from());
    goals.add("(not (account " + user + " " + symbols.postoffice(step.from()) + "))");
  }

  private String written() {
    StringBuilder text = new StringBuilder();
    text.append(Symbols.comment("problem for " + plan.request().file()));
    text.append(Symbols.comment("sha256 " + plan.request().sha256()));
    long blocked = plan.users().stream().filter(user -> user.verdict() == Verdict.BLOCKED).count();
    text.append(Symbols.comment("blocked users, who stay where they are: " + blocked));
    symbols
        .meanings()
        .forEach((symbol, meaning) -> text.append(Symbols.comment(symbol + ": " + meaning)));
    text.append("(define (problem moveplan-request)\n  (:domain moveplan)\n  (:objects");
    objects(text, "u-", "user");
    objects(text, "p-", "postoffice");
    objects(text, "n-", "name");
    text.append(")\n  (:init");
    init.forEach(fact -> text.append("\n    ").append(fact));
    text.append(")\n  (:goal (and");
    goals.forEach(goal -> text.append("\n    ").append(goal));
    return text.append(")))\n").toString();
  }

  private void objects(StringBuilder text, String prefix, String type) {
    List<String> all =
        symbols.meanings().keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    if (!all.isEmpty()) {
      all.forEach(name -> text.append("\n    ").append(name));
      text.append(" - ").append(type);
    }
  }
}
