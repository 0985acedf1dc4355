package io.daeyeok.cli;

import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "terms",
    description = "Recognises terms in a text and names their approved translations.%n",
    mixinStandardHelpOptions = true,
    footer = {"%nExample:", "  daeyeok terms --from ko --to en '결의안이 무투표로 채택됐다.'"})
final class TermsCommand implements Callable<Integer> {
  private final Console console;

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
      description = "The language of the translations; without it en for ko, else ko.")
  private Locale to;

  @Option(
      names = "--explain",
      description = "Say of every term how it is spelled and what stands on both sides of it.")
  private boolean explain;

  TermsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<String> texts = queries.read(console);
    Locale target = to == null ? Languages.opposite(from) : to;
    Termbase termbase = termbases.read(console, from, target);
    Page page = new Page(console.out(), console.ink(), ReplCommand.COLUMNS);
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      List<TermHit> hits = termbase.find(text, from);
      if (format.isJson()) {
        console.out().println(Json.terms(text, hits, target, explain));
      } else if (!text.isBlank()) {
        if (texts.size() > 1) {
          console.out().println((i == 0 ? "" : "\n") + console.ink().bold(text));
        }
        page.terms(text, hits, target, explain);
      }
    }
    return 0;
  }
}
