package org.moveplan.testing;

import java.util.List;
import org.moveplan.audit.prove.Simpler;
import org.moveplan.domain.Request;

/** Requests drawn at random, as {@code rules prove} draws them. */
public final class RandomRequests {

  private RandomRequests() {}

  /** The request with that seed, of at most {@code mostUsers} users. */
  public static Request of(long seed, int mostUsers) {
    return org.moveplan.audit.prove.RandomRequests.of(seed, mostUsers);
  }

  /** {@code request} without each one of the fields that it states, one at a time. */
  public static List<Request> simpler(Request request) {
    return Simpler.of(request);
  }
}
