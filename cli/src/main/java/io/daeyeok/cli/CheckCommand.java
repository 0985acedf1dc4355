package io.daeyeok.cli;

import io.daeyeok.check.Baseline;
import io.daeyeok.check.Check;
import io.daeyeok.check.CheckFile;
import io.daeyeok.check.CheckOptions;
import io.daeyeok.check.CheckReport;
import io.daeyeok.check.FileFix;
import io.daeyeok.check.ReportFormat;
import io.daeyeok.check.Threshold;
import io.daeyeok.glossary.GlossaryData;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description = {
      "Checks glossaries, and translations by their terms.",
      "Without a glossary among the files, and without --termbase, the bundled terms are used.%n"
    },
    mixinStandardHelpOptions = true,
    footer = {
      "%nA finding that is right so is ignored by a comment before its unit or entry, with the reason:",
      "  <!-- daeyeok:ignore bitext/number The year is in the title. -->   in TMX, XLIFF, TBX",
      "  # daeyeok:ignore bitext/number The year is in the title.          in PO, UTX",
      "and everywhere by \"ignore\" in daeyeok.json.",
      "%nExit codes: 0 nothing at or above --fail-on, 1 findings, 2 a file cannot be read.",
      "%nExamples:",
      "  daeyeok check glossary.json news.tmx",
      "  daeyeok check --config daeyeok.json --format github --format sarif=check.sarif",
      "  daeyeok check --baseline known.json --update-baseline glossary.json",
      "  daeyeok check --fix glossary.json         shows what would change",
      "  daeyeok check --fix --write glossary.json"
    })
final class CheckCommand implements Callable<Integer> {
  private static final Path DEFAULT_CONFIG = Path.of("daeyeok.json");
  // What is put right may uncover more, such as a space at an edge behind an invisible character.
  private static final int MAX_FIX_ROUNDS = 4;

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Glossaries (a termbase in JSON, TBX, UTX, a table with columns for terms) and translations"
              + " (TMX, XLIFF, PO, CSV, TSV); without them those of the configuration.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration; without it daeyeok.json in this folder, if there is one.")
  private Path config;

  @Option(
      names = "--termbase",
      paramLabel = "FILE",
      description =
          "A termbase or glossary, in any format, to check translations by that is not to be checked"
              + " itself; may be repeated.")
  private List<Path> termbases = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "error, warning, note or never: from which on findings fail (default: ${DEFAULT-VALUE}).")
  private String failOn = "error";

  @Option(
      names = "--format",
      paramLabel = "FORMAT[=FILE]",
      description =
          "text, json, sarif, junit or github, to standard output or a file; may be repeated.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings that are known and do not count.")
  private Path baseline;

  @Option(
      names = "--update-baseline",
      description = "Write what is found into the baseline; it is known from then on.")
  private boolean updateBaseline;

  @Option(
      names = "--fix",
      description = {
        "Show how spaces, invisible characters and normalisation would be put right, and in"
            + " translations terms and particles of which the right form is certain.",
      })
  private boolean fix;

  @Option(names = "--write", description = "With --fix: put it right in the files.")
  private boolean write;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    requireSense();
    Threshold threshold = Threshold.labelled(failOn);
    List<ReportTarget> targets = formats.stream().map(ReportTarget::parse).toList();
    CheckFile settings = settings();
    List<Path> all = files.isEmpty() ? settings.files() : files;
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing to check; name files, or list them under \"paths\" in daeyeok.json");
    }
    Check check =
        Check.with(settings.options())
            .terms(GlossaryData.termbase())
            .termbases(termbases.isEmpty() ? settings.termbases() : termbases);
    CheckReport found = check.run(all);
    if (fix) {
      found = fixed(check, all, found);
    }
    CheckReport report = known(found);
    if (targets.isEmpty()) {
      ReportFormat.TEXT.write(report, console.out());
    }
    for (ReportTarget target : targets) {
      target.write(report, console);
    }
    if (!report.unreadable().isEmpty()) {
      report.unreadable().forEach(problem -> console.err().println("daeyeok: " + problem));
      return 2;
    }
    return threshold.isMetBy(report) ? 1 : 0;
  }

  private void requireSense() {
    if (write && !fix) {
      throw new IllegalArgumentException("--write goes with --fix");
    }
    if (updateBaseline && baseline == null) {
      throw new IllegalArgumentException("--update-baseline needs --baseline FILE");
    }
  }

  private CheckFile settings() throws IOException {
    LocalDate today = LocalDate.now();
    if (config != null) {
      return CheckFile.read(config, today);
    }
    return Files.isRegularFile(DEFAULT_CONFIG)
        ? CheckFile.read(DEFAULT_CONFIG, today)
        : new CheckFile(CheckOptions.on(today), List.of(), List.of());
  }

  private CheckReport fixed(Check check, List<Path> all, CheckReport found) throws IOException {
    CheckReport report = found;
    for (int round = 0; round < MAX_FIX_ROUNDS; round++) {
      List<FileFix> fixes = FileFix.of(report);
      if (fixes.isEmpty()) {
        break;
      }
      for (FileFix each : fixes) {
        console.err().print(each.diff());
        if (write) {
          each.write();
        }
      }
      if (!write) {
        console.err().println("nothing is changed yet; add --write to change the files");
        break;
      }
      report = check.run(all);
    }
    return report;
  }

  private CheckReport known(CheckReport found) throws IOException {
    if (baseline == null) {
      return found;
    }
    if (updateBaseline) {
      Baseline.of(found).write(baseline);
    }
    return found.without(Baseline.read(baseline));
  }

  /**
   * A report that is asked for.
   *
   * @param format how to write it
   * @param file where to, empty for standard output
   */
  private record ReportTarget(ReportFormat format, String file) {
    static ReportTarget parse(String text) {
      int equals = text.indexOf('=');
      String name = equals < 0 ? text : text.substring(0, equals);
      for (ReportFormat format : ReportFormat.values()) {
        if (format.label().equalsIgnoreCase(name)) {
          return new ReportTarget(format, equals < 0 ? "" : text.substring(equals + 1));
        }
      }
      throw new IllegalArgumentException(
          "there is no format '" + name + "'; expected text, json, sarif, junit or github");
    }

    void write(CheckReport report, Console console) throws IOException {
      if (file.isEmpty()) {
        format.write(report, console.out());
        return;
      }
      try (Writer out = Files.newBufferedWriter(Path.of(file), StandardCharsets.UTF_8)) {
        format.write(report, out);
      }
    }
  }
}
