package io.daeyeok.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which files the real text is in. Travels to the forks of JMH as system properties.
 *
 * @param first the language of the first column, and of the first file of each two
 * @param second the language of the second
 * @param tables files of tab-separated values: first, second, anything
 * @param lines files that are parallel line by line, first, second, first, second...
 */
record Inputs(Locale first, Locale second, List<Path> tables, List<Path> lines) {
  private static final String PREFIX = "daeyeok.benchmarks.";

  Inputs {
    if (lines.size() % 2 != 0) {
      throw new IllegalArgumentException("--lines takes files two by two, not " + lines);
    }
    if (tables.isEmpty() && lines.isEmpty()) {
      throw new IllegalArgumentException(
          "no text to build a memory from; give --tsv FILE or --lines FILE FILE");
    }
  }

  static Inputs of(Arguments arguments) {
    return new Inputs(
        Locale.forLanguageTag(arguments.one("first", "en")),
        Locale.forLanguageTag(arguments.one("second", "ko")),
        arguments.all("tsv").stream().map(Path::of).toList(),
        arguments.all("lines").stream().map(Path::of).toList());
  }

  static Inputs ofProperties() {
    return new Inputs(
        Locale.forLanguageTag(System.getProperty(PREFIX + "first", "en")),
        Locale.forLanguageTag(System.getProperty(PREFIX + "second", "ko")),
        paths("tsv"),
        paths("lines"));
  }

  private static List<Path> paths(String name) {
    List<Path> paths = new ArrayList<>();
    for (String path : System.getProperty(PREFIX + name, "").split(File.pathSeparator)) {
      if (!path.isEmpty()) {
        paths.add(Path.of(path));
      }
    }
    return paths;
  }

  Map<String, String> asProperties() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(PREFIX + "first", first.toLanguageTag());
    properties.put(PREFIX + "second", second.toLanguageTag());
    properties.put(PREFIX + "tsv", join(tables));
    properties.put(PREFIX + "lines", join(lines));
    return properties;
  }

  private static String join(List<Path> paths) {
    List<String> absolute = paths.stream().map(path -> path.toAbsolutePath().toString()).toList();
    return String.join(File.pathSeparator, absolute);
  }

  List<Direction> directions() {
    return List.of(new Direction(second, first, false), new Direction(first, second, true));
  }

  Direction from(String language) {
    return directions().stream()
        .filter(direction -> direction.from().toLanguageTag().equals(language))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(language + " is neither of the two languages"));
  }

  /** The distinct pairs in file order, escapes of line breaks and tabs as a space. */
  List<Pair> pairs() throws IOException {
    Map<Pair, Boolean> pairs = new LinkedHashMap<>();
    putTables(pairs);
    putLines(pairs);
    return List.copyOf(pairs.keySet());
  }

  /** The distinct pairs of the parallel files alone, or of the tables when there are none. */
  List<Pair> sentences() throws IOException {
    Map<Pair, Boolean> pairs = new LinkedHashMap<>();
    if (lines.isEmpty()) {
      putTables(pairs);
    } else {
      putLines(pairs);
    }
    return List.copyOf(pairs.keySet());
  }

  private void putTables(Map<Pair, Boolean> pairs) throws IOException {
    for (Path table : tables) {
      for (Row row : Row.read(table)) {
        put(pairs, row.first(), row.second());
      }
    }
  }

  private void putLines(Map<Pair, Boolean> pairs) throws IOException {
    for (int i = 0; i < lines.size(); i += 2) {
      List<String> one = Files.readAllLines(lines.get(i));
      List<String> other = Files.readAllLines(lines.get(i + 1));
      if (one.size() != other.size()) {
        throw new IOException(
            lines.get(i)
                + " has "
                + one.size()
                + " lines, "
                + lines.get(i + 1)
                + " "
                + other.size());
      }
      for (int line = 0; line < one.size(); line++) {
        put(pairs, one.get(line), other.get(line));
      }
    }
  }

  private static void put(Map<Pair, Boolean> pairs, String first, String second) {
    Pair pair = new Pair(plain(first), plain(second));
    if (!pair.first().isEmpty() && !pair.second().isEmpty()) {
      pairs.put(pair, true);
    }
  }

  private static String plain(String text) {
    return text.replace("\\n", " ").replace("\\t", " ").strip();
  }

  /** All files, in the order given. */
  List<Path> files() {
    List<Path> files = new ArrayList<>(tables);
    files.addAll(lines);
    return files;
  }
}
