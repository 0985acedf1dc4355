package io.daeyeok.cli;

import java.io.BufferedReader;
import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to look for: the arguments, or the lines of a file or of standard input. */
final class Queries {
  @Parameters(
      paramLabel = "TEXT",
      arity = "0..*",
      description = "What to look for, one query an argument; without it lines are read.")
  private List<String> texts = new ArrayList<>();

  @Option(
      names = "--input",
      paramLabel = "FILE",
      description = "Read one query a line from this file, - for standard input.")
  private Path input;

  /** The queries in input order; refuses to go on when there is nothing to look for at all. */
  List<String> read(Console console) throws IOException {
    if (input != null && !texts.isEmpty()) {
      throw new IllegalArgumentException("give either TEXT or --input, not both");
    }
    List<String> queries = texts.isEmpty() ? lines(console) : texts;
    if (queries.stream().allMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "the query is empty; give a text as argument, by --input FILE or on standard input");
    }
    return queries;
  }

  private List<String> lines(Console console) throws IOException {
    if (input != null && !input.toString().equals("-")) {
      byte[] bytes = Files.readAllBytes(input);
      return strict(bytes);
    }
    return strict(console.in().readAllBytes());
  }

  private static List<String> strict(byte[] bytes) throws IOException {
    java.nio.CharBuffer text =
        StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new CharArrayReader(text.array(), 0, text.limit()))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(lines.isEmpty() && line.startsWith("\uFEFF") ? line.substring(1) : line);
      }
    }
    return lines;
  }
}
