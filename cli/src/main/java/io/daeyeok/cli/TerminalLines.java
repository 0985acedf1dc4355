package io.daeyeok.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Lines that a person edits, with history and completion. */
final class TerminalLines implements LineSource {
  private static final int HISTORY = 2_000;

  private final Terminal terminal;
  private final LineReader reader;

  TerminalLines(Supplier<List<String>> terms) throws IOException {
    terminal = TerminalBuilder.builder().system(true).encoding(StandardCharsets.UTF_8).build();
    // Quotes, backslashes and exclamation marks are text here, not syntax.
    DefaultParser parser = new DefaultParser();
    parser.setQuoteChars(new char[0]);
    parser.setEscapeChars(new char[0]);
    reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(parser)
            .completer(new Words(terms))
            .variable(LineReader.HISTORY_FILE, historyFile())
            .variable(LineReader.HISTORY_SIZE, HISTORY)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
            .build();
  }

  private static Path historyFile() throws IOException {
    String state = System.getenv("XDG_STATE_HOME");
    Path home = Path.of(System.getProperty("user.home"));
    Path folder =
        (state == null || state.isBlank() ? home.resolve(".local/state") : Path.of(state))
            .resolve("daeyeok");
    Files.createDirectories(folder);
    return folder.resolve("history");
  }

  @Override
  public Optional<String> next() {
    while (true) {
      try {
        return Optional.of(reader.readLine("> "));
      } catch (UserInterruptException e) {
        // Ctrl-C gives up the line, not the session.
        continue;
      } catch (EndOfFileException e) {
        return Optional.empty();
      }
    }
  }

  @Override
  public int columns() {
    return terminal.getSize().getColumns() > 0
        ? terminal.getSize().getColumns()
        : ReplCommand.COLUMNS;
  }

  @Override
  public void close() throws IOException {
    reader.getHistory().save();
    terminal.close();
  }

  /** Commands as the first word; terms behind {@code term} and {@code kwic}, files behind load. */
  private static final class Words implements Completer {
    private final Supplier<List<String>> terms;

    Words(Supplier<List<String>> terms) {
      this.terms = terms;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
      if (line.wordIndex() == 0) {
        Repl.COMMANDS.forEach(command -> candidates.add(new Candidate(command)));
        return;
      }
      String command = line.words().get(0);
      if (command.equals("load")) {
        completeFiles(line.word(), candidates);
      } else if (command.equals("term") || command.equals("kwic")) {
        String typed = line.line().substring(command.length()).stripLeading();
        int known = typed.length() - line.word().length();
        for (String term : terms.get()) {
          if (term.length() > known && term.startsWith(typed.substring(0, known))) {
            candidates.add(new Candidate(term.substring(known)));
          }
        }
      }
    }

    private static void completeFiles(String typed, List<Candidate> candidates) {
      int slash = typed.lastIndexOf('/');
      String folder = typed.substring(0, slash + 1);
      try (var files = Files.list(Path.of(folder.isEmpty() ? "." : folder))) {
        files.forEach(
            file -> {
              boolean isFolder = Files.isDirectory(file);
              String name = folder + file.getFileName() + (isFolder ? "/" : "");
              candidates.add(new Candidate(name, name, null, null, null, null, !isFolder));
            });
      } catch (IOException e) {
        // Nothing to offer in a folder that cannot be read.
        return;
      }
    }
  }
}
