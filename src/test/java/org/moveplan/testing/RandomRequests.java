package org.moveplan.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Field;
import org.moveplan.domain.FieldSet;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.Moment;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.PasswordChange;
import org.moveplan.domain.PasswordEvent;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;

/**
 * Requests drawn at random, reproducibly: some users between three postoffices, and of each mapping
 * a few fields of all that there are, with any value that may be written.
 */
public final class RandomRequests {

  private static final List<String> POSTOFFICES = List.of("PO1", "PO2", "PO3");
  private static final List<String> USERS = List.of("anna", "ben", "carl", "dora");
  private static final List<String> NAMES =
      List.of("Ops", "Sales", "anna", "ben", "ben@PO2", "carl@PO3", "zoe@PO2", "NET/PO1/anna");
  private static final List<Moment> MOMENTS =
      List.of(
          Moment.UNKNOWN,
          Moment.NEVER,
          Moment.on(LocalDate.of(1996, 2, 1)),
          Moment.at(LocalDateTime.of(1996, 2, 1, 9, 0)),
          Moment.on(LocalDate.of(1996, 2, 20)));
  private static final List<Long> AMOUNTS = List.of(0L, 1L, 20L, 499L, 500L, 5_000_000L);
  private static final List<String> VERSIONS =
      List.of("3.0", "3.2", "3.2.8", "3.2.9", "3.2.17", "3.2.4085", "3.5");

  private final Random random;

  private RandomRequests(long seed) {
    this.random = new Random(seed);
  }

  /** The request with that seed, of at most {@code mostUsers} users. */
  public static Request of(long seed, int mostUsers) {
    return new RandomRequests(seed).request(mostUsers);
  }

  private Request request(int mostUsers) {
    Requests requests =
        new Requests(
            some(PolicyFields.ALL, 0.15), some(ToolFields.ALL, 0.5), postoffices(), List.of());
    int users = 1 + random.nextInt(mostUsers);
    for (int i = 0; i < users; i++) {
      requests = requests.move(user(USERS.get(i)));
    }
    return requests.build();
  }

  private SortedMap<String, Postoffice> postoffices() {
    SortedMap<String, Postoffice> postoffices = new TreeMap<>();
    if (random.nextInt(4) > 0) {
      for (String name : POSTOFFICES) {
        Facts facts = some(PostofficeFields.ALL, 0.12);
        postoffices.put(Names.key(name), new Postoffice(name, true, facts));
      }
    }
    return postoffices;
  }

  private Facts user(String name) {
    int from = random.nextInt(POSTOFFICES.size());
    int to = (from + 1 + random.nextInt(POSTOFFICES.size() - 1)) % POSTOFFICES.size();
    return some(UserFields.ALL, 0.12)
        .with(UserFields.USER, name)
        .with(UserFields.FROM, POSTOFFICES.get(from))
        .with(UserFields.TO, POSTOFFICES.get(to));
  }

  private Facts some(FieldSet fields, double share) {
    Facts facts = Facts.none(fields);
    for (Field<?> field : fields.fields()) {
      if (field.required() || random.nextDouble() < share) {
        facts = with(facts, field);
      }
    }
    return facts;
  }

  private <T> Facts with(Facts facts, Field<T> field) {
    return value(field.type()).map(value -> facts.with(field, value)).orElse(facts);
  }

  @SuppressWarnings("unchecked") // each branch gives a value of the type's own type
  private <T> Optional<T> value(FieldType<T> type) {
    return (Optional<T>) any(type);
  }

  private Optional<?> any(FieldType<?> type) {
    if (type instanceof FieldType.YesNo || type instanceof FieldType.YesNoOrDate) {
      return Optional.of(pick(List.of(Answer.YES, Answer.NO, Answer.UNKNOWN)));
    } else if (type instanceof FieldType.Choice<?> choice) {
      return Optional.of(pick(choice.choices()));
    } else if (type instanceof FieldType.Choices<?> choices) {
      return Optional.of(subset(choices.each().choices()));
    } else if (type instanceof FieldType.When when) {
      Moment moment = pick(MOMENTS);
      return moment.equals(Moment.NEVER) && !when.never() ? Optional.empty() : Optional.of(moment);
    } else if (type instanceof FieldType.Count count) {
      return Optional.of(Math.min(count.most(), Math.max(count.least(), random.nextInt(3))));
    } else if (type instanceof FieldType.Amount amount) {
      return Optional.of(
          random.nextInt(4) == 0
              ? OptionalLong.empty()
              : OptionalLong.of(Math.min(amount.most(), pick(AMOUNTS))));
    } else if (type instanceof FieldType.Drive) {
      return Optional.of(pick(List.of(Answer.YES, Answer.YES, Answer.NO, Answer.UNKNOWN)));
    } else if (type instanceof FieldType.ProgramVersion version) {
      return version.parse(pick(VERSIONS));
    } else if (type instanceof FieldType.Name) {
      return Optional.of(pick(NAMES));
    } else if (type instanceof FieldType.NameList) {
      return Optional.of(List.copyOf(subset(NAMES)));
    } else if (type instanceof FieldType.Entries entries) {
      return Optional.of(List.of(some(entries.fields(), 0.7)));
    } else if (type instanceof FieldType.Events) {
      return Optional.of(
          List.of(new PasswordEvent(pick(List.of(PasswordChange.values())), pick(MOMENTS))));
    }
    return Optional.empty();
  }

  /** One to three of {@code all}. */
  private <T> Set<T> subset(List<T> all) {
    Set<T> some = new HashSet<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      some.add(pick(all));
    }
    return some;
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** {@code request} without each one of the fields that it states, one at a time. */
  public static List<Request> simpler(Request request) {
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
    return simpler;
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
