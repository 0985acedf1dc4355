package io.daeyeok.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of a TSV file hold.
 *
 * @param cells one for each column
 */
record TsvColumns(List<Cell> cells) {
  private static final Map<String, Kind> NAMES =
      Map.of(
          "source", Kind.SOURCE,
          "src", Kind.SOURCE,
          "target", Kind.TARGET,
          "tgt", Kind.TARGET,
          "id", Kind.ID,
          "note", Kind.NOTE,
          "comment", Kind.NOTE);

  /** What a column can hold. */
  enum Kind {
    SOURCE,
    TARGET,
    TEXT,
    ID,
    NOTE,
    OTHER
  }

  /**
   * One column.
   *
   * @param kind what it holds
   * @param language the language of its texts, if that is what it holds
   * @param name its name in the header, or the one it would have
   */
  record Cell(Kind kind, Optional<Locale> language, String name) {}

  /** The columns of a file without header: source, target, and others to be kept as they are. */
  static TsvColumns plain(List<Locale> languages, int count) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(Kind.TEXT, Optional.of(languages.get(0)), "source"));
    cells.add(new Cell(Kind.TEXT, Optional.of(languages.get(1)), "target"));
    for (int i = 2; i < count; i++) {
      cells.add(new Cell(Kind.OTHER, Optional.empty(), "column-" + (i + 1)));
    }
    return new TsvColumns(cells);
  }

  /** The columns that a line names, empty when the line is no header. */
  static Optional<TsvColumns> header(List<String> names, List<Locale> languages) {
    List<Cell> cells = new ArrayList<>();
    int texts = 0;
    for (String name : names) {
      String plain = name.strip().toLowerCase(Locale.ROOT);
      Kind kind = NAMES.getOrDefault(plain, Kind.OTHER);
      Optional<Locale> language = Optional.empty();
      if (kind == Kind.OTHER) {
        language = LanguageTag.known(name);
        kind = language.isPresent() ? Kind.TEXT : Kind.OTHER;
      } else if (kind == Kind.SOURCE || kind == Kind.TARGET) {
        language =
            languages.isEmpty()
                ? Optional.empty()
                : Optional.of(languages.get(kind == Kind.SOURCE ? 0 : 1));
      }
      texts += kind == Kind.TEXT || kind == Kind.SOURCE || kind == Kind.TARGET ? 1 : 0;
      cells.add(new Cell(kind, language, name.strip()));
    }
    return texts >= 2 ? Optional.of(new TsvColumns(cells)) : Optional.empty();
  }

  /** Whether every column of texts has a language. */
  boolean hasLanguages() {
    return cells.stream()
        .filter(cell -> cell.kind == Kind.SOURCE || cell.kind == Kind.TARGET)
        .allMatch(cell -> cell.language.isPresent());
  }
}
