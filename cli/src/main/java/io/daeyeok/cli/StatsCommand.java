package io.daeyeok.cli;

import io.daeyeok.memory.MemoryStatistics;
import io.daeyeok.memory.TranslationMemory;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "stats",
    description = "Counts the units, languages and bytes of a memory.%n",
    mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private MemoryOption memories;
  @Mixin private FormatOption format;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (TranslationMemory memory = memories.open()) {
      MemoryStatistics statistics = memory.statistics();
      if (format.isJson()) {
        console.out().println(Json.statistics(statistics));
        return 0;
      }
      console.out().printf(Locale.ROOT, "%,10d  units%n", statistics.units());
      statistics
          .languages()
          .forEach(
              (language, count) ->
                  console
                      .out()
                      .printf(Locale.ROOT, "%,10d  in %s%n", count, language.toLanguageTag()));
      console.out().printf(Locale.ROOT, "%,10d  bytes%n", statistics.bytes());
    }
    return 0;
  }
}
