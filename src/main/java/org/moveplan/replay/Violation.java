package org.moveplan.replay;

/**
 * Why a plan is refused.
 *
 * @param step the number of the step that violates the invariant; 0 if the plan as a whole does
 * @param stepId the step's id, empty if {@code step} is 0
 * @param invariant code and sentence of what must hold
 * @param world what was assumed where the request is silent, empty if nothing
 * @param before the user's state before the step: for each postoffice whether hexid and password in
 *     the message file agree with the account, whether the user is signed on, and where the file
 *     is; empty if the violation is not about a user's state
 * @param after the state that the step would leave
 * @param article the article that the invariant rests on, empty for the document's own form
 * @param message one or two sentences with the names in them
 * @param clientMessage what the user or administrator would see, empty if nothing
 */
public record Violation(
    int step,
    String stepId,
    String invariant,
    String world,
    String before,
    String after,
    String article,
    String message,
    String clientMessage) {

  /** This violation with the states of the user around the step. */
  Violation seen(String stateBefore, String stateAfter) {
    return new Violation(
        step, stepId, invariant, world, stateBefore, stateAfter, article, message, clientMessage);
  }

  /**
   * This violation for a terminal of 80 columns, in several lines without a line end at the last.
   */
  public String text() {
    String where = step == 0 ? "The plan as a whole" : "Step " + step + " (" + stepId + ")";
    Paragraphs text = new Paragraphs();
    text.add("", where + " is not safe: " + message);
    text.add("invariant  ", invariant);
    text.add("article    ", article);
    text.add("assumed    ", world);
    text.add("before     ", before);
    text.add("after      ", after.equals(before) ? "" : after);
    text.add("on screen  ", clientMessage.isEmpty() ? "" : '"' + clientMessage + '"');
    return text.toString();
  }
}
