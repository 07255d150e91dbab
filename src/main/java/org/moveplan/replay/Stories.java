package org.moveplan.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moveplan.domain.Move;
import org.moveplan.domain.Request;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Story;

/**
 * The second output of the replay: not whether a plan is safe, but how hexid and password of every
 * user stand on the way (Q125255). Users of whom the same is known and to whom the same happens are
 * told once.
 */
public final class Stories {

  private Stories() {}

  /**
   * The stories of everybody whom {@code plan} moves, in the order of its users.
   *
   * @param plan a plan for {@code listed} that {@link Replay} has found safe
   */
  public static List<Story> of(Request listed, Plan plan) {
    Ways ways = Ways.of(listed);
    Request request = ways.request();
    Roster roster = Roster.of(ways, plan);
    Timeline timeline = Timeline.of(plan, roster);
    Map<Part, List<Chronicle.Entry>> told = new HashMap<>();
    List<Story> stories = new ArrayList<>();
    for (Mover mover : roster.movers()) {
      Timeline.Course course = timeline.of(mover);
      List<Chronicle.Entry> entries =
          told.computeIfAbsent(
              new Part(Known.of(request, mover), course.events()),
              part -> Chronicle.of(part.known(), part.events()));
      stories.add(story(mover.move(), course, entries));
    }
    return stories;
  }

  /** Steps of a postoffice are left out; none of them changes a factor. */
  private static Story story(Move move, Timeline.Course course, List<Chronicle.Entry> entries) {
    List<Story.Moment> moments = new ArrayList<>();
    moments.add(moment(0, entries.get(0)));
    for (int i = 1; i < entries.size(); i++) {
      if (course.own().get(i - 1)) {
        moments.add(moment(course.steps().get(i - 1), entries.get(i)));
      }
    }
    return new Story(move.user(), move.from(), move.to(), moments);
  }

  private static Story.Moment moment(int step, Chronicle.Entry entry) {
    return new Story.Moment(step, entry.source(), entry.destination());
  }
}
