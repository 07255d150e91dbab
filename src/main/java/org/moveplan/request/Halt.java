package org.moveplan.request;

/** Reading cannot go on; the fault that stops it is recorded already. */
final class Halt extends Exception {

  private static final long serialVersionUID = 1;

  Halt() {
    super("reading stopped", null, false, false);
  }
}
