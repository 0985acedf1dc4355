package io.daeyeok.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Judges what lookups find, next to other measures, and writes a results file. */
public final class UsefulnessReport {
  private static final Set<String> OPTIONS =
      Set.of(
          "first", "second", "tsv", "north", "south", "block", "count", "out", "name", "commit",
          "command", "work");
  private static final int RESAMPLES = 2000;
  private static final int[] COVERAGES = {10, 30, 50, 70, 100};

  private final StringBuilder report = new StringBuilder();
  private final long start = System.nanoTime();

  private UsefulnessReport() {}

  /** See benchmarks/README.md for the options. */
  public static void main(String[] args) throws IOException {
    Arguments arguments = Arguments.parse(args, OPTIONS);
    List<Path> files = new ArrayList<>();
    for (String name : List.of("tsv", "north", "south")) {
      arguments.all(name).forEach(file -> files.add(Path.of(file)));
    }
    String name = arguments.one("name", "usefulness");
    String head =
        Machine.head(
            name.equals("usefulness") ? "Usefulness" : "Usefulness: " + name,
            arguments.one("commit", "unknown"),
            arguments.one("command", "UsefulnessReport " + String.join(" ", args)),
            files);
    UsefulnessReport usefulness = new UsefulnessReport();
    List<Row> table = new ArrayList<>();
    for (String file : arguments.all("tsv")) {
      table.addAll(Row.read(Path.of(file)));
    }
    Locale first = Locale.forLanguageTag(arguments.one("first", "en"));
    Locale second = Locale.forLanguageTag(arguments.one("second", "ko"));
    if (!table.isEmpty()) {
      int block = Integer.parseInt(arguments.one("block", "0"));
      int count = Integer.parseInt(arguments.one("count", "1000"));
      usefulness.leaveOneOut(table, new Direction(second, first, false), block, count);
      usefulness.leaveOneOut(table, new Direction(first, second, true), block, count);
    }
    if (arguments.has("north") || arguments.has("south")) {
      usefulness.northSouth(
          Files.readAllLines(Path.of(arguments.one("north", ""))),
          Files.readAllLines(Path.of(arguments.one("south", ""))),
          table.stream()
              .map(row -> second.getLanguage().equals("ko") ? row.second() : row.first())
              .toList());
    }
    usefulness.line(String.format(Locale.ROOT, "The run took %.0f s.", usefulness.seconds()));
    Path out = Path.of(arguments.one("out", "results"));
    Files.createDirectories(out);
    Path file = out.resolve(LocalDate.now() + "-" + name + ".md");
    Files.writeString(file, head + usefulness.report);
    System.out.println("written: " + file);
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

  private void leaveOneOut(List<Row> table, Direction direction, int block, int count)
      throws IOException {
    Usefulness usefulness = new Usefulness(table, direction, block, count);
    List<Usefulness.Answers> all = usefulness.run(this::progress);
    line("## From " + direction.from() + " to " + direction.to() + "\n");
    line(
        usefulness.questionCount()
            + " queries (block "
            + block
            + " of the shuffled rows) among "
            + usefulness.rowCount()
            + " rows, rows with the same text left out. Quality: chrF2 of"
            + " the translation found. @n: mean quality of the n % of queries that scored best;"
            + " AUC: the mean over all n. Gain: AUC above "
            + usefulness.baseline()
            + ", with the 95 % interval of "
            + RESAMPLES
            + " paired resamples.\n");
    StringBuilder head = new StringBuilder("| method | AUC |");
    for (int coverage : COVERAGES) {
      head.append(" @").append(coverage).append(" |");
    }
    line(head + " rho | ties | gain |");
    line("|---".repeat(COVERAGES.length + 5) + "|");
    Outcome baseline =
        all.stream()
            .filter(answers -> answers.name().equals(usefulness.baseline()))
            .findFirst()
            .orElseThrow()
            .outcome();
    progress("intervals");
    for (Usefulness.Answers answers : all) {
      Outcome outcome = answers.outcome();
      StringBuilder row = new StringBuilder("| " + answers.name() + " | ");
      row.append(tenth(outcome.auc())).append(" |");
      for (int coverage : COVERAGES) {
        row.append(' ').append(tenth(outcome.at(coverage / 100.0))).append(" |");
      }
      row.append(String.format(Locale.ROOT, " %.3f |", outcome.rankCorrelation()));
      row.append(' ').append(tenth(answers.ties())).append(" | ");
      line(row + gain(outcome, baseline) + " |");
    }
    buckets(all);
  }

  private static String gain(Outcome outcome, Outcome baseline) {
    if (outcome == baseline) {
      return "-";
    }
    Outcome.Difference gain = outcome.aucOver(baseline, RESAMPLES, GeneratedUnits.SEED);
    return String.format(
        Locale.ROOT, "%+.2f [%+.2f, %+.2f]", gain.value(), gain.low(), gain.high());
  }

  private static String tenth(double figure) {
    return String.format(Locale.ROOT, "%.1f", figure);
  }

  /** Does a score mean what it says: queries and mean quality by the best score. */
  private void buckets(List<Usefulness.Answers> all) {
    line("\nQueries / mean quality by the score of what was found:\n");
    line("| method | .9-1 | .8-.9 | .7-.8 | .6-.7 | .5-.6 | below |");
    line("|---".repeat(7) + "|");
    for (Usefulness.Answers answers : all) {
      StringBuilder row = new StringBuilder("| " + answers.name() + " |");
      for (int bucket = 9; bucket >= 4; bucket--) {
        double low = bucket == 4 ? -1 : bucket / 10.0;
        double high = bucket == 9 ? 2 : (bucket + 1) / 10.0;
        int[] in =
            IntStream.range(0, answers.shares().length)
                .filter(i -> answers.shares()[i] >= low && answers.shares()[i] < high)
                .toArray();
        double mean =
            IntStream.of(in).mapToDouble(i -> answers.outcome().quality(i)).average().orElse(0);
        row.append(' ').append(in.length).append('/').append(Math.round(mean)).append(" |");
      }
      line(row.toString());
    }
    line("");
  }

  private void northSouth(List<String> north, List<String> south, List<String> others)
      throws IOException {
    line("## North and South\n");
    line(
        "Each line is asked in one spelling; the memory holds all lines in the other, alone or with"
            + " the table's texts beside them. Own line: the same line in the other spelling.\n");
    line(
        "| asked | lines | units | own line first | its mean score | least | from 95 | from 99 |"
            + " another line from 70 |");
    line("|---".repeat(9) + "|");
    progress("North to South");
    found("North", NorthSouth.run(north, NorthSouth.NORTH, south, NorthSouth.SOUTH, List.of()));
    found("South", NorthSouth.run(south, NorthSouth.SOUTH, north, NorthSouth.NORTH, List.of()));
    if (!others.isEmpty()) {
      found("North", NorthSouth.run(north, NorthSouth.NORTH, south, NorthSouth.SOUTH, others));
    }
    line("");
  }

  private void found(String asked, NorthSouth.Found found) {
    line(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %.4f | %.2f | %d | %.4f | %.4f | %.4f |",
            asked,
            found.lines(),
            found.stored(),
            found.rightFirst(),
            found.mean(),
            found.least(),
            found.from95(),
            found.from99(),
            found.wrongFrom70()));
  }
}
