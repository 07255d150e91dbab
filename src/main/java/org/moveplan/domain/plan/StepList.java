package org.moveplan.domain.plan;

import java.util.List;
import java.util.Optional;
import org.moveplan.domain.Method;

/**
 * Steps that somebody wrote by hand, to have them replayed.
 *
 * @param request the file name of the request that they are for, empty if it is not named
 * @param complete whether the list claims to be a whole plan, care of the postoffices included
 * @param steps in the order in which they are to be carried out
 */
public record StepList(String request, boolean complete, List<Entry> steps) {

  public StepList {
    steps = List.copyOf(steps);
  }

  /**
   * One step as it was written.
   *
   * @param action what is done
   * @param user absent for a step of a postoffice
   * @param from the user's source, if it is written; needed where the name is on two postoffices
   * @param postoffice where it is done
   * @param to destination, for moves, if it is written
   * @param method for moves, if it is written
   * @param object a group, folder, grantee or file
   * @param notBefore a waiting time after an earlier step, named by its id
   * @param line where it stands in the file, from 1
   * @param column where it stands in its line, from 1
   */
  public record Entry(
      Action action,
      Optional<String> user,
      Optional<String> from,
      String postoffice,
      Optional<String> to,
      Optional<Method> method,
      Optional<String> object,
      Optional<Plan.NotBefore> notBefore,
      int line,
      int column) {}
}
