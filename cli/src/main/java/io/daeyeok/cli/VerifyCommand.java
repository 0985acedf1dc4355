package io.daeyeok.cli;

import io.daeyeok.memory.TranslationMemory;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "verify",
    description = {
      "Reads all of a memory and says whether it is sound: the checksums of its",
      "files, its index, and that every text is indexed as it reads.%n"
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private MemoryOption memories;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (TranslationMemory memory = memories.open()) {
      long units = memory.verify();
      console.out().printf(Locale.ROOT, "sound: %,d %s%n", units, units == 1 ? "unit" : "units");
    }
    return 0;
  }
}
