package org.moveplan.cli;

import java.io.Console;
import java.util.function.BooleanSupplier;

/** Whether this process reads from and writes to a terminal. */
final class ProcessTerminal implements BooleanSupplier {

  private static final int FIRST_WITH_CONSOLES_OF_PIPES = 22;

  @Override
  @SuppressWarnings("SystemConsoleNull") // the console of newer JDKs is asked below
  public boolean getAsBoolean() {
    Console console = System.console();
    if (console == null || Runtime.version().feature() < FIRST_WITH_CONSOLES_OF_PIPES) {
      return console != null;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }
}
