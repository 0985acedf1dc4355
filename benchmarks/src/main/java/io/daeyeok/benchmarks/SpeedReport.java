package io.daeyeok.benchmarks;

import io.daeyeok.memory.TranslationMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Measures a short selection of the benchmarks and writes a results file. */
public final class SpeedReport {
  private static final Set<String> OPTIONS =
      Set.of(
          "first", "second", "tsv", "lines", "sizes", "work", "out", "name", "commit", "command",
          "only");
  private static final int MAIN_SCORE = 70;

  private final Inputs inputs;
  private final Path work;
  private final Trials trials;
  private final List<Integer> sizes;
  private final Set<String> only;
  private final StringBuilder report = new StringBuilder();
  private final long start = System.nanoTime();

  /** A lookup configuration and its percentiles in milliseconds. */
  private record Timing(Rival rival, String language, int atLeast, int size, Result<?> result) {
    double p50() {
      return result.getStatistics().getPercentile(50);
    }

    double p99() {
      return result.getStatistics().getPercentile(99);
    }
  }

  private final Map<Integer, Fixture> fixtures = new LinkedHashMap<>();
  private final List<Timing> timings = new ArrayList<>();

  private SpeedReport(Inputs inputs, Path work, List<Integer> sizes, Set<String> only)
      throws IOException {
    this.inputs = inputs;
    this.work = work;
    this.sizes = sizes;
    this.only = only;
    Files.createDirectories(work);
    trials = new Trials(inputs, work, work.resolve("jmh.log"));
  }

  /** See benchmarks/README.md for the options. */
  public static void main(String[] args) throws IOException {
    Arguments arguments = Arguments.parse(args, OPTIONS);
    Inputs inputs = Inputs.of(arguments);
    List<String> sizes = arguments.all("sizes");
    SpeedReport speed =
        new SpeedReport(
            inputs,
            Path.of(arguments.one("work", "target/work")),
            (sizes.isEmpty() ? List.of("126000", "1000000") : sizes)
                .stream().map(Integer::valueOf).toList(),
            Set.copyOf(arguments.all("only")));
    String name = arguments.one("name", "speed");
    String head =
        Machine.head(
            name.equals("speed") ? "Speed" : "Speed: " + name,
            arguments.one("commit", "unknown"),
            arguments.one("command", "SpeedReport " + String.join(" ", args)),
            inputs.files());
    speed.measure();
    Path out = Path.of(arguments.one("out", "results"));
    Files.createDirectories(out);
    Path file = out.resolve(LocalDate.now() + "-" + name + ".md");
    Files.writeString(file, head + speed.report);
    System.out.println("written: " + file);
  }

  private void measure() throws IOException {
    if (wanted("lookup")) {
      prepare();
      lookups();
      if (wanted("rivals")) {
        rivals();
      }
    }
    if (wanted("parallel")) {
      scaling();
      duringImport();
    }
    if (wanted("write")) {
      writing();
      opening();
    }
    if (wanted("size")) {
      sizeAndHeap();
    }
    if (wanted("parts")) {
      parts();
    }
    line(String.format(Locale.ROOT, "The run took %.0f s.", seconds()));
  }

