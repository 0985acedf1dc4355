package io.daeyeok.cli;

import io.daeyeok.terms.Normalisation;
import io.daeyeok.terms.TermNormaliser;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "normalize",
    description = {
      "Writes the preferred terms of a variety for all others; particles and articles follow.",
      "What may be wrong is suggested and not done.%n"
    },
    mixinStandardHelpOptions = true,
    footer = {
      "%nExamples:",
      "  daeyeok normalize --language ko-KR '그는 사회적매장을 당했다.'",
      "  daeyeok normalize --language en-x-un 'It ended in a no vote adoption.'"
    })
final class NormalizeCommand implements Callable<Integer> {
  /** What becomes of terms between quotation marks. */
  enum Quotations {
    CHANGE,
    KEEP
  }

  private final Console console;

  @Mixin private TermbaseOption termbases;
  @Mixin private FormatOption format;
  @Mixin private Queries queries;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      required = true,
      description = "The language and variety to write: ko-KR, ko-KP, en, en-GB, en-x-un...")
  private Locale language;

  @Option(
      names = "--quotations",
      paramLabel = "change|keep",
      description = "Whether to change (the default) or keep what stands in quotation marks.")
  private Quotations quotations = Quotations.CHANGE;

  NormalizeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<String> texts = queries.read(console);
    TermNormaliser normaliser =
        TermNormaliser.of(
            termbases.read(console, language, Languages.opposite(language)), language);
    if (quotations == Quotations.KEEP) {
      normaliser = normaliser.keepingQuotations();
    }
    Page page = new Page(console.out(), console.ink(), ReplCommand.COLUMNS);
    for (int i = 0; i < texts.size(); i++) {
      Normalisation result = normaliser.normalise(texts.get(i));
      if (format.isJson()) {
        console.out().println(Json.normalisation(result));
      } else {
        if (i > 0 && texts.size() > 1) {
          console.out().println();
        }
        page.normalisation(result);
      }
    }
    return 0;
  }
}
