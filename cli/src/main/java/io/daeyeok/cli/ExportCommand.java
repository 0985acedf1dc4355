package io.daeyeok.cli;

import io.daeyeok.interchange.ExportReport;
import io.daeyeok.interchange.UnitFile;
import io.daeyeok.memory.TranslationMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    description = {
      "Writes the units of a memory, ordered by id. The name of the file tells the format: TMX 1.4b,"
          + " XLIFF 2.1, CSV, TSV, PO, or JSON lines, which alone hold all.",
      "What the format cannot hold is reported.%n"
    },
    mixinStandardHelpOptions = true,
    footer = {
      "%nExamples:",
      "  daeyeok export --memory council.memory council.tmx",
      "  daeyeok export --memory council.memory --from ko --to en council.xlf"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private MemoryOption memories;

  @Option(
      names = "--from",
      paramLabel = "LANGUAGE",
      description =
          "With --to: write only units in these two languages, and of these only the two sides."
              + " XLIFF, PO and tables are written from this language to the other one; without"
              + " these options XLIFF and PO take the languages of the first unit.")
  private Locale from;

  @Option(names = "--to", paramLabel = "LANGUAGE", description = "See --from.")
  private Locale to;

  @Parameters(
      paramLabel = "FILE",
      description = "The file to write: .tmx, .xlf, .csv, .tsv, .po or .jsonl.")
  private Path file;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if ((from == null) != (to == null)) {
      throw new IllegalArgumentException("--from and --to go together; give both or neither");
    }
    UnitFile target = from == null ? UnitFile.at(file) : UnitFile.at(file).languages(from, to);
    try (TranslationMemory memory = memories.open()) {
      ExportReport report = target.write(memory::forEach);
      console.out().printf(Locale.ROOT, "%,d units written to %s%n", report.units(), file);
      LeftOut.print(report, "units", console);
    }
    return 0;
  }
}
