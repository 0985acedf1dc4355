package io.daeyeok.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;

/** Measures the recognition of terms and writes a results file. */
public final class TermsReport {
  private static final Set<String> OPTIONS =
      Set.of(
          "first", "second", "tsv", "lines", "sizes", "work", "out", "name", "commit", "command");

  private TermsReport() {}

  /** See benchmarks/README.md for the options. */
  public static void main(String[] args) throws IOException {
    Arguments arguments = Arguments.parse(args, OPTIONS);
    Inputs inputs = Inputs.of(arguments);
    List<String> sizes = arguments.all("sizes");
    String name = arguments.one("name", "terms");
    StringBuilder report =
        new StringBuilder(
            Machine.head(
                "Terms: " + name,
                arguments.one("commit", "unknown"),
                arguments.one("command", "TermsReport " + String.join(" ", args)),
                inputs.files()));
    Path work = Path.of(arguments.one("work", "target/work"));
    Files.createDirectories(work);
    Trials trials = new Trials(inputs, work, work.resolve("jmh.log"));
    measure(inputs, trials, sizes.isEmpty() ? List.of("1000", "100000") : sizes, report);
    Path out = Path.of(arguments.one("out", "results"));
    Files.createDirectories(out);
    Path file = out.resolve(LocalDate.now() + "-" + name + ".md");
    Files.writeString(file, report);
    System.out.println("written: " + file);
  }

  private static void measure(
      Inputs inputs, Trials trials, List<String> sizes, StringBuilder report) throws IOException {
    report
        .append("The terms are words, beginnings of Korean words, and two or three words together,")
        .append(" the most frequent of all the text; the sentences are those of the line files. A")
        .append(" word that is a term and is in no find fails the run. JMH average time,")
        .append(" microseconds a sentence, one thread.\n\n");
    for (Direction direction : inputs.directions()) {
      List<Pair> sentences = inputs.sentences();
      report.append(
          String.format(
              Locale.ROOT,
              "Sentences in %s: %d of %.0f characters on average.%n%n",
              direction.from().toLanguageTag(),
              sentences.size(),
              sentences.stream()
                  .map(direction::source)
                  .mapToInt(String::length)
                  .average()
                  .orElse(0)));
    }
    report.append("| what | language | terms | µs | ± |\n|---|---|---|---|---|\n");
    for (RunResult result :
        trials.run(
            TermsBenchmark.class,
            ".*",
            options ->
                Trials.seconds(4, 1, 5, 1)
                    .apply(options)
                    .param("terms", sizes.toArray(new String[0]))
                    .param(
                        "language",
                        inputs.directions().stream()
                            .map(direction -> direction.from().toLanguageTag())
                            .toArray(String[]::new)))) {
      String benchmark = result.getParams().getBenchmark();
      report.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s | %s |%n",
              benchmark.substring(benchmark.lastIndexOf('.') + 1),
              result.getParams().getParam("language"),
              result.getParams().getParam("terms"),
              Numbers.shown(result.getPrimaryResult().getScore()),
              Numbers.shown(result.getPrimaryResult().getScoreError())));
    }
  }
}
