package org.moveplan.request;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.moveplan.domain.Facts;
import org.moveplan.domain.FieldType;
import org.moveplan.domain.Move;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.domain.ToolFields;

/** Reads a whole document: a list of users, or a mapping with users and what holds for all. */
final class DocumentReader {

  static final FieldType.Text TITLE = new FieldType.Text(200);
  static final String VERSION = "1";
  static final List<String> KEYS =
      List.of("version", "title", "policy", "tools", "postoffices", "users");

  private static final Shape TOP = Shape.of("request", KEYS);

  private final Tokens tokens;
  private final Faults faults;
  private final MappingReader mappings;
  private final ValueReader values;
  private final UsersReader users;
  private final PostofficesReader postoffices;
  private final Set<String> seen = new HashSet<>();
  private boolean loneUser;
  private String title = "";
  private Facts policy = Facts.none(PolicyFields.ALL);
  private Facts tools = Facts.none(ToolFields.ALL);

  DocumentReader(Tokens tokens, Faults faults, Progress progress) {
    this.tokens = tokens;
    this.faults = faults;
    this.mappings = new MappingReader(tokens, faults);
    this.values = new ValueReader(tokens, faults, mappings);
    this.users = new UsersReader(tokens, faults, mappings, progress);
    this.postoffices = new PostofficesReader(tokens, faults, mappings);
  }

  /** Reads the document; the request means something only if no fault was recorded. */
  Request read(Supplier<Request.Source> source) throws Halt {
    switch (tokens.next()) {
      case LIST -> users.read();
      case MAPPING -> mapping();
      case END, NOTHING -> noUsers(Position.START, "the file holds no users");
      case FAULTY -> {}
      default ->
          faults.add(
              Code.WRONG_TYPE,
              tokens.start(),
              "a request must be a list of users, not " + Messages.found(tokens),
              tokens.example());
    }
    end();
    MoveChecks checks = new MoveChecks(faults, postoffices, users.moves());
    checks.run();
    return new Request(source.get(), title, policy, tools, checks.postoffices(), moves());
  }

  private List<Move> moves() {
    return users.moves().stream().map(UsersReader.Placed::move).toList();
  }

  private void end() throws Halt {
    if (tokens.kind() != Tokens.Kind.END && tokens.next() != Tokens.Kind.END) {
      faults.add(
          Code.SEVERAL_DOCUMENTS,
          tokens.start(),
          tokens.isYaml() ? "a second document begins here" : "the request ended before this",
          "write one request in a file");
      faults.unscannedFrom(tokens.start());
    }
  }

  private void noUsers(long at, String message) {
    faults.add(Code.NO_USERS, at, message, tokens.example());
  }

  private void mapping() throws Halt {
    long start = tokens.start();
    while (tokens.next() != Tokens.Kind.END_MAPPING) {
      String key = tokens.text();
      if (KEYS.contains(key) && !seen.add(key)) {
        String message = "the key '" + key + "' stands twice in one mapping";
        faults.add(Code.DUPLICATE_KEY, tokens.start(), message, "delete one of the two");
        tokens.next();
        tokens.skip();
      } else {
        entry(key);
      }
    }
    if (!seen.contains("users") && !loneUser) {
      noUsers(start, "the request has no 'users'");
    }
  }

  private void entry(String key) throws Halt {
    switch (key) {
      case "version" -> version();
      case "title" -> title();
      case "policy" -> policy = group(key, Shapes.POLICY);
      case "tools" -> tools = group(key, Shapes.TOOLS);
      case "postoffices" -> {
        tokens.next();
        postoffices.read();
      }
      case "users" -> {
        tokens.next();
        users.read();
      }
      default -> unknown(key);
    }
  }

  private void version() throws Halt {
    tokens.next();
    if (tokens.kind() != Tokens.Kind.FAULTY
        && !(tokens.kind() == Tokens.Kind.SCALAR && tokens.text().equals(VERSION))) {
      String message = "'version' cannot be " + Messages.found(tokens);
      String help = "this program reads requests of version " + VERSION;
      faults.add(Code.UNKNOWN_VERSION, tokens.start(), message, help);
      tokens.skip();
    }
  }

  private void title() throws Halt {
    tokens.next();
    values.parse("title", TITLE).ifPresent(text -> title = text);
  }

  private Facts group(String key, Shape shape) throws Halt {
    tokens.next();
    return mappings.section(key, shape);
  }

  private void unknown(String key) throws Halt {
    Shape.Entry ofUser = Shapes.USER.entries().get(key);
    if (ofUser != null && (loneUser || !seen.contains("users"))) {
      if (!loneUser) {
        String message = "a user stands here that is not in a list";
        faults.add(Code.WRONG_TYPE, tokens.start(), message, "begin each user with '- '");
      }
      loneUser = true;
      mappings.skipValue(ofUser.secret());
    } else {
      mappings.unknown(key, TOP, new Draft(TOP.fields()));
    }
  }
}
