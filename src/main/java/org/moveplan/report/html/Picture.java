package org.moveplan.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moveplan.domain.Names;
import org.moveplan.domain.plan.Plan;
import org.moveplan.domain.plan.Verdict;
import org.moveplan.report.Phrases;

/**
 * Who moves where: the postoffices that users leave on the left, those that they go to on the
 * right, and between them a band for each route, as thick as it has users.
 *
 * @param height of the drawing, whose width is {@link #WIDTH}
 */
record Picture(
    int height, List<Post> left, List<Post> right, List<Band> bands, List<Route> routes) {

  static final int WIDTH = 360;

  /** More postoffices on a side would make a picture that nobody can read. */
  private static final int MOST = 40;

  private static final int TOP = 24;
  private static final int GAP = 10;
  private static final int LEAST_POST = 30;
  private static final int LEAST_BAND = 3;
  private static final int MOST_BAND = 14;
  private static final int ALL_BANDS = 260;
  private static final int FROM = 108;
  private static final int TO = 252;
  private static final int NAMED = 12;

  /** A postoffice on one side. */
  record Post(String name, int users, int y, int height) {

    int middle() {
      return y + height / 2;
    }
  }

  /** Users of one route who are moved, or who are blocked. */
  record Band(String title, String path, boolean blocked) {}

  /** Everybody who moves from one postoffice to another. */
  record Route(String from, String to, List<Plan.User> moved, List<Plan.User> blocked) {

    int users() {
      return moved.size() + blocked.size();
    }

    /** The first names, and how many more there are. */
    static String names(List<Plan.User> users) {
      List<String> names = users.stream().limit(NAMED).map(Plan.User::user).toList();
      int more = users.size() - names.size();
      return String.join(", ", names) + (more == 0 ? "" : " and " + more + " more");
    }
  }

  private record Key(String from, String to) {}

  boolean isDrawn() {
    return !bands.isEmpty();
  }

  static Picture of(Plan plan) {
    List<Route> routes = routes(plan);
    Map<String, Integer> leaving = new LinkedHashMap<>();
    Map<String, Integer> arriving = new TreeMap<>();
    for (Route route : routes) {
      leaving.merge(route.from(), route.users(), Integer::sum);
      arriving.merge(route.to(), route.users(), Integer::sum);
    }
    if (leaving.size() > MOST || arriving.size() > MOST) {
      return new Picture(0, List.of(), List.of(), List.of(), routes);
    }
    Drawing drawing = new Drawing(plan.users().size());
    List<Post> left = drawing.side(leaving, routes, Route::from);
    List<Post> right = drawing.side(arriving, routes, Route::to);
    return new Picture(
        Math.max(bottom(left), bottom(right)),
        left,
        right,
        drawing.bands(left, right, routes),
        routes);
  }

  private static int bottom(List<Post> posts) {
    return posts.isEmpty()
        ? TOP
        : posts.get(posts.size() - 1).y() + posts.get(posts.size() - 1).height() + 2;
  }

  private static List<Route> routes(Plan plan) {
    Map<String, String> spellings = new LinkedHashMap<>();
    Map<Key, Route> routes = new LinkedHashMap<>();
    for (Plan.User user : plan.users()) {
      String from = spellings.computeIfAbsent(Names.key(user.from()), unseen -> user.from());
      String to = spellings.computeIfAbsent(Names.key(user.to()), unseen -> user.to());
      Route route =
          routes.computeIfAbsent(
              new Key(from, to),
              key -> new Route(key.from(), key.to(), new ArrayList<>(), new ArrayList<>()));
      (user.verdict() == Verdict.BLOCKED ? route.blocked() : route.moved()).add(user);
    }
    return List.copyOf(routes.values());
  }

  /** Lays out posts and bands for so many users in all. */
  private record Drawing(int all) {

    interface End {
      String of(Route route);
    }

    private int thickness(int users) {
      return users == 0
          ? 0
          : Math.max(
              LEAST_BAND, Math.min(users * MOST_BAND, (int) ((long) users * ALL_BANDS / all)));
    }

    private int thickness(Route route) {
      return thickness(route.moved().size()) + thickness(route.blocked().size());
    }

    List<Post> side(Map<String, Integer> users, List<Route> routes, End end) {
      List<Post> posts = new ArrayList<>();
      int y = TOP;
      for (Map.Entry<String, Integer> post : users.entrySet()) {
        int bands =
            routes.stream()
                .filter(route -> end.of(route).equals(post.getKey()))
                .mapToInt(this::thickness)
                .sum();
        int height = Math.max(LEAST_POST, bands);
        posts.add(new Post(post.getKey(), post.getValue(), y, height));
        y += height + GAP;
      }
      return posts;
    }

    List<Band> bands(List<Post> left, List<Post> right, List<Route> routes) {
      Map<String, Integer> from = tops(left, routes, Route::from);
      Map<String, Integer> to = tops(right, routes, Route::to);
      List<Band> bands = new ArrayList<>();
      for (Route route : routes) {
        for (boolean blocked : new boolean[] {false, true}) {
          List<Plan.User> users = blocked ? route.blocked() : route.moved();
          int thick = thickness(users.size());
          if (thick > 0) {
            int start = from.merge(route.from(), thick, Integer::sum) - thick;
            int end = to.merge(route.to(), thick, Integer::sum) - thick;
            bands.add(new Band(title(route, users, blocked), path(start, end, thick), blocked));
          }
        }
      }
      return bands;
    }

    private Map<String, Integer> tops(List<Post> posts, List<Route> routes, End end) {
      Map<String, Integer> tops = new LinkedHashMap<>();
      for (Post post : posts) {
        int bands =
            routes.stream()
                .filter(route -> end.of(route).equals(post.name()))
                .mapToInt(this::thickness)
                .sum();
        tops.put(post.name(), post.y() + (post.height() - bands) / 2);
      }
      return tops;
    }

    private static String title(Route route, List<Plan.User> users, boolean blocked) {
      return route.from()
          + " to "
          + route.to()
          + ", "
          + Phrases.count(users.size(), "user")
          + (blocked ? ", blocked: " : ": ")
          + Route.names(users);
    }

    private static String path(int start, int end, int thick) {
      int middle = (FROM + TO) / 2;
      return "M%d %dC%d %d %d %d %d %dV%dC%d %d %d %d %d %dZ"
          .formatted(
              FROM,
              start,
              middle,
              start,
              middle,
              end,
              TO,
              end,
              end + thick,
              middle,
              end + thick,
              middle,
              start + thick,
              FROM,
              start + thick);
    }
  }
}
