package org.moveplan.audit.prove;

import java.time.LocalDate;
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
import org.moveplan.domain.GroupFields;
import org.moveplan.domain.Moment;
import org.moveplan.domain.Names;
import org.moveplan.domain.PasswordChange;
import org.moveplan.domain.PasswordEvent;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.WindowFields;

/**
 * Requests drawn at random, reproducibly: some users between three postoffices, and of each mapping
 * a few fields of all that there are, with any value that may be written.
 */
public final class RandomRequests {

  private static final List<String> POSTOFFICES = List.of("PO1", "PO2", "PO3");
  private static final List<String> USERS = List.of("anna", "ben", "carl", "dora");
  private static final List<String> NAMES =
      List.of("Ops", "Sales", "anna", "ben", "ben@PO2", "carl@PO3", "zoe@PO2", "NET/PO1/anna");
  private static final List<Moment> TIMES =
      FieldValues.MOMENTS.stream().filter(moment -> !moment.equals(Moment.NEVER)).toList();
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
    Draft requests =
        new Draft(
            some(PolicyFields.ALL, 0.15), some(ToolFields.ALL, 0.5), postoffices(), List.of());
    int users = 1 + random.nextInt(mostUsers);
    for (int i = 0; i < users; i++) {
      requests = requests.and(user(USERS.get(i)));
    }
    return requests.request();
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
    if (field.equals(GroupFields.LOCAL)) {
      return facts.with(GroupFields.LOCAL, List.copyOf(subset(USERS)));
    }
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
      Moment moment = pick(FieldValues.MOMENTS);
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
    } else if (type instanceof FieldType.Name name) {
      return Optional.of(pick(names(name)));
    } else if (type instanceof FieldType.NameList list) {
      return Optional.of(List.copyOf(subset(names(list.each()))));
    } else if (type instanceof FieldType.Entries entries
        && entries.fields().equals(WindowFields.ALL)) {
      return Optional.of(windows());
    } else if (type instanceof FieldType.Entries entries) {
      return Optional.of(List.of(some(entries.fields(), 0.7)));
    } else if (type instanceof FieldType.Events) {
      return Optional.of(
          List.of(new PasswordEvent(pick(List.of(PasswordChange.values())), pick(TIMES))));
    }
    return Optional.empty();
  }

  /** One to three windows of a day each, some days apart. */
  private List<Facts> windows() {
    List<Facts> windows = new ArrayList<>();
    LocalDate day = LocalDate.of(1996, 3, 1);
    for (int i = random.nextInt(3); i >= 0; i--) {
      windows.add(
          Facts.none(WindowFields.ALL)
              .with(WindowFields.START, Moment.on(day))
              .with(WindowFields.END, Moment.on(day))
              .with(WindowFields.MOVES, 1 + random.nextInt(2)));
      day = day.plusDays(1 + random.nextInt(9));
    }
    return windows;
  }

  private static List<String> names(FieldType.Name type) {
    return NAMES.stream().filter(name -> name.length() <= type.longest()).toList();
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
}
