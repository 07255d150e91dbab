package org.moveplan.audit.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldSet;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;

/** Requests with a little less in them, for making one that shows a fault as small as it can be. */
public final class Simpler {

  private Simpler() {}

  /** {@code request} without each one of the fields that it states, one at a time. */
  public static List<Request> of(Request request) {
    List<Request> simpler = new ArrayList<>();
    for (int i = 0; i < request.moves().size(); i++) {
      List<Move> fewer = new ArrayList<>(request.moves());
      Move move = fewer.remove(i);
      if (!fewer.isEmpty()) {
        simpler.add(with(request, request.policy(), request.tools(), request.postoffices(), fewer));
      }
      for (Facts facts : without(move.facts(), UserFields.ALL)) {
        List<Move> changed = new ArrayList<>(request.moves());
        changed.set(i, new Move(facts));
        simpler.add(
            with(request, request.policy(), request.tools(), request.postoffices(), changed));
      }
    }
    request
        .postoffices()
        .forEach(
            (key, postoffice) -> {
              for (Facts facts : without(postoffice.facts(), PostofficeFields.ALL)) {
                TreeMap<String, Postoffice> changed = new TreeMap<>(request.postoffices());
                changed.put(key, new Postoffice(postoffice.name(), postoffice.declared(), facts));
                simpler.add(
                    with(request, request.policy(), request.tools(), changed, request.moves()));
              }
            });
    for (Facts facts : without(request.policy(), PolicyFields.ALL)) {
      simpler.add(with(request, facts, request.tools(), request.postoffices(), request.moves()));
    }
    for (Facts facts : without(request.tools(), ToolFields.ALL)) {
      simpler.add(with(request, request.policy(), facts, request.postoffices(), request.moves()));
    }
    postoffices(request)
        .forEach(
            fewer ->
                simpler.add(
                    with(request, request.policy(), request.tools(), fewer, request.moves())));
    return simpler;
  }

  /** Without those that nobody leaves or reaches; and none declared, if nothing is said of any. */
  private static List<SortedMap<String, Postoffice>> postoffices(Request request) {
    SortedMap<String, Postoffice> needed = new TreeMap<>();
    for (Move move : request.moves()) {
      needed.put(Names.key(move.from()), request.postoffice(move.from()));
      needed.put(Names.key(move.to()), request.postoffice(move.to()));
    }
    List<SortedMap<String, Postoffice>> fewer = new ArrayList<>();
    if (!needed.equals(request.postoffices())) {
      fewer.add(needed);
    }
    Facts nothing = Facts.none(PostofficeFields.ALL);
    boolean silent =
        needed.values().stream().allMatch(one -> isSilent(one.facts()))
            && needed.values().stream().anyMatch(Postoffice::declared);
    if (silent) {
      SortedMap<String, Postoffice> undeclared = new TreeMap<>(needed);
      undeclared.replaceAll((key, one) -> new Postoffice(one.name(), false, nothing));
      fewer.add(undeclared);
    }
    return fewer;
  }

  private static boolean isSilent(Facts facts) {
    return PostofficeFields.ALL.fields().stream().noneMatch(one -> facts.stated(one).isPresent());
  }

  private static Request with(
      Request request,
      Facts policy,
      Facts tools,
      SortedMap<String, Postoffice> postoffices,
      List<Move> moves) {
    return new Request(request.source(), request.title(), policy, tools, postoffices, moves);
  }

  private static List<Facts> without(Facts facts, FieldSet fields) {
    List<Facts> fewer = new ArrayList<>();
    for (Field<?> left : fields.fields()) {
      if (!left.required() && facts.stated(left).isPresent()) {
        Facts.Builder rest = Facts.of(fields);
        fields.fields().stream()
            .filter(field -> !field.equals(left))
            .forEach(field -> copy(facts, field, rest));
        fewer.add(rest.build());
      }
    }
    return fewer;
  }

  private static <T> void copy(Facts from, Field<T> field, Facts.Builder to) {
    from.stated(field).ifPresent(value -> to.set(field, value));
  }
}
