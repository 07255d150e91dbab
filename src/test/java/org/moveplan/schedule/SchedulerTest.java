package org.moveplan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

class SchedulerTest {

  private record Node(int wave, int phase, String place, int hand, int owner) {}

  private record Edge(int first, int second) {}

  private record Listed(List<Node> nodes, List<Edge> edges) implements Graph {
    @Override
    public int size() {
      return nodes.size();
    }

    @Override
    public int wave(int node) {
      return nodes.get(node).wave();
    }

    @Override
    public int phase(int node) {
      return nodes.get(node).phase();
    }

    @Override
    public String place(int node) {
      return nodes.get(node).place();
    }

    @Override
    public int hand(int node) {
      return nodes.get(node).hand();
    }

    @Override
    public int owner(int node) {
      return nodes.get(node).owner();
    }

    @Override
    public void successors(int node, IntConsumer each) {
      edges.stream().filter(edge -> edge.first() == node).mapToInt(Edge::second).forEach(each);
    }
  }

  @Test
  void earlierPhasesGoFirst() {
    List<Node> nodes = List.of(node(2, "A", 0), node(1, "B", 1), node(3, "A", 2));
    assertThat(order(nodes)).containsExactly(1, 0, 2);
  }

  @Test
  void aPrecedenceOutweighsThePhase() {
    List<Node> nodes = List.of(node(1, "A", 0), node(2, "B", 0));
    assertThat(order(nodes, new Edge(1, 0))).containsExactly(1, 0);
  }

  @Test
  void onePlaceIsFinishedBeforeTheNext() {
    List<Node> nodes = List.of(node(1, "A", 0), node(1, "B", 1), node(1, "A", 2), node(1, "B", 3));
    assertThat(order(nodes)).containsExactly(0, 2, 1, 3);
  }

  @Test
  void aPlaceIsPutOffUntilItNeedsOneVisitOnly() {
    List<Node> nodes = List.of(node(1, "A", 0), node(1, "B", 1), node(1, "A", 1));
    assertThat(order(nodes, new Edge(1, 2))).containsExactly(1, 0, 2);
  }

  @Test
  void aPlaceWhereTheNextPhaseGoesOnIsKeptForLast() {
    List<Node> nodes = List.of(node(1, "A", 0), node(1, "B", 0), node(2, "A", 0));
    assertThat(order(nodes)).containsExactly(1, 0, 2);
  }

  @Test
  void whatCanBeDoneOnTheSpotCallsForNoOtherVisit() {
    List<Node> nodes = List.of(node(1, "A", 0), node(1, "B", 0), node(1, "B", 1), node(1, "A", 1));
    assertThat(order(nodes, new Edge(1, 2), new Edge(1, 3))).containsExactly(1, 2, 0, 3);
  }

  @Test
  void oneHandIsServedToTheEndBeforeTheNext() {
    List<Node> nodes =
        List.of(
            new Node(1, 1, "A", 1, 0),
            new Node(1, 1, "A", 0, 1),
            new Node(1, 1, "A", 1, 1),
            new Node(1, 1, "A", 0, 2));
    assertThat(order(nodes)).containsExactly(1, 3, 0, 2);
  }

  @Test
  void anOwnerIsServedToTheEndBeforeTheNext() {
    List<Node> nodes =
        List.of(
            new Node(1, 1, "A", 0, 1),
            new Node(1, 1, "A", 0, 0),
            new Node(1, 1, "A", 0, 0),
            new Node(1, 1, "A", 0, 1));
    assertThat(order(nodes, new Edge(1, 2), new Edge(0, 3))).containsExactly(1, 2, 0, 3);
  }

  @Test
  void wavesAreKeptApart() {
    List<Node> nodes = List.of(new Node(2, 1, "A", 0, 0), new Node(1, 9, "A", 0, 0));
    assertThat(order(nodes)).containsExactly(1, 0);
  }

  @Test
  void nodesThatWaitForEachOtherAreNamed() {
    List<Node> nodes = List.of(node(1, "A", 0), node(1, "A", 1), node(1, "A", 2));
    Schedule schedule = Scheduler.order(new Listed(nodes, List.of(new Edge(1, 2), new Edge(2, 1))));
    assertThat(schedule).isEqualTo(new Schedule.Stuck(List.of(1, 2)));
  }

  @Test
  void aPrecedenceSaidTwiceCountsOnce() {
    List<Node> nodes = List.of(node(1, "A", 0), node(1, "A", 1));
    assertThat(order(nodes, new Edge(1, 0), new Edge(1, 0))).containsExactly(1, 0);
  }

  @Test
  void randomGraphsComeOutCompleteAndInOrder() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      int size = 1 + random.nextInt(40);
      List<Node> nodes = new ArrayList<>();
      List<Edge> edges = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        nodes.add(node(random.nextInt(4), "P" + random.nextInt(3), random.nextInt(6)));
        for (int k = 0; i > 0 && k < random.nextInt(3); k++) {
          edges.add(new Edge(random.nextInt(i), i));
        }
      }
      List<Integer> order = order(nodes, edges.toArray(Edge[]::new));
      assertThat(order).hasSize(size).doesNotHaveDuplicates();
      assertThat(edges)
          .allMatch(edge -> order.indexOf(edge.first()) < order.indexOf(edge.second()));
    }
  }

  private static Node node(int phase, String place, int owner) {
    return new Node(1, phase, place, 0, owner);
  }

  private static List<Integer> order(List<Node> nodes, Edge... edges) {
    return ((Schedule.Ordered) Scheduler.order(new Listed(nodes, List.of(edges)))).nodes();
  }
}
