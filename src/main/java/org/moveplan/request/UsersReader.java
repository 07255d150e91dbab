package org.moveplan.request;

import java.util.ArrayList;
import java.util.List;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Move;
import org.moveplan.domain.Progress;
import org.moveplan.domain.UserFields;

/** Reads the list of users. */
final class UsersReader {

  /**
   * A move and where it stands.
   *
   * @param move the move, of which names may be missing
   * @param whole whether user, source and destination are legal
   * @param at where the user begins
   * @param fromAt where the source stands
   * @param toAt where the destination stands
   */
  record Placed(Move move, boolean whole, long at, long fromAt, long toAt) {}

  private final Tokens tokens;
  private final Faults faults;
  private final MappingReader mappings;
  private final Progress progress;
  private final Facts.Patterns patterns = new Facts.Patterns();
  private final List<Placed> moves = new ArrayList<>();

  UsersReader(Tokens tokens, Faults faults, MappingReader mappings, Progress progress) {
    this.progress = progress;
    this.tokens = tokens;
    this.faults = faults;
    this.mappings = mappings;
  }

  /** The moves in the order of the file. */
  List<Placed> moves() {
    return moves;
  }

  /** Reads the list that begins at the current token. */
  void read() throws Halt {
    switch (tokens.kind()) {
      case LIST -> list();
      case NOTHING ->
          faults.add(Code.NO_USERS, tokens.start(), "'users' has no value", tokens.example());
      case FAULTY -> {}
      default -> {
        String message = "'users' must be a list, not " + Messages.found(tokens);
        faults.add(Code.WRONG_TYPE, tokens.start(), message, tokens.example());
        tokens.skip();
      }
    }
  }

  private void list() throws Halt {
    long start = tokens.start();
    boolean empty = true;
    while (more()) {
      empty = false;
    }
    if (empty) {
      faults.add(Code.NO_USERS, start, "the list of users is empty", tokens.example());
    }
  }

  /** Reads the next user; says whether there was one. */
  private boolean more() throws Halt {
    try {
      if (tokens.next() == Tokens.Kind.END_LIST) {
        return false;
      }
      if (tokens.kind() == Tokens.Kind.MAPPING) {
        user();
      } else if (tokens.kind() != Tokens.Kind.FAULTY) {
        String message = "a user must be a mapping, not " + Messages.found(tokens);
        faults.add(Code.WRONG_TYPE, tokens.start(), message, tokens.example());
        tokens.skip();
      }
    } catch (Halt stopped) {
      if (!tokens.recover()) {
        throw stopped;
      }
    }
    return true;
  }

  private void user() throws Halt {
    long start = tokens.start();
    Draft draft = mappings.read(Shapes.USER);
    boolean whole =
        draft.has(UserFields.USER) && draft.has(UserFields.FROM) && draft.has(UserFields.TO);
    Move move = new Move(draft.facts().sharing(patterns));
    long fromAt = draft.place(UserFields.FROM);
    progress.reached(Progress.Leg.READ, moves.size(), 0);
    moves.add(new Placed(move, whole, start, fromAt, draft.place(UserFields.TO)));
  }
}
