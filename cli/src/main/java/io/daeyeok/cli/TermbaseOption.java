package io.daeyeok.cli;

import io.daeyeok.glossary.GlossaryData;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Which terms to recognise. */
final class TermbaseOption {
  @Option(
      names = "--termbase",
      paramLabel = "FILE",
      description =
          "A termbase in JSON, TBX, or a glossary (UTX, OmegaT, CSV, TSV), may be repeated; without"
              + " it the bundled one.")
  private List<Path> files = new ArrayList<>();

  /** The termbase; a glossary that does not name its languages is in those of the command. */
  Termbase read(Console console, Locale from, Locale to) throws IOException {
    return files.isEmpty()
        ? GlossaryData.termbase()
        : new TermbaseFiles(from, to, console.err()).read(files);
  }
}
