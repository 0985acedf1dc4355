package io.daeyeok.cli;

import io.daeyeok.glossary.GlossaryData;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which terms to recognise. */
final class TermbaseOption {
  @Option(
      names = "--termbase",
      paramLabel = "FILE",
      description = "A termbase in JSON, may be repeated; without it the bundled one.")
  private List<Path> files = new ArrayList<>();

  Termbase read() throws IOException {
    return files.isEmpty() ? GlossaryData.termbase() : Termbase.read(files.toArray(new Path[0]));
  }
}
