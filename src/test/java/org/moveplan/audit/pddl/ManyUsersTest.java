package org.moveplan.audit.pddl;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.DirectoryFields;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Move;
import org.moveplan.domain.Names;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.ResidentFields;
import org.moveplan.domain.ToolFields;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.testing.BarePlan;
import org.moveplan.testing.Requests;

/**
 * Eight times as many users take about eight times as much processor time of this thread, however
 * many postoffices, residents and names that look alike there are. With the square it would be
 * sixty-four times as much; the test allows half of that, and a second.
 */
class ManyUsersTest {

  private static final int FEW = 2_500;
  private static final int MANY = 20_000;
  private static final long SECOND = 1_000_000_000L;

  @Test
  void namesThatLookAlike() {
    IntFunction<Integer> names =
        count -> {
          Symbols symbols = new Symbols();
          for (int i = 0; i < count; i++) {
            symbols.name(Character.toString(0x4e00 + i));
          }
          return symbols.meanings().size();
        };

    assertThat(names.apply(100)).isEqualTo(100);
    assertGrowsWithItsSize(names);
  }

  @Test
  void usersWithAPostofficeAndAResidentEach() {
    IntFunction<Map<String, String>> files =
        count -> {
          Request request = request(count);
          return PddlFiles.of(request, BarePlan.of(request, Verdict.BLOCKED));
        };

    assertThat(files.apply(100).get("problem.pddl")).contains("(taken n-resident99 p-to99)");
    assertGrowsWithItsSize(files);
  }

  private static void assertGrowsWithItsSize(IntFunction<?> work) {
    long few = Math.min(nanoseconds(work, FEW), nanoseconds(work, FEW));
    long many = Math.min(nanoseconds(work, MANY), nanoseconds(work, MANY));
    assertThat(many).as("few take %d ns", few).isLessThan(32 * few + SECOND);
  }

  private static long nanoseconds(IntFunction<?> work, int count) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Object made = work.apply(count);
    long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(made).isNotNull();
    return after - before;
  }

  private static Request request(int count) {
    List<Move> moves = new ArrayList<>();
    SortedMap<String, Postoffice> postoffices = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      moves.add(new Move(Requests.user("user" + i, "from" + i, "to" + i)));
      Facts resident = Facts.none(ResidentFields.ALL).with(ResidentFields.USER, "resident" + i);
      Facts facts =
          Facts.none(PostofficeFields.ALL).with(DirectoryFields.RESIDENTS, List.of(resident));
      for (String name : List.of("from" + i, "to" + i)) {
        postoffices.put(Names.key(name), new Postoffice(name, true, facts));
      }
    }
    return new Request(
        new Request.Source("many.yaml", "0".repeat(64)),
        "",
        Facts.none(PolicyFields.ALL),
        Facts.none(ToolFields.ALL),
        postoffices,
        moves);
  }
}
