package io.daeyeok.cli;

import io.daeyeok.interchange.LanguagesNotFoundException;
import io.daeyeok.memory.Duplicates;
import io.daeyeok.memory.ImportReport;
import io.daeyeok.memory.TranslationMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = {
      "Adds the units of files to a memory, which is made when it does not exist: TMX, XLIFF, PO,"
          + " CSV, TSV, glossaries of OmegaT and UTX, memories of Wordfast, JSON lines, also packed as gz or zip. The"
          + " content of a file tells its format, not its name.",
      "All of the files get in, or none: when one cannot be read the memory stays as it was. A unit"
          + " that cannot be used is left out and listed with its place and the reason; what a file"
          + " holds beside units, such as the remarks in its header, is listed as passed over.%n"
    },
    mixinStandardHelpOptions = true,
    footer = {
      "%nExamples:",
      "  daeyeok import --memory council.memory council.tmx",
      "  daeyeok import --memory council.memory translations/",
      "  daeyeok import --memory software.memory --from en --to ko software.en-ko.tsv",
      "  daeyeok import --memory my.memory --columns id,en,ko terms.csv"
    })
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Files, and folders: of these all files that hold units, hidden ones aside. The others"
              + " are listed.")
  private List<Path> named;

  @Option(
      names = "--memory",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the memory.")
  private Path folder;

  @Mixin private TableOptions options;

  @Option(
      names = "--overwrite",
      description =
          "Replace units that have the same source and another target; without it both are kept.")
  private boolean overwrite;

  @Option(
      names = "--strict",
      description = "Refuse everything when one unit cannot be used; without it the others get in.")
  private boolean strict;

  @Mixin private FormatOption format;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    options.languages();
    InputFiles input = InputFiles.of(named);
    input.unknown().forEach(file -> console.err().println("not read, holds no units: " + file));
    if (input.files().isEmpty()) {
      throw new IOException("no file in " + listed(named) + " holds units; nothing was imported");
    }
    boolean fresh = !Files.exists(folder);
    boolean done = false;
    try {
      read(input);
      done = true;
    } finally {
      if (!done && fresh) {
        remove(folder);
      }
    }
    return 0;
  }

  private void read(InputFiles input) throws IOException {
    Optional<ProgressBar> progress =
        console.isInteractive()
            ? Optional.of(new ProgressBar(console.err(), input.bytes(), System::nanoTime))
            : Optional.empty();
    try (Import units = new Import(input.files(), options, strict, progress);
        TranslationMemory memory = TranslationMemory.open(folder)) {
      ImportReport report;
      try {
        report = units.into(memory, overwrite ? Duplicates.OVERWRITE : Duplicates.KEEP);
      } finally {
        progress.ifPresent(ProgressBar::close);
      }
      LeftOut.print(units.refusals(), units.refusedByReason(), units.refused(), console);
      LeftOut.printPassedOver(units.passedOver(), console);
      requireUnits(report, units, input);
      units
          .otherLanguages()
          .forEach(file -> console.err().println("not read: " + file.getMessage()));
      report(report, units);
    }
  }

  /** An import that brings nothing is an error, and one of languages names those it found. */
  private static void requireUnits(ImportReport report, Import units, InputFiles input)
      throws IOException {
    if (report.read() > 0) {
      return;
    }
    String why =
        units.otherLanguages().isEmpty()
            ? ""
            : ": "
                + units.otherLanguages().stream()
                    .map(LanguagesNotFoundException::getMessage)
                    .collect(Collectors.joining("; "));
    throw new IOException(
        "no unit in " + listed(input.files()) + why + "; the memory is as it was");
  }

  private static String listed(List<Path> files) {
    String first = files.stream().limit(5).map(Path::toString).collect(Collectors.joining(", "));
    return files.size() > 5 ? first + " and " + (files.size() - 5) + " more" : first;
  }

  private void report(ImportReport report, Import units) {
    if (format.isJson()) {
      console.out().println(Json.imported(report, units.refusedByReason(), units.refused()));
      return;
    }
    console
        .out()
        .printf(
            Locale.ROOT,
            "%,d units read: %,d added, %,d refreshed, %,d replaced, %,d left out%n",
            report.read() + units.refused(),
            report.added(),
            report.refreshed(),
            report.replaced(),
            units.refused());
  }

  /** A failed import must not leave an empty memory behind. */
  private static void remove(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
