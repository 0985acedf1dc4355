package io.daeyeok.benchmarks;

import io.daeyeok.match.MatchKey;
import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import io.daeyeok.text.Segment;
import io.daeyeok.text.Words;
import io.daeyeok.text.WritingSystem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One side of a memory, folded once and kept on the heap as numbers: what a scan needs to compare a
 * text with every unit without touching a string.
 *
 * <p>A gram that occurs again in its text has a number of its own, so that the overlap of two
 * multisets is that of two sets. Some 500 bytes a unit.
 */
final class ScanTable {
  private static final Folding WORD_NOISE =
      Folding.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.SPACE_RUNS);
  private static final int BATCH = 1 << 14;

  private final Locale language;
  private final WritingSystem writingSystem;
  private final Numbering gramNumbers = new Numbering();
  private Map<String, Integer> unitNumbers = new HashMap<>();
  private Map<String, Integer> wordNumbers = new HashMap<>();
  private Sequences grams = new Sequences();
  private Sequences units = new Sequences();
  private Sequences words = new Sequences();

  private ScanTable(Locale language) {
    this.language = language;
    writingSystem = WritingSystem.of(language);
  }

  /** A text as numbers are given to it: its grams, its units of edit distance, its words. */
  private record Parts(long[] grams, List<String> units, List<String> words) {}

  static ScanTable of(IntFunction<String> texts, int size, Locale language) {
    ScanTable table = new ScanTable(language);
    for (int from = 0; from < size; from += BATCH) {
      List<Parts> batch =
          IntStream.range(from, Math.min(size, from + BATCH))
              .parallel()
              .mapToObj(i -> table.parts(texts.apply(i)))
              .toList();
      batch.forEach(table::add);
    }
    return table;
  }

  private Parts parts(String text) {
    MatchKey key = MatchKey.of(Segment.of(text), language);
    return new Parts(
        distinctGrams(key.symbols(), MatchKey.gramLength(writingSystem)),
        units(key.symbols()),
        Words.of(WORD_NOISE.key(text)));
  }

  private List<String> units(String symbols) {
    return writingSystem == WritingSystem.SPACED
        ? Words.of(symbols)
        : symbols.chars().mapToObj(c -> String.valueOf((char) c)).toList();
  }

  /** The grams with the count of earlier ones like it in the bits above. */
  static long[] distinctGrams(String symbols, int gramLength) {
    long[] grams = MatchKey.grams(symbols, gramLength);
    Map<Long, Integer> seen = new HashMap<>(2 * grams.length);
    for (int i = 0; i < grams.length; i++) {
      int before = seen.merge(grams[i], 1, Integer::sum) - 1;
      grams[i] |= (long) Math.min(before, 0xFFFF) << 48;
    }
    return grams;
  }

  private void add(Parts parts) {
    int[] gramRow = new int[parts.grams.length];
    for (int i = 0; i < gramRow.length; i++) {
      gramRow[i] = gramNumbers.add(parts.grams[i]);
    }
    grams.add(gramRow);
    units.add(numbered(parts.units, unitNumbers));
    words.add(numbered(parts.words, wordNumbers));
  }

  private static int[] numbered(List<String> tokens, Map<String, Integer> numbers) {
    int[] row = new int[tokens.size()];
    for (int i = 0; i < row.length; i++) {
      Integer known = numbers.putIfAbsent(tokens.get(i), numbers.size());
      row[i] = known == null ? numbers.size() - 1 : known;
    }
    return row;
  }

  /** A query in the table's numbers; -1 stands for what no stored text has. */
  record Numbered(int[] grams, int[] units, int[] words) {}

  Numbered query(String text) {
    Parts parts = parts(text);
    int[] gramRow = new int[parts.grams.length];
    for (int i = 0; i < gramRow.length; i++) {
      gramRow[i] = gramNumbers.get(parts.grams[i]);
    }
    return new Numbered(gramRow, known(parts.units, unitNumbers), known(parts.words, wordNumbers));
  }

  private static int[] known(List<String> tokens, Map<String, Integer> numbers) {
    return tokens.stream().mapToInt(token -> numbers.getOrDefault(token, -1)).toArray();
  }

  int size() {
    return grams.count();
  }

  Sequences grams() {
    return grams;
  }

  Sequences units() {
    return units;
  }

  Sequences words() {
    return words;
  }

  int gramBound() {
    return gramNumbers.size();
  }

  int unitBound() {
    return unitNumbers.size();
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    grams.write(folder.resolve("grams"));
    units.write(folder.resolve("units"));
    words.write(folder.resolve("words"));
    long[] keys = gramNumbers.keys();
    ByteBuffer bytes = ByteBuffer.allocate(8 * keys.length);
    bytes.asLongBuffer().put(keys);
    Files.write(folder.resolve("gram-keys"), bytes.array());
    write(folder.resolve("unit-keys"), unitNumbers);
    write(folder.resolve("word-keys"), wordNumbers);
  }

  /** Tokens hold no white space, and lone surrogates must survive: two bytes a character. */
  private static void write(Path file, Map<String, Integer> numbers) throws IOException {
    String[] tokens = new String[numbers.size()];
    numbers.forEach((token, number) -> tokens[number] = token);
    char[] chars = String.join("\n", tokens).toCharArray();
    ByteBuffer bytes = ByteBuffer.allocate(2 * chars.length);
    bytes.asCharBuffer().put(chars);
    Files.write(file, bytes.array());
  }

  static ScanTable read(Path folder, Locale language) throws IOException {
    ScanTable table = new ScanTable(language);
    table.grams = Sequences.read(folder.resolve("grams"));
    table.units = Sequences.read(folder.resolve("units"));
    table.words = Sequences.read(folder.resolve("words"));
    ByteBuffer keys = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("gram-keys")));
    while (keys.hasRemaining()) {
      table.gramNumbers.add(keys.getLong());
    }
    table.unitNumbers = readTokens(folder.resolve("unit-keys"));
    table.wordNumbers = readTokens(folder.resolve("word-keys"));
    return table;
  }

  private static Map<String, Integer> readTokens(Path file) throws IOException {
    String all = ByteBuffer.wrap(Files.readAllBytes(file)).asCharBuffer().toString();
    List<String> tokens = all.isEmpty() ? new ArrayList<>() : List.of(all.split("\n"));
    Map<String, Integer> numbers = new HashMap<>(2 * tokens.size());
    tokens.forEach(token -> numbers.put(token, numbers.size()));
    return numbers;
  }
}
