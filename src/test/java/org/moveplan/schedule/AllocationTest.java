package org.moveplan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllocationTest {

  private static Party party(List<Integer> takes, List<Integer> gives) {
    return new Party(draws(takes), draws(gives), Turn.AFTER, 0, true);
  }

  private static Party early(List<Integer> takes, List<Integer> gives) {
    return new Party(draws(takes), draws(gives), Turn.BEFORE, 0, true);
  }

  private static Party between(int company, List<Integer> takes, List<Integer> gives) {
    return new Party(draws(takes), draws(gives), Turn.BETWEEN, company, true);
  }

  private static List<Party.Draw> draws(List<Integer> stocks) {
    return stocks.stream().map(stock -> new Party.Draw(stock, 1)).toList();
  }

  private static List<Stock> names(int... there) {
    return IntStream.of(there).mapToObj(amount -> new Stock(amount, true)).toList();
  }

  private static List<Stock> places(int... there) {
    return IntStream.of(there).mapToObj(amount -> new Stock(amount, false)).toList();
  }

  @Test
  void whoMeetsNobodyGoesAtOnce() {
    Allotment allotment =
        Allocation.of(
            List.of(party(List.of(0), List.of()), party(List.of(1), List.of())),
            names(1, 1),
            AllocationTest::noLimit);
    assertThat(allotment.waves()).containsExactly(1, 1);
    assertThat(allotment.transfers()).isEmpty();
    assertThat(allotment.denials()).isEmpty();
    assertThat(allotment.left()).containsExactly(0L, 0L);
  }

  @Test
  void aLimitPartsTheListIntoWaves() {
    List<Party> five = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      five.add(party(List.of(i), List.of()));
    }
    assertThat(Allocation.of(five, names(1, 1, 1, 1, 1), wave -> 2).waves())
        .containsExactly(1, 1, 2, 2, 3);
    assertThat(Allocation.of(five, names(1, 1, 1, 1, 1), wave -> wave).waves())
        .containsExactly(1, 2, 2, 3, 3);
  }

  @Test
  void whatOneLeavesIsThereInTheNextWave() {
    Allotment allotment =
        Allocation.of(
            List.of(
                party(List.of(0), List.of(1)),
                party(List.of(2), List.of(0)),
                party(List.of(1), List.of())),
            names(0, 0, 1),
            AllocationTest::noLimit);
    assertThat(allotment.waves()).containsExactly(2, 1, 3);
    assertThat(allotment.transfers())
        .containsExactly(new Allotment.Transfer(1, 0, 0), new Allotment.Transfer(0, 2, 1));
    assertThat(allotment.denials()).isEmpty();
  }

  @Test
  void whoseLeavingsAreWantedGoesBeforeOthers() {
    Allotment allotment =
        Allocation.of(
            List.of(
                party(List.of(0), List.of()),
                party(List.of(0), List.of(1)),
                party(List.of(1), List.of(0))),
            places(1, 0),
            AllocationTest::noLimit);
    assertThat(allotment.waves()).containsExactly(3, 1, 2);
    assertThat(allotment.denials()).isEmpty();
  }

  @Test
  void rivalsForOneThingAreAllDenied() {
    Allotment allotment =
        Allocation.of(
            List.of(
                party(List.of(0), List.of()),
                party(List.of(0), List.of()),
                party(List.of(1), List.of())),
            names(1, 1),
            AllocationTest::noLimit);
    assertThat(allotment.waves()).containsExactly(0, 0, 1);
    assertThat(allotment.denials())
        .containsExactly(
            new Allotment.Denial(0, 0, Allotment.Reason.RIVALLED, List.of(0, 1)),
            new Allotment.Denial(1, 0, Allotment.Reason.RIVALLED, List.of(0, 1)));
  }

  @Test
  void whoFindsNothingIsDeniedAndWhoWaitsForThatOneIsNotYet() {
    Allotment allotment =
        Allocation.of(
            List.of(party(List.of(0), List.of(1)), party(List.of(1), List.of())),
            names(0, 0),
            AllocationTest::noLimit);
    assertThat(allotment.waves()).containsExactly(0, 0);
    assertThat(allotment.denials())
        .containsExactly(new Allotment.Denial(0, 0, Allotment.Reason.LACKING, List.of()));
  }

  @Test
  void whereThereIsTooLittleTheLastInTheListGoWithout() {
    List<Party> three =
        List.of(
            party(List.of(0), List.of()),
            party(List.of(0), List.of()),
            party(List.of(0), List.of()));
    Allotment allotment = Allocation.of(three, places(2), AllocationTest::noLimit);
    assertThat(allotment.waves()).containsExactly(1, 1, 0);
    assertThat(allotment.denials()).extracting(Allotment.Denial::party).containsExactly(2);
    assertThat(allotment.denials())
        .extracting(Allotment.Denial::reason)
        .containsExactly(Allotment.Reason.LACKING);
  }

  @Test
  void onlyThoseInACircleAreDeniedNotThoseWhoWaitForThem() {
    Allotment allotment =
        Allocation.of(
            List.of(
                party(List.of(0), List.of(1)),
                party(List.of(1), List.of(0)),
                party(List.of(2), List.of()),
                party(List.of(3), List.of(2))),
            List.of(
                new Stock(0, true), new Stock(0, true), new Stock(0, false), new Stock(1, true)),
            AllocationTest::noLimit);
    assertThat(allotment.waves()).containsExactly(0, 0, 2, 1);
    assertThat(allotment.denials())
        .containsExactly(
            new Allotment.Denial(0, 0, Allotment.Reason.CIRCLE, List.of(0, 1)),
            new Allotment.Denial(1, 1, Allotment.Reason.CIRCLE, List.of(0, 1)));
  }

  @Test
  void whoGivesBeforeTakingServesOthersWhoDo() {
    Allotment allotment =
        Allocation.of(
            List.of(early(List.of(0), List.of(1)), early(List.of(1), List.of(0))),
            names(0, 0),
            wave -> 1);
    assertThat(allotment.waves()).containsExactly(1, 1);
    assertThat(allotment.transfers())
        .containsExactly(new Allotment.Transfer(1, 0, 0), new Allotment.Transfer(0, 1, 1));
  }

  @Test
  void whoCannotGiveFirstGoesBetweenThoseWhoDo() {
    Allotment allotment =
        Allocation.of(
            List.of(early(List.of(0), List.of(1)), between(7, List.of(1), List.of(0))),
            names(0, 0),
            wave -> 1);
    assertThat(allotment.waves()).containsExactly(1, 1);
    assertThat(allotment.transfers())
        .containsExactly(new Allotment.Transfer(1, 0, 0), new Allotment.Transfer(0, 1, 1));
  }

  @Test
  void oneWhoGivesFirstIsEnoughForACircleOfManyCompanies() {
    Allotment allotment =
        Allocation.of(
            List.of(
                between(5, List.of(2), List.of(1)),
                between(6, List.of(3), List.of(2)),
                early(List.of(1), List.of(0)),
                between(7, List.of(0), List.of(3))),
            names(0, 0, 0, 0),
            wave -> 1);
    assertThat(allotment.waves()).containsExactly(1, 1, 1, 1);
    assertThat(allotment.transfers())
        .containsExactly(
            new Allotment.Transfer(2, 3, 0),
            new Allotment.Transfer(0, 2, 1),
            new Allotment.Transfer(1, 0, 2),
            new Allotment.Transfer(3, 1, 3));
  }

  @Test
  void aCompanyGivesOnlyWhenAllOfItHaveTaken() {
    assertThat(roundAbout(5, 8).waves()).containsExactly(1, 1, 1, 1);
    assertThat(roundAbout(5, 5).waves()).containsExactly(0, 0, 0, 0);
    assertThat(roundAbout(5, 5).denials())
        .extracting(Allotment.Denial::reason)
        .containsOnly(Allotment.Reason.CIRCLE);
  }

  /** The last but one waits for what the second gives, through the last. */
  private static Allotment roundAbout(int one, int other) {
    return Allocation.of(
        List.of(
            early(List.of(1), List.of(0)),
            between(one, List.of(0), List.of(2)),
            between(other, List.of(3), List.of(1)),
            between(6, List.of(2), List.of(3))),
        names(0, 0, 0, 0),
        AllocationTest::noLimit);
  }

  @Test
  void whoGoesBetweenWithoutAnybodyWhoGivesFirstIsInACircleStill() {
    Allotment allotment =
        Allocation.of(
            List.of(between(5, List.of(0), List.of(1)), between(6, List.of(1), List.of(0))),
            names(0, 0),
            AllocationTest::noLimit);
    assertThat(allotment.waves()).containsExactly(0, 0);
    assertThat(allotment.denials())
        .extracting(Allotment.Denial::reason)
        .containsExactly(Allotment.Reason.CIRCLE, Allotment.Reason.CIRCLE);
  }

  @Test
  void othersOfTheWaveTakeNothingOfWhatAnExchangeLeavesOver() {
    Allotment allotment =
        Allocation.of(
            List.of(early(List.of(0), List.of(1)), party(List.of(1), List.of())),
            places(1, 0),
            AllocationTest::noLimit);
    assertThat(allotment.waves()).containsExactly(1, 2);
    assertThat(allotment.transfers()).containsExactly(new Allotment.Transfer(0, 1, 1));
  }

  @Test
  void aSmallerNeedIsServedWhereTheFirstInTheListDoesNotFit() {
    Party big = new Party(List.of(new Party.Draw(0, 5)), List.of(), Turn.AFTER, 0, true);
    Party small = party(List.of(0), List.of());
    Party leaver = party(List.of(), List.of(0));
    Allotment allotment =
        Allocation.of(List.of(big, small, leaver), places(0), AllocationTest::noLimit);
    assertThat(allotment.waves()).containsExactly(0, 2, 1);
    assertThat(allotment.denials()).extracting(Allotment.Denial::party).containsExactly(0);
  }

  @Test
  void aLongChainTakesAWaveEach() {
    int length = 2_000;
    List<Party> chain = new ArrayList<>();
    List<Stock> stocks = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      chain.add(party(List.of(i), i == 0 ? List.of() : List.of(i - 1)));
      stocks.add(new Stock(i == length - 1 ? 1 : 0, true));
    }
    Allotment allotment = Allocation.of(chain, stocks, AllocationTest::noLimit);
    assertThat(allotment.waves().get(length - 1)).isEqualTo(1);
    assertThat(allotment.waves().get(0)).isEqualTo(length);
  }

  private static int noLimit(int wave) {
    assertThat(wave).isPositive();
    return Integer.MAX_VALUE;
  }
}
