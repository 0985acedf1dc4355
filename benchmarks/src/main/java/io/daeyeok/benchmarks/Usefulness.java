package io.daeyeok.benchmarks;

import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.text.Words;
import io.daeyeok.text.WritingSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Does what a lookup puts first help most? Each of a thousand rows is looked up among all others;
 * the translation found is compared with the row's own by {@link Chrf}.
 *
 * <p>Rows count that have Hangul on the Korean side and at most 1,000 characters on both. Queries
 * are rows of 20 to 150 characters with distinct texts, shuffled by {@code java.util.Random(42)}:
 * the first thousand to report on, the second to try things on. What has the same text as the query
 * is left out. All methods see the same texts: NFKC, accelerator keys and line-break escapes
 * removed, lower case, single spaces.
 */
final class Usefulness {
  private static final int LONGEST = 1000;
  private static final int SHORTEST_QUERY = 20;
  private static final int LONGEST_QUERY = 150;
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
  private static final Pattern ACCELERATOR =
      Pattern.compile("\\([&_][\\p{L}\\p{N}]\\)|[&_](?=[\\p{L}\\p{N}])");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private final Direction direction;
  private final List<Method.StoredRow> rows;
  private final List<Method.StoredRow> questions;

  /**
   * Prepares one direction.
   *
   * @param block 0 for the first thousand of the shuffled queries, 1 for the second
   */
  Usefulness(List<Row> table, Direction direction, int block, int count) {
    this.direction = direction;
    rows = new ArrayList<>();
    List<Method.StoredRow> candidates = new ArrayList<>();
    for (Row row : table) {
      Pair pair = new Pair(row.first(), row.second());
      String source = direction.source(pair);
      String target = direction.target(pair);
      if (source.length() > LONGEST || target.length() > LONGEST || !hangul(source, target)) {
        continue;
      }
      Method.StoredRow stored =
          new Method.StoredRow(source, normalised(source), normalised(target));
      rows.add(stored);
      if (source.length() >= SHORTEST_QUERY && source.length() <= LONGEST_QUERY) {
        candidates.add(stored);
      }
    }
    Collections.shuffle(candidates, new Random(42));
    Set<String> seen = new HashSet<>();
    List<Method.StoredRow> distinct =
        candidates.stream().filter(row -> seen.add(row.raw())).toList();
    int from = Math.min(distinct.size(), block * count);
    questions = distinct.subList(from, Math.min(distinct.size(), from + count));
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("the table has too few rows for block " + block);
    }
  }

  private boolean hangul(String source, String target) {
    boolean korean = direction.from().getLanguage().equals("ko");
    return HANGUL.matcher(korean ? source : target).find();
  }

  static String normalised(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\\n", " ");
    plain = ACCELERATOR.matcher(plain).replaceAll("");
    return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  int rowCount() {
    return rows.size();
  }

  int questionCount() {
    return questions.size();
  }

  /** What became of each question by one method, with the number of rows that shared the top. */
  record Answers(String name, Outcome outcome, double[] shares, double ties) {}

  /** The method that gains are measured from: edit distance, as the language suits it. */
  String baseline() {
    return korean()
        ? "edit distance, syllables without spaces"
        : "edit distance, words + punctuation";
  }

  private boolean korean() {
    return WritingSystem.of(direction.from()) == WritingSystem.KOREAN;
  }

  /** All methods, the library first. */
  List<Answers> run(java.util.function.Consumer<String> progress) throws IOException {
    List<Answers> answers = new ArrayList<>();
    try (Method daeyeok =
        new DaeyeokMethod(
            "Daeyeok, the stored target",
            direction,
            rows,
            UnaryOperator.identity(),
            match -> match.target().segment())) {
      answers.add(answers(daeyeok, progress));
    }
    try (Method daeyeok =
        new DaeyeokMethod(
            "Daeyeok, the target adapted to the query",
            direction,
            rows,
            UnaryOperator.identity(),
            FuzzyMatch::adapted)) {
      answers.add(answers(daeyeok, progress));
    }
    // The library folds for itself; the quality of what it finds is judged as before.
    try (Method raw =
        new DaeyeokMethod(
            "Daeyeok, text as it stands in the file",
            direction,
            rows,
            row -> new Method.StoredRow(row.raw(), row.raw(), row.translation()),
            FuzzyMatch::adapted)) {
      answers.add(answers(raw, progress));
    }
    for (Method method : scans()) {
      answers.add(answers(method, progress));
    }
    return answers;
  }

  private List<Method> scans() {
    ScanMethod.Rows byText = new ScanMethod.Rows(rows);
    List<String> texts = byText.texts();
    int gramLength = korean() ? 2 : 3;
    Function<String, String> key = korean() ? text -> text.replace(" ", "") : text -> text;
    TokenTable characters = new TokenTable(texts, text -> characters(key.apply(text)));
    TokenTable grams = new TokenTable(texts, text -> TokenTable.grams(key.apply(text), gramLength));
    TokenTable words = new TokenTable(texts, Usefulness::words);
    TokenTable wordsAndPunctuation = new TokenTable(texts, Words::of);
    List<Method> methods = new ArrayList<>();
    methods.add(
        new ScanMethod(
            korean() ? "edit distance, syllables without spaces" : "edit distance, characters",
            byText,
            characters::editSimilarities));
    methods.add(
        new ScanMethod(
            "edit distance, words + punctuation", byText, wordsAndPunctuation::editSimilarities));
    methods.add(
        new ScanMethod(
            "Dice of character " + (korean() ? "bigrams" : "trigrams"),
            byText,
            text -> dice(grams, text)));
    TokenTable edits = korean() ? characters : wordsAndPunctuation;
    methods.add(new ScanMethod("L/3 + 2T/3, unfolded", byText, text -> hybrid(edits, grams, text)));
    Stems stems = new Stems(direction.from());
    TokenTable stemTable = new TokenTable(texts, stems::of);
    methods.add(
        new ScanMethod(
            "OmegaT-like: best of stems, words, words + punctuation",
            byText,
            text ->
                greatest(
                    stemTable.editSimilarities(text),
                    words.editSimilarities(text),
                    wordsAndPunctuation.editSimilarities(text))));
    return methods;
  }

  private static List<String> characters(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }

  private static List<String> words(String text) {
    return Words.of(text).stream()
        .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
        .toList();
  }

  private static double[] dice(TokenTable grams, String text) {
    int own = grams.numbered(text).length;
    int[] overlaps = grams.overlaps(text);
    double[] scores = new double[overlaps.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = own + grams.length(i) == 0 ? 0 : 2.0 * overlaps[i] / (own + grams.length(i));
    }
    return scores;
  }

  private static double[] hybrid(TokenTable edits, TokenTable grams, String text) {
    double[] scores = edits.editSimilarities(text);
    int own = grams.numbered(text).length;
    int[] overlaps = grams.overlaps(text);
    for (int i = 0; i < scores.length; i++) {
      double shared = overlaps[i] / (0.75 * own + 0.25 * grams.length(i));
      scores[i] = scores[i] / 3 + 2 * shared / 3;
    }
    return scores;
  }

  private static double[] greatest(double[]... scores) {
    double[] greatest = scores[0].clone();
    for (double[] others : scores) {
      for (int i = 0; i < greatest.length; i++) {
        greatest[i] = Math.max(greatest[i], others[i]);
      }
    }
    return greatest;
  }

  private Answers answers(Method method, java.util.function.Consumer<String> progress) {
    progress.accept(direction.name() + ": " + method.name());
    List<Method.Best> best =
        questions.parallelStream()
            .map(
                question -> {
                  try {
                    return method.best(question);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                })
            .toList();
    double[] scores = best.stream().mapToDouble(Method.Best::score).toArray();
    double[] shares = best.stream().mapToDouble(Method.Best::share).toArray();
    double[] quality =
        IntStream.range(0, best.size())
            .mapToDouble(i -> quality(best.get(i), questions.get(i).translation()))
            .toArray();
    double ties = best.stream().mapToInt(answer -> answer.rows().size()).average().orElse(0);
    return new Answers(method.name(), new Outcome(scores, quality), shares, ties);
  }

  private static double quality(Method.Best best, String right) {
    return best.rows().stream().mapToDouble(found -> Chrf.of(found, right)).average().orElse(0);
  }
}
