package io.daeyeok.interchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the lines say that a UTX glossary (Universal Terminology eXchange, 1.00 to 1.20) begins
 * with: {@code #UTX 1.20; en-US/ko-KR; date; copyright; licence; bidirectional; dictionary ID}, any
 * remarks, and last the names of the columns: {@code src} and {@code tgt} or, since 1.20, {@code
 * term:en} and {@code term:ko}.
 *
 * @param columns what the columns hold
 */
record UtxHeader(TableColumns columns) {
  private static final String EXPECTED =
      "expected '#UTX 1.20; en-US/ko-KR; ...', then a line with the names of the columns such as"
          + " '#src<TAB>tgt<TAB>src:pos'";

  static boolean isIn(List<TextLines.Line> start) {
    return !start.isEmpty() && start.get(0).text().startsWith("#UTX");
  }

  /** Reads the header and nothing behind it. */
  static UtxHeader read(TextLines lines) throws IOException {
    TextLines.Line first = lines.next().orElseThrow();
    List<TextLines.Line> others = new ArrayList<>();
    Optional<TextLines.Line> next = lines.next();
    while (next.isPresent() && next.get().text().startsWith("#")) {
      others.add(next.get());
      next = lines.next();
    }
    next.ifPresent(record -> lines.putBack(List.of(record)));
    Optional<TextLines.Line> names =
        others.stream().filter(line -> isNames(line.text())).reduce((a, b) -> b);
    if (names.isEmpty()) {
      throw new InterchangeException(
          lines.position(first.number() + others.size()),
          "the UTX header names no columns; " + EXPECTED);
    }
    List<String> cells = List.of(names.get().text().substring(1).split("\t", -1));
    TableColumns columns = TableColumns.named(cells, List.of());
    return new UtxHeader(
        columns.hasLanguages() ? columns : TableColumns.named(cells, languages(first, lines)));
  }

  private static boolean isNames(String line) {
    TableColumns columns =
        TableColumns.named(
            List.of(line.substring(1).split("\t", -1)), List.of(Locale.ENGLISH, Locale.KOREAN));
    return columns.texts() >= 2;
  }

  private static List<Locale> languages(TextLines.Line first, TextLines lines)
      throws InterchangeException {
    String[] fields = first.text().split(";");
    String[] pair = fields.length < 2 ? new String[0] : fields[1].strip().split("[/>]");
    List<Locale> languages = new ArrayList<>();
    for (String tag : pair) {
      LanguageTag.parse(tag).ifPresent(languages::add);
    }
    if (languages.size() != 2 || languages.get(0).equals(languages.get(1))) {
      throw new InterchangeException(
          lines.position(first.number()), "the UTX header names no two languages; " + EXPECTED);
    }
    return languages;
  }
}
