package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.situation.Contest;
import org.moveplan.domain.situation.Situation;
import org.moveplan.rules.RuleBase;
import org.moveplan.testing.Requests;

class DerivationsTest {

  @Test
  void tenThousandUsersInKSituationsOpenDroolsKTimes() {
    Requests requests = Requests.empty();
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      Facts user =
          Requests.user("u" + i, "PO" + i % 7, "HQ" + i % 3)
              .with(UserFields.RESET_PASSWORD, Answer.of(i % 2 == 0))
              .with(UserFields.MMF_LOCATION, i % 3 == 0 ? MmfLocation.LOCAL : MmfLocation.SERVER)
              .with(UserFields.SIGNED_ON, Answer.of(i % 5 == 0));
      moves.add(new Move(user));
    }
    Request request =
        new Requests(requests.policy(), requests.tools(), requests.postoffices(), moves).build();
    AtomicInteger sessions = new AtomicInteger();
    RuleEngine engine = new RuleEngine(RuleBase.shipped());
    Derivations derivations =
        new Derivations(
            situation -> {
              sessions.incrementAndGet();
              return engine.apply(situation);
            });
    Situations situations = new Situations(request);
    Set<Situation> distinct = new HashSet<>();
    for (int i = 0; i < request.moves().size(); i++) {
      Situation situation = situations.of(i);
      distinct.add(situation);
      assertThat(derivations.of(derivations.kind(situation), Contest.NONE).steps()).isNotEmpty();
    }
    assertThat(distinct).hasSize(2 * 2 * 2);
    assertThat(sessions).hasValue(distinct.size());
  }

  @Test
  void twoUsersInTheSameSituationShareOneDerivation() {
    Request request =
        Requests.empty()
            .move(Requests.user("anna", "PO1", "PO2"))
            .move(Requests.user("ben", "PO3", "PO4"))
            .build();
    Situations situations = new Situations(request);
    Derivations derivations = new Derivations(new RuleEngine(RuleBase.shipped()));
    Derivations.Kind kind = derivations.kind(situations.of(0));
    assertThat(kind).isSameAs(derivations.kind(situations.of(1)));
    assertThat(derivations.of(kind, Contest.NONE)).isSameAs(derivations.of(kind, Contest.NONE));
  }
}
