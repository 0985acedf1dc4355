package io.daeyeok.cli;

import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "lookup",
    description = "Finds stored units that resemble a text, best first, and says why not 100.%n",
    mixinStandardHelpOptions = true,
    footer = {"%nExample:", "  echo '무투표로 채택됐다.' | daeyeok lookup --from ko --to en"})
final class LookupCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private MemoryOption memories;
  @Mixin private TermbaseOption termbases;
  @Mixin private FormatOption format;
  @Mixin private Queries queries;

  @Option(
      names = "--from",
      paramLabel = "LANGUAGE",
      required = true,
      description = "The language of the text, such as ko, ko-KP or en.")
  private Locale from;

  @Option(
      names = "--to",
      paramLabel = "LANGUAGE",
      required = true,
      description = "The language wanted.")
  private Locale to;

  @Option(
      names = "--min",
      paramLabel = "SCORE",
      defaultValue = "70",
      description = "The least score, 1 to 101; ${DEFAULT-VALUE} if not given.")
  private int least;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "5",
      description = "The most hits a query; ${DEFAULT-VALUE} if not given.")
  private int limit;

  @Option(
      names = "--variants",
      description =
          "Finds what says the same with another term of the termbase too, two points lower.")
  private boolean variants;

  @Option(
      names = "--timing",
      description =
          "Adds a JSON line on standard error: the times of the lookups alone, after a first pass"
              + " over the input.")
  private boolean timing;

  LookupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Termbase termbase =
        variants || !format.isJson() ? termbases.read(console, from, to) : Termbase.of(List.of());
    Lookup lookup = Lookup.from(from).to(to).atLeast(least).limit(limit);
    if (variants) {
      lookup = lookup.rewordedBy(termbase::rewordings);
    }
    List<String> texts = queries.read(console);
    try (TranslationMemory memory = memories.open()) {
      if (timing) {
        for (String text : texts) {
          memory.lookup(text, lookup);
        }
      }
      List<List<FuzzyMatch>> results = new ArrayList<>(texts.size());
      long[] nanos = new long[texts.size()];
      for (int i = 0; i < nanos.length; i++) {
        long start = System.nanoTime();
        results.add(memory.lookup(texts.get(i), lookup));
        nanos[i] = System.nanoTime() - start;
      }
      print(texts, results, termbase);
      if (timing) {
        console.err().println(Json.timing(new Timing(nanos)));
      }
    }
    return 0;
  }

  private void print(List<String> texts, List<List<FuzzyMatch>> results, Termbase termbase)
      throws IOException {
    if (format.isJson()) {
      for (int i = 0; i < results.size(); i++) {
        console.out().println(Json.lookup(texts.get(i), results.get(i)));
      }
      return;
    }
    Page page = new Page(console.out(), console.ink(), ReplCommand.COLUMNS);
    for (int i = 0; i < results.size(); i++) {
      String text = texts.get(i);
      if (text.isBlank()) {
        continue;
      }
      if (results.size() > 1) {
        console.out().println((i == 0 ? "" : "\n") + console.ink().bold(text));
      }
      page.hits(text, results.get(i), from);
      page.termsOf(termbase.find(text, from), to);
    }
  }
}