  private boolean wanted(String part) {
    return only.isEmpty() || only.contains(part);
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private void progress(String what) {
    System.err.printf(Locale.ROOT, "%4.0f s  %s%n", seconds(), what);
  }

  private void line(String line) {
    report.append(line).append('\n');
  }

  private void row(Object... cells) {
    report.append('|');
    for (Object cell : cells) {
      String text = cell instanceof Double number ? Numbers.shown(number) : String.valueOf(cell);
      report.append(' ').append(text).append(" |");
    }
    report.append('\n');
  }

  private void table(String... columns) {
    row((Object[]) columns);
    report.append("|---".repeat(columns.length)).append("|\n");
  }

  private Fixture fixture(int size) throws IOException {
    Fixture fixture = fixtures.get(size);
    if (fixture == null) {
      fixture = Fixture.of(inputs, size, work);
      fixtures.put(size, fixture);
    }
    return fixture;
  }

  private void prepare() throws IOException {
    line("## Memories and queries\n");
    Fixture smallest = fixture(sizes.get(0));
    line(
        "The memories begin with "
            + smallest.units().realCount()
            + " pairs of real text; the rest are such pairs spliced at their middles, perturbed, or"
            + " both (seed "
            + GeneratedUnits.SEED
            + "). One pair in 50 is held out of all"
            + " memories. Queries are 20 to 120 characters: held-out lines and stored units with"
            + " up to six edits, and held-out lines spliced with stored ones; "
            + Fixture.QUERIES
            + " are timed, of "
            + Fixture.CHECKED
            + " the answers are compared with those of"
            + " scoring every unit. Limit "
            + Fixture.LIMIT
            + ". One thread unless said otherwise;"
            + " all files are in the page cache.\n");
    table("queries by best score", "none from 50", "50-59", "60-69", "70-79", "80-89", "90-101");
    for (int size : sizes) {
      Fixture fixture = fixture(size);
      progress("importing " + size);
      fixture.memory();
      progress(String.format(Locale.ROOT, "  in %.1f s", fixture.importSeconds()));
      for (Direction direction : inputs.directions()) {
        progress("reference of " + size + " " + direction.name());
        int[] counts = new int[7];
        for (List<Hit> answer : fixture.answers(direction)) {
          counts[answer.isEmpty() ? 0 : Math.min(5, answer.get(0).points() / 10 - 4)]++;
        }
        row(
            size + " " + direction.from(),
            counts[0],
            counts[1],
            counts[2],
            counts[3],
            counts[4],
            counts[5]);
      }
    }
    line("");
  }

  private void lookups() {
    progress("lookups");
    for (int size : sizes) {
      for (int atLeast : new int[] {MAIN_SCORE, 50}) {
        time(Rival.DAEYEOK, size, atLeast, Trials.seconds(2, 2, 2, 2));
      }
      time(Rival.DAEYEOK_WORDS, size, MAIN_SCORE, Trials.seconds(2, 2, 2, 2));
    }
    line("## Lookup\n");
    line(
        "JMH sample time, a sample being one lookup end to end, milliseconds. Every answer checked"
            + " was that of scoring every unit (recall 1.0000), or the run would have ended.\n");
    List<String> columns = new ArrayList<>(List.of("query", "measure", "from"));
    sizes.forEach(size -> columns.addAll(List.of(size + " p50", "p99")));
    if (sizes.size() > 1) {
      columns.add("growth of the median");
    }
    table(columns.toArray(new String[0]));
    for (Direction direction : inputs.directions()) {
      lookups(Rival.DAEYEOK, direction, MAIN_SCORE);
      lookups(Rival.DAEYEOK, direction, 50);
      lookups(Rival.DAEYEOK_WORDS, direction, MAIN_SCORE);
    }
    line("");
  }

  private void lookups(Rival rival, Direction direction, int atLeast) {
    String measure = rival == Rival.DAEYEOK ? "score" : "word percentage";
    List<Object> cells = new ArrayList<>(List.of(direction.from(), measure, atLeast));
    List<Timing> row =
        sizes.stream()
            .map(size -> timing(rival, direction.from().toLanguageTag(), atLeast, size))
            .toList();
    row.forEach(timing -> cells.addAll(List.of(timing.p50(), timing.p99())));
    if (row.size() > 1) {
      cells.add(row.get(row.size() - 1).p50() / row.get(0).p50());
    }
    row(cells.toArray());
  }

  private void time(
      Rival rival,
      int size,
      int atLeast,
      java.util.function.UnaryOperator<org.openjdk.jmh.runner.options.ChainedOptionsBuilder>
          seconds) {
    Collection<RunResult> results =
        trials.run(
            LookupBenchmark.class,
            "lookup",
            options ->
                seconds
                    .apply(options)
                    .param("size", String.valueOf(size))
                    .param("rival", rival.name())
                    .param("atLeast", String.valueOf(atLeast))
                    .param("language", languages()));
    for (RunResult result : results) {
      Timing timing =
          new Timing(
              rival,
              result.getParams().getParam("language"),
              atLeast,
              size,
              result.getPrimaryResult());
      timings.add(timing);
      progress(
          String.format(
              Locale.ROOT,
              "  %s %s %d from %d: %.3f / %.3f ms",
              rival,
              timing.language,
              size,
              atLeast,
              timing.p50(),
              timing.p99()));
    }
  }

  private String[] languages() {
    return inputs.directions().stream()
        .map(direction -> direction.from().toLanguageTag())
        .toArray(String[]::new);
  }

  private Timing timing(Rival rival, String language, int atLeast, int size) {
    return timings.stream()
        .filter(timing -> timing.rival == rival && timing.language.equals(language))
        .filter(timing -> timing.atLeast == atLeast && timing.size == size)
        .findFirst()
        .orElseThrow();
  }

  private void rivals() throws IOException {
    progress("rivals");
    line("## Rivals, score from " + MAIN_SCORE + "\n");
    line(
        "Ratio: the rival's median over Daeyeok's in this run. Recall: the share of the hits that"
            + " scoring every unit gives; best hit: the share of queries with a hit whose best score"
            + " was found; both over the first queries, as many as some seconds allow. The"
            + " word-level scan answers by its own percentage, so its recall tells how much the two"
            + " measures differ.\n");
    table("rival", "query", "units", "p50", "p99", "ratio", "recall", "best hit", "of queries");
    for (int size : sizes) {
      for (Rival rival : Rival.values()) {
        if (rival.isDaeyeok()) {
          continue;
        }
        Map<String, Recall> recalls = recalls(rival, size);
        time(rival, size, MAIN_SCORE, Trials.seconds(1, 1, 1, 3));
        for (Direction direction : inputs.directions()) {
          String language = direction.from().toLanguageTag();
          Timing timing = timing(rival, language, MAIN_SCORE, size);
          Timing own = timing(Rival.DAEYEOK, language, MAIN_SCORE, size);
          Recall recall = recalls.get(language);
          row(
              rival.title(),
              language,
              size,
              timing.p50(),
              timing.p99(),
              timing.p50() / own.p50(),
              Numbers.share(recall.share()),
              Numbers.share(recall.bestShare()),
              recall.queries());
        }
      }
    }
    line("");
  }

  private Map<String, Recall> recalls(Rival rival, int size) throws IOException {
    Map<String, Recall> recalls = new LinkedHashMap<>();
    for (Direction direction : inputs.directions()) {
      Fixture fixture = fixture(size);
      List<String> queries = fixture.queries(direction);
      List<List<Hit>> answers = fixture.answers(direction);
      Recall recall = new Recall();
      try (Retrieval retrieval = rival.open(fixture, direction)) {
        long end = System.nanoTime() + 4_000_000_000L;
        for (int i = 0; i < answers.size() && (i == 0 || System.nanoTime() < end); i++) {
          List<Hit> right =
              answers.get(i).stream().filter(hit -> hit.points() >= MAIN_SCORE).toList();
          recall.add(right, retrieval.find(queries.get(i), MAIN_SCORE, Fixture.LIMIT));
        }
      }
      if (rival.lossless() && recall.share() < 1) {
        throw new WrongAnswerException(rival.title() + " lost hits: recall " + recall.share());
      }
      recalls.put(direction.from().toLanguageTag(), recall);
    }
    return recalls;
  }

  private void scaling() throws IOException {
    progress("scaling");
    line("## Two reading threads\n");
    line("One thread and two in turn, a second each; of seven rounds the one in the middle.\n");
    table("query", "units", "lookups/s, one thread", "two threads", "times");
    Fixture fixture = fixture(largestUsual());
    try (TranslationMemory memory = TranslationMemory.openReadOnly(fixture.memory())) {
      for (Direction direction : inputs.directions()) {
        ConcurrentLookups.Rates rates = lookupsOf(memory, fixture, direction).rates(7, 1);
        row(direction.from(), fixture.size(), rates.one(), rates.two(), rates.times());
      }
    }
    line("");
  }

  private static ConcurrentLookups lookupsOf(
      TranslationMemory memory, Fixture fixture, Direction direction) throws IOException {
    return new ConcurrentLookups(
        memory,
        fixture.queries(direction),
        DaeyeokRetrieval.lookup(direction, false).atLeast(MAIN_SCORE).limit(Fixture.LIMIT));
  }

  /** The largest size that is not behind a switch. */
  private int largestUsual() {
    return sizes.get(Math.min(1, sizes.size() - 1));
  }

  private void duringImport() throws IOException {
    progress("lookup during import");
    line("## Lookup while another thread imports\n");
    line(
        "Milliseconds by the clock, and of the looking thread on a processor. The import uses all "
            + Runtime.getRuntime().availableProcessors()
            + " cores itself; what the clock shows above the processor is waiting for one.\n");
    table(
        "query",
        "units",
        "alone p50",
        "p99",
        "on a processor p50",
        "while importing p50",
        "p99",
        "on a processor p50",
        "importing, units/s");
    Fixture fixture = fixture(largestUsual());
    Path copy = fixture.copyOfMemory("written");
    try (TranslationMemory memory = TranslationMemory.open(copy)) {
      Direction direction = inputs.directions().get(0);
      ConcurrentLookups.BesideImport beside =
          lookupsOf(memory, fixture, direction).besideImport(fixture, 20_000, 6);
      row(
          direction.from(),
          fixture.size(),
          beside.alone().p50(),
          beside.alone().p99(),
          beside.alone().processorP50(),
          beside.importing().p50(),
          beside.importing().p99(),
          beside.importing().processorP50(),
          beside.unitsASecond());
    }
    Folders.delete(copy);
    line("");
  }

  private void writing() throws IOException {
    line("## Writing\n");
    table("what", "units in memory", "figure");
    for (int size : sizes) {
      double seconds = fixture(size).importSeconds();
      row("import of generated units, both languages, once", 0, rate(size, seconds, "units"));
    }
    progress("import");
    for (RunResult result :
        trials.run(
            ImportBenchmark.class,
            "importAll",
            options ->
                options
                    .warmupIterations(1)
                    .measurementIterations(1)
                    .param("units", "50000")
                    .param(
                        "sides",
                        ImportBenchmark.Sides.FIRST_TWICE.name(),
                        ImportBenchmark.Sides.SECOND_TWICE.name()))) {
      int units = Integer.parseInt(result.getParams().getParam("units"));
      double seconds = result.getPrimaryResult().getStatistics().getPercentile(50);
      Locale side =
          result.getParams().getParam("sides").equals(ImportBenchmark.Sides.FIRST_TWICE.name())
              ? inputs.first()
              : inputs.second();
      row(
          "import of " + units + ", both sides " + side + ": " + rate(2 * units, seconds, "sides"),
          0,
          rate(units, seconds, "units"));
    }
    progress("add");
    for (RunResult result :
        trials.run(
            WritingBenchmark.class,
            "add.*",
            options ->
                Trials.seconds(2, 3, 2, 3)
                    .apply(options)
                    .param("size", String.valueOf(largestUsual()))
                    .param("language", languages()[0]))) {
      row(
          result.getParams().getBenchmark().endsWith("Find")
              ? "durable add and the lookup that finds it"
              : "durable add",
          largestUsual(),
          percentiles(result.getPrimaryResult()));
    }
  }

  private static String rate(int count, double seconds, String what) {
    return Numbers.shown(count / seconds) + " " + what + "/s";
  }

  private static String percentiles(Result<?> result) {
    return Numbers.shown(result.getStatistics().getPercentile(50))
        + " / "
        + Numbers.shown(result.getStatistics().getPercentile(99))
        + " ms (p50 / p99)";
  }

  private void opening() {
    progress("open");
    for (RunResult result :
        trials.run(
            OpenBenchmark.class,
            "openToFirstAnswer",
            options ->
                options.param(
                    "size", sizes.stream().map(String::valueOf).toArray(String[]::new)))) {
      List<Double> shots = new ArrayList<>();
      for (IterationResult iteration :
          result.getBenchmarkResults().iterator().next().getIterationResults()) {
        shots.add(iteration.getPrimaryResult().getScore());
      }
      double cold = shots.remove(0);
      row(
          "open to the first answer",
          result.getParams().getParam("size"),
          Numbers.shown(cold)
              + " ms in a new process, then "
              + Numbers.shown(shots.stream().sorted().toList().get(shots.size() / 2))
              + " ms");
    }
    line("");
  }

  private void sizeAndHeap() throws IOException {
    progress("size and heap");
    line("## Size\n");
    line(
        "Bytes a unit of two texts. Stored: the units themselves, without which there is no memory."
            + " Heap: what is in use after a full collection with the memory open and "
            + 2 * Fixture.QUERIES
            + " lookups done, less what was in use before.\n");
    table("units", "all files", "stored", "the rest", "Lucene segments", "heap, MB");
    StringBuilder details = new StringBuilder();
    for (int size : sizes) {
      Fixture fixture = fixture(size);
      IndexSize index = IndexSize.of(fixture.memory());
      row(
          size,
          (double) index.total() / size,
          (double) index.storedText() / size,
          (double) (index.total() - index.storedText()) / size,
          index.segments(),
          heap(fixture));
      details.append("Binary fields of ").append(size).append(", bytes a unit: ");
      index.byField().forEach((field, bytes) -> details.append(each(field, bytes, size)));
      details.append("by file: ");
      index.byExtension().forEach((file, bytes) -> details.append(each("." + file, bytes, size)));
      details.append("\n\n");
    }
    line("");
    report.append(details);
  }

  private static String each(String name, long bytes, int size) {
    return String.format(Locale.ROOT, "%s %.1f; ", name, (double) bytes / size);
  }

  private static double heap(Fixture fixture) throws IOException {
    List<List<String>> queries = new ArrayList<>();
    for (Direction direction : fixture.inputs().directions()) {
      queries.add(fixture.queries(direction));
    }
    long before = used();
    try (TranslationMemory memory = TranslationMemory.openReadOnly(fixture.memory())) {
      for (int i = 0; i < queries.size(); i++) {
        DaeyeokRetrieval daeyeok =
            new DaeyeokRetrieval(
                memory, DaeyeokRetrieval.lookup(fixture.inputs().directions().get(i), false));
        for (String query : queries.get(i)) {
          daeyeok.find(query, MAIN_SCORE, Fixture.LIMIT);
        }
      }
      return (used() - before) / 1e6;
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private void parts() {
    progress("parts");
    line("## Parts\n");
    line("JMH average time, microseconds, on the queries' texts.\n");
    table("part", "language", "µs", "±");
    for (RunResult result : trials.run(TextBenchmark.class, ".*", Trials.seconds(1, 1, 2, 1))) {
      String name = result.getParams().getBenchmark();
      row(
          name.substring(name.lastIndexOf('.') + 1),
          result.getParams().getParam("language"),
          result.getPrimaryResult().getScore(),
          result.getPrimaryResult().getStatistics().getStandardDeviation());
    }
    line("\nConcordance of two neighbouring words, JMH sample time, milliseconds.\n");
    table("search", "language", "units", "p50", "p99");
    for (RunResult result :
        trials.run(
            ConcordanceBenchmark.class,
            "search",
            options ->
                Trials.seconds(1, 1, 1, 2)
                    .apply(options)
                    .param("size", String.valueOf(largestUsual())))) {
      boolean substring = Boolean.parseBoolean(result.getParams().getParam("substring"));
      row(
          substring ? "characters" : "words",
          result.getParams().getParam("language"),
          largestUsual(),
          result.getPrimaryResult().getStatistics().getPercentile(50),
          result.getPrimaryResult().getStatistics().getPercentile(99));
    }
    line("");
  }
}
