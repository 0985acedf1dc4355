package io.daeyeok.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rules of segmentation that Daeyeok brings, from {@code segmentation.tsv}. */
final class OwnRules {
  private static final String EVERY_LANGUAGE = "*";
  private static final List<Row> ROWS = read();

  private record Row(Set<String> languages, SegmentationRule rule) {}

  private OwnRules() {}

  static List<SegmentationRule> of(Locale language) {
    return ROWS.stream()
        .filter(
            row ->
                row.languages.contains(language.getLanguage())
                    || row.languages.contains(EVERY_LANGUAGE))
        .map(Row::rule)
        .toList();
  }

  /** Whether the rules say themselves where the sentences of a language end. */
  static boolean areComplete(Locale language) {
    return ROWS.stream()
        .anyMatch(row -> row.rule.breaks() && row.languages.contains(language.getLanguage()));
  }

  private static List<Row> read() {
    List<Row> rows = new ArrayList<>();
    for (String[] cells : ResourceTable.rows("segmentation.tsv")) {
      rows.add(
          new Row(
              Set.of(cells[0].split(" ")),
              new SegmentationRule(cells[1].equals("break"), cells[2], cells[3])));
    }
    return rows;
  }
}
