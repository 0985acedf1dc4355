package io.daeyeok.cli;

import io.daeyeok.memory.Concordance;
import io.daeyeok.memory.ConcordanceHit;
import io.daeyeok.memory.TranslationMemory;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "concordance",
    description =
        "Shows where words are used in the memory. Korean spacing, particles and endings do not"
            + " matter, nor does English inflection.%n",
    mixinStandardHelpOptions = true,
    footer = {"%nExample:", "  daeyeok concordance --in ko '무투표 채택'"})
final class ConcordanceCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private MemoryOption memories;
  @Mixin private FormatOption format;

  @Parameters(paramLabel = "TEXT", description = "The words to find.")
  private String text;

  @Option(
      names = "--in",
      paramLabel = "LANGUAGE",
      description = "The language to search; without it hangul in TEXT means ko, else en.")
  private Locale language;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "The most hits; ${DEFAULT-VALUE} if not given.")
  private int limit;

  @Option(
      names = "--substring",
      description = "Find the characters wherever they stand, also inside words.")
  private boolean substring;

  ConcordanceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (text.isBlank()) {
      throw new IllegalArgumentException("the query is empty; name the words to find");
    }
    Concordance search =
        Concordance.in(language == null ? Languages.of(text) : language).limit(limit);
    try (TranslationMemory memory = memories.open()) {
      List<ConcordanceHit> hits = memory.concordance(text, substring ? search.substring() : search);
      if (format.isJson()) {
        console.out().println(Json.concordance(text, hits));
      } else {
        new Page(console.out(), console.ink(), ReplCommand.COLUMNS).concordance(hits);
      }
    }
    return 0;
  }
}
