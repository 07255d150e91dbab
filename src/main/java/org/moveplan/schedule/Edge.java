package org.moveplan.schedule;

/** Node number {@code first} comes before node number {@code second}. */
public record Edge(int first, int second) {

  // Written out because the generated ones take milliseconds at their first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof Edge edge && first == edge.first && second == edge.second;
  }

  @Override
  public int hashCode() {
    return 31 * first + second;
  }
}
