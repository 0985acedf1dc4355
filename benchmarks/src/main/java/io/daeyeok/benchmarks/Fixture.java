package io.daeyeok.benchmarks;

import io.daeyeok.memory.Duplicates;
import io.daeyeok.memory.ImportReport;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.UnitSource;
import io.daeyeok.memory.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A generated memory of one size with all that the rivals need of it, each made when first asked
 * for and kept in a folder, so that the forks of a benchmark find it there.
 */
final class Fixture {
  /** How many queries are looked up, and of how many the answers are checked. */
  static final int QUERIES = 1000;

  static final int CHECKED = 200;
  static final int LIMIT = 5;
  static final int LEAST = 50;
  static final String WORK = "daeyeok.benchmarks.work";
  private static final String DONE = ".done";

  private final Inputs inputs;
  private final GeneratedUnits units;
  private final int size;
  private final Path folder;
  private Catalogue catalogue;

  Fixture(Inputs inputs, GeneratedUnits units, int size, Path folder) {
    this.inputs = inputs;
    this.units = units;
    this.size = size;
    this.folder = folder;
  }

  /** The fixture of a size in the work folder, apart for each input and build. */
  static Fixture of(Inputs inputs, int size, Path work) throws IOException {
    StringBuilder name = new StringBuilder(Build.fingerprint());
    for (Path file : inputs.files()) {
      name.append(Build.sha256(file));
    }
    GeneratedUnits units = new GeneratedUnits(inputs, inputs.pairs(), GeneratedUnits.SEED);
    String key = String.format("%016x", GeneratedUnits.mix(hash(name)));
    return new Fixture(inputs, units, size, work.resolve(key).resolve(String.valueOf(size)));
  }

  /** The fixture that a fork of JMH was told of by system properties. */
  static Fixture ofProperties(int size) throws IOException {
    return of(Inputs.ofProperties(), size, Path.of(System.getProperty(WORK, "target/work")));
  }

  private static long hash(CharSequence text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  Inputs inputs() {
    return inputs;
  }

  int size() {
    return size;
  }

  Path folder() {
    return folder;
  }

  GeneratedUnits units() {
    return units;
  }

  Catalogue catalogue() {
    if (catalogue == null) {
      catalogue = Catalogue.of(units, size);
    }
    return catalogue;
  }

  /** The queries of a direction; the same for every size from 100,000 up. */
  List<String> queries(Direction direction) {
    return Queries.of(units, direction, Math.min(size, 100_000), QUERIES);
  }

  Path memory() throws IOException {
    return make("memory", this::importAll);
  }

  Path gramIndex(Direction direction) throws IOException {
    return make(
        "grams-" + direction.name(),
        path -> GramIndex.build(path, catalogue()::at, size, direction));
  }

  ScanTable scanTable(Direction direction) throws IOException {
    Path path =
        make(
            "scan-" + direction.name(),
            made ->
                ScanTable.of(i -> direction.source(catalogue().at(i)), size, direction.from())
                    .write(made));
    return ScanTable.read(path, direction.from());
  }

  /** What scoring every unit gives for the first queries, from {@link #LEAST} points up. */
  List<List<Hit>> answers(Direction direction) throws IOException {
    Path path =
        make(
            "answers-" + direction.name(),
            made -> {
              Files.createDirectories(made);
              try (ExhaustiveScan scan = (ExhaustiveScan) Rival.EXHAUSTIVE.open(this, direction)) {
                List<String> checked = queries(direction).subList(0, CHECKED);
                write(made.resolve("answers"), scan.findAll(checked, LEAST, LIMIT));
              }
            });
    return read(path.resolve("answers"));
  }

  private static void write(Path file, List<List<Hit>> answers) throws IOException {
    List<String> lines = new ArrayList<>();
    for (List<Hit> answer : answers) {
      StringBuilder line = new StringBuilder();
      answer.forEach(hit -> line.append(hit.unit()).append(':').append(hit.points()).append(' '));
      lines.add(line.toString());
    }
    Files.write(file, lines);
  }

  private static List<List<Hit>> read(Path file) throws IOException {
    List<List<Hit>> answers = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      List<Hit> answer = new ArrayList<>();
      for (String hit : line.isEmpty() ? new String[0] : line.split(" ")) {
        int colon = hit.indexOf(':');
        int unit = Integer.parseInt(hit.substring(0, colon));
        answer.add(new Hit(unit, Integer.parseInt(hit.substring(colon + 1))));
      }
      answers.add(answer);
    }
    return answers;
  }

  /** A copy of the memory that may be written to. Files that never change are linked. */
  Path copyOfMemory(String name) throws IOException {
    Path copy = folder.resolve(name);
    Folders.delete(copy);
    Folders.copy(memory(), copy);
    return copy;
  }

  /** How long an import took, in seconds; imports when the memory is not there yet. */
  double importSeconds() throws IOException {
    return Double.parseDouble(Files.readString(memory().resolveSibling("memory" + DONE)).strip());
  }

  private void importAll(Path path) throws IOException {
    Catalogue all = catalogue();
    ImportReport report;
    try (TranslationMemory memory = TranslationMemory.open(path)) {
      report = memory.addAll(source(all, inputs), Duplicates.KEEP);
    }
    if (report.added() != size) {
      throw new WrongAnswerException(size + " distinct units came in, " + report + " came of it");
    }
  }

  /** Further units, which the memory does not hold. */
  TranslationUnit further(int number) {
    int index = catalogue().indexes()[size - 1] + 1 + number;
    return unit(units.at(index), inputs).withId("further-" + index);
  }

  private static TranslationUnit unit(Pair pair, Inputs inputs) {
    return TranslationUnit.of(
        Variant.of(inputs.first(), pair.first()), Variant.of(inputs.second(), pair.second()));
  }

  static UnitSource<RuntimeException> source(Catalogue catalogue, Inputs inputs) {
    int[] next = {0};
    return () -> {
      if (next[0] == catalogue.size()) {
        return Optional.empty();
      }
      int position = next[0]++;
      Pair pair = catalogue.at(position);
      TranslationUnit unit =
          TranslationUnit.of(
              Variant.of(inputs.first(), pair.first()), Variant.of(inputs.second(), pair.second()));
      return Optional.of(unit.withId(Catalogue.id(position)));
    };
  }

  private interface Maker {
    void make(Path path) throws IOException;
  }

  /** What a maker left half done is made again. */
  private Path make(String name, Maker maker) throws IOException {
    Path path = folder.resolve(name);
    Path done = folder.resolve(name + DONE);
    if (!Files.exists(done)) {
      Files.createDirectories(folder);
      Folders.delete(path);
      catalogue();
      long start = System.nanoTime();
      maker.make(path);
      Files.writeString(done, String.valueOf((System.nanoTime() - start) / 1e9));
    }
    return path;
  }
}
