package io.daeyeok.cli;

import io.daeyeok.interchange.Refusal;
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
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = {
      "Adds the units of TMX and TSV files to a memory, which is made when it does not exist.",
      "All of the files get in, or none: when one cannot be read the memory stays as it was.%n"
    },
    mixinStandardHelpOptions = true,
    footer = {
      "%nExamples:",
      "  daeyeok import --memory council.memory council.tmx",
      "  daeyeok import --memory software.memory --from en --to ko software.en-ko.tsv"
    })
final class ImportCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "TMX or TSV files.")
  private List<Path> files;

  @Option(
      names = "--memory",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the memory.")
  private Path folder;

  @Mixin private ColumnLanguages columns;

  @Option(
      names = "--overwrite",
      description =
          "Replace units that have the same source and another target; without it both are kept.")
  private boolean overwrite;

  @Option(
      names = "--strict",
      description = "Refuse everything when one unit cannot be used; without it the others get in.")
  private boolean strict;

  ImportCommand(Console console) {
    this.console = console;
  }

  /** The languages of columns that do not name theirs. */
  static final class ColumnLanguages {
    @Option(
        names = "--from",
        paramLabel = "LANGUAGE",
        description = "The language of the first column of a TSV file without header.")
    private Locale from;

    @Option(
        names = "--to",
        paramLabel = "LANGUAGE",
        description = "The language of its second column.")
    private Locale to;

    Optional<Locale> from() {
      if ((from == null) != (to == null)) {
        throw new IllegalArgumentException("--from and --to go together; give both or neither");
      }
      return Optional.ofNullable(from);
    }

    Optional<Locale> to() {
      return Optional.ofNullable(to);
    }
  }

  @Override
  public Integer call() throws IOException {
    boolean fresh = !Files.exists(folder);
    boolean done = false;
    try (Import units = new Import(files, columns.from(), columns.to(), strict)) {
      try (TranslationMemory memory = TranslationMemory.open(folder)) {
        ImportReport report =
            units.into(memory, overwrite ? Duplicates.OVERWRITE : Duplicates.KEEP);
        report(report, units);
        if (report.read() == 0) {
          throw new IOException(
              "no unit in "
                  + String.join(", ", files.stream().map(Path::toString).toList())
                  + "; the memory is as it was");
        }
        done = true;
      }
    } finally {
      if (!done && fresh) {
        remove(folder);
      }
    }
    return 0;
  }

  private void report(ImportReport report, Import units) {
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
    for (Refusal refusal : units.refusals().stream().limit(SHOWN).toList()) {
      console.err().println("left out: " + refusal);
    }
    if (units.refused() > SHOWN) {
      console.err().printf(Locale.ROOT, "left out: %,d more%n", units.refused() - SHOWN);
    }
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
