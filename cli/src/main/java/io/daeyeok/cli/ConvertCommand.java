package io.daeyeok.cli;

import io.daeyeok.interchange.Conversion;
import io.daeyeok.interchange.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "convert",
    description = {
      "Makes a file of another format from a file of units or concepts. The content of the first"
          + " tells its format, the name of the second the one to write:",
      "  units: .tmx .xlf .po .csv .tsv .jsonl",
      "  concepts: .tbx .json .utx .csv .tsv .jsonl",
      "Units become concepts with a term for each side, concepts become units of each pair of terms"
          + " that may be written. Of XLIFF with a glossary the terms become concepts. What cannot be"
          + " read, and what the format cannot hold, is reported.%n"
    },
    mixinStandardHelpOptions = true,
    footer = {
      "%nExamples:",
      "  daeyeok convert council.tmx council.xlf",
      "  daeyeok convert --from en --to ko glossary.txt glossary.tbx",
      "  daeyeok convert --columns en,ko,note terms.csv terms.tbx"
    })
final class ConvertCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "IN", description = "The file to read; gz and zip too.")
  private Path in;

  @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
  private Path out;

  @Mixin private TableOptions options;

  @Option(
      names = "--older",
      description = "Write XLIFF 1.2 instead of 2.1, and TBX version 2 instead of 3.")
  private boolean older;

  @Option(
      names = "--strict",
      description =
          "Write nothing when one unit or concept cannot be read; without it the others are"
              + " written.")
  private boolean strict;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Conversion conversion = Conversion.of(in, out).columns(options.columns());
    if (options.languages().isPresent()) {
      conversion =
          conversion.languages(options.languages().get().get(0), options.languages().get().get(1));
    }
    conversion = older ? conversion.toOlderVersion() : conversion;
    Conversion.Report report = (strict ? conversion.strict() : conversion).run();
    Map<String, Long> byReason = new LinkedHashMap<>();
    for (Refusal refusal : report.refusals()) {
      byReason.merge(refusal.reason(), 1L, Long::sum);
    }
    LeftOut.print(report.refusals(), byReason, report.refused(), console);
    LeftOut.printPassedOver(report.passedOver(), console);
    LeftOut.print(report.written(), report.kind(), console);
    console
        .out()
        .printf(
            Locale.ROOT, "%,d %s written to %s%n", report.written().units(), report.kind(), out);
    return 0;
  }
}
