package io.daeyeok.cli;

import io.daeyeok.glossary.GlossaryData;
import io.daeyeok.interchange.UnitFile;
import io.daeyeok.interchange.UnitReader;
import io.daeyeok.memory.Duplicates;
import io.daeyeok.memory.TranslationMemory;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which memory to read. */
final class MemoryOption {
  @Option(
      names = "--memory",
      paramLabel = "DIR",
      description = "The folder of the memory; without it the bundled one.")
  private Path folder;

  Path folder() {
    return folder;
  }

  TranslationMemory open() throws IOException {
    return folder == null ? bundled() : TranslationMemory.openReadOnly(folder);
  }

  static TranslationMemory bundled() throws IOException {
    TranslationMemory memory = TranslationMemory.inMemory();
    try (UnitReader units = UnitFile.read(GlossaryData.openPairs(), "the bundled pairs")) {
      memory.addAll(units, Duplicates.KEEP);
    }
    return memory;
  }
}
