package org.moveplan.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moveplan.documents.Document.Block;

/**
 * A command that a document shows, or a file that it shows for saving.
 *
 * <p>In a {@code console} block a command follows {@code "$ "}, and what is under it is what it
 * prints; a line {@code ...} stands for lines left out. In an {@code sh} block each line is a
 * command. In a sentence, code that begins as a command does is one, too. A block after {@code <!--
 * save FILE -->} is a file that later commands read.
 *
 * @param line what is typed, or {@code save FILE}
 * @param place index of its line in the document
 * @param exit the expected exit code: of the last command of a block the one that the paragraph
 *     before the block names as "exit code N", otherwise 0
 * @param shown what the document says that it prints, or the content of the saved file
 */
record Command(String line, int place, int exit, List<String> shown) {

  private static final String LEFT_OUT = "...";
  private static final String SAVE = "save ";

  private static final String PROMPT = "$ ";
  private static final Pattern TYPED =
      Pattern.compile("(?:\\./moveplan|mvn|git|grep|sh|cp|sed) [^`]*[^`\\s]");
  private static final Pattern IN_SENTENCE = Pattern.compile("`(" + TYPED + ")`");
  private static final Pattern EXIT = Pattern.compile("exit code (\\d+)");

  /** The commands of a document, from top to bottom. */
  static List<Command> of(Document document) {
    List<Command> commands = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.language().equals("console")) {
        commands.addAll(typed(document, block));
      } else if (block.language().equals("sh")) {
        commands.addAll(script(document, block));
      } else if (!block.named("save").isEmpty()) {
        commands.add(new Command(SAVE + block.named("save"), block.first(), 0, block.lines()));
      }
    }
    List<String> prose = document.prose();
    for (int i = 0; i < prose.size(); i++) {
      Matcher spans = IN_SENTENCE.matcher(prose.get(i));
      for (MatchResult span : spans.results().toList()) {
        commands.add(new Command(span.group(1), i, 0, List.of()));
      }
    }
    commands.sort(Comparator.comparingInt(Command::place));
    return commands;
  }

  /** Lines that look like commands but stand where no test would see them. */
  static List<String> overlooked(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (!block.language().equals("console") && !block.language().equals("sh")) {
        lines.addAll(block.lines());
      }
    }
    lines.addAll(document.prose().stream().filter(line -> line.startsWith("    ")).toList());
    return lines.stream().filter(line -> TYPED.matcher(line.strip()).lookingAt()).toList();
  }

  private static List<Command> typed(Document document, Block block) {
    List<Command> commands = new ArrayList<>();
    int end = block.lines().size();
    for (int i = end - 1; i >= 0; i--) {
      String line = block.lines().get(i);
      if (line.startsWith(PROMPT)) {
        int exit = commands.isEmpty() ? exit(document, block) : 0;
        List<String> shown = block.lines().subList(i + 1, end);
        commands.add(new Command(line.substring(2), block.first() + i, exit, shown));
        end = i;
      }
    }
    return commands;
  }

  private static List<Command> script(Document document, Block block) {
    List<Command> commands = new ArrayList<>();
    for (int i = block.lines().size() - 1; i >= 0; i--) {
      String line = block.lines().get(i).replaceFirst("(^| +)#.*", "");
      if (!line.isEmpty()) {
        int exit = commands.isEmpty() ? exit(document, block) : 0;
        commands.add(new Command(line, block.first() + i, exit, List.of()));
      }
    }
    return commands;
  }

  private static int exit(Document document, Block block) {
    Matcher named = EXIT.matcher(document.paragraphBefore(block.first() - 1));
    return named.find() ? Integer.parseInt(named.group(1)) : 0;
  }

  /** Whether this is a file to be saved under the name {@link #file}. */
  boolean saves() {
    return line.startsWith(SAVE);
  }

  String file() {
    return line.substring(SAVE.length());
  }

  /** Whether a test can run it; all others are for {@link BuildCommand}. */
  boolean runs() {
    return Stream.of("./moveplan ", "grep ", "cp -r ", "sed -i ").anyMatch(line::startsWith);
  }

  /**
   * What would be shown of {@code printed}: all of it, or as many lines as now if the rest is left
   * out.
   */
  List<String> shownOf(List<String> printed) {
    int kept = shown.indexOf(LEFT_OUT);
    if (shown.isEmpty() || (kept >= 0 && kept < shown.size() - 1)) {
      return shown;
    }
    if (kept < 0 || kept >= printed.size()) {
      return printed;
    }
    List<String> beginning = new ArrayList<>(printed.subList(0, kept));
    beginning.add(LEFT_OUT);
    return beginning;
  }

  /** {@code printed} with lines left out where the document leaves lines out. */
  List<String> abridged(List<String> printed) {
    List<String> result = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < shown.size(); i++) {
      if (!shown.get(i).equals(LEFT_OUT)) {
        if (next < printed.size()) {
          result.add(printed.get(next++));
        }
      } else {
        result.add(LEFT_OUT);
        next = i + 1 < shown.size() ? indexFrom(printed, next, shown.get(i + 1)) : printed.size();
      }
    }
    result.addAll(printed.subList(next, printed.size()));
    return result;
  }

  private static int indexFrom(List<String> lines, int from, String wanted) {
    int index = lines.subList(from, lines.size()).indexOf(wanted);
    return index < 0 ? lines.size() : from + index;
  }
}
