package io.daeyeok.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What files do not say of themselves, and which of their languages to take. */
final class TableOptions {
  @Option(
      names = "--from",
      paramLabel = "LANGUAGE",
      description = {
        "The language of the source column of a table that does not name its languages.",
        "Of files that do, only units in these two languages are taken, and of these only the"
            + " two sides."
      })
  private Locale from;

  @Option(
      names = "--to",
      paramLabel = "LANGUAGE",
      description = "The language of the target column, see --from.")
  private Locale to;

  @Option(
      names = "--columns",
      paramLabel = "NAME",
      split = ",",
      description =
          "What the columns of a table without header hold: source, target, id, note, or language"
              + " tags; any other name keeps a column as a property.")
  private List<String> columns = new ArrayList<>();

  /** Source and target, or nothing. */
  Optional<List<Locale>> languages() {
    if ((from == null) != (to == null)) {
      throw new IllegalArgumentException("--from and --to go together; give both or neither");
    }
    return from == null ? Optional.empty() : Optional.of(List.of(from, to));
  }

  List<String> columns() {
    return columns;
  }
}
