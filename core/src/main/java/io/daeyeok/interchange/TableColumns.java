package io.daeyeok.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the columns of a table hold.
 *
 * @param cells one for each column
 */
record TableColumns(List<Cell> cells) {
  private static final Map<String, Kind> NAMES = new HashMap<>();

  static {
    put(Kind.SOURCE, "source", "src", "source text", "source term", "source segment", "원문", "원어");
    put(Kind.TARGET, "target", "tgt", "target text", "target term", "target segment");
    put(Kind.TARGET, "translation", "번역", "번역문", "역어", "대역어");
    put(Kind.ID, "id", "concept id");
    put(Kind.NOTE, "note", "notes", "comment", "comments", "비고", "메모");
    put(Kind.NOTE, "src:comment", "tgt:comment");
    put(Kind.STATUS, "status", "term status", "상태");
    put(Kind.PART_OF_SPEECH, "pos", "src:pos", "part of speech", "partofspeech", "품사");
    put(Kind.DEFINITION, "definition", "정의", "뜻풀이");
    put(Kind.REFERENCE, "reference", "출처");
    put(Kind.SUBJECT, "subject", "subject field", "subjectfield", "domain", "분야");
  }

  /** What the names of columns end in that say how the terms of one language stand. */
  static final String STATUS = " status";

  private static final String TERM = "term:";

  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?:term|text|translation|source|target|english|korean|용어|영어|한국어|조선어)"
              + " ?[\\[(]([a-z]{2,3}(?:[-_][a-z]{2,4})?)[\\])]",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> LANGUAGE_NAMES = new HashMap<>();

  static {
    for (String language : List.of("ko", "en", "ja", "zh", "fr", "de", "es", "ru", "vi", "it")) {
      Locale locale = Locale.forLanguageTag(language);
      for (Locale in : List.of(Locale.ENGLISH, Locale.KOREAN, locale)) {
        LANGUAGE_NAMES.put(locale.getDisplayLanguage(in).toLowerCase(Locale.ROOT), language);
      }
    }
  }

  /** What a column can hold. */
  enum Kind {
    SOURCE,
    TARGET,
    TEXT,
    ID,
    NOTE,
    STATUS,
    PART_OF_SPEECH,
    DEFINITION,
    SUBJECT,
    REFERENCE,
    OTHER;

    boolean isText() {
      return this == SOURCE || this == TARGET || this == TEXT;
    }
  }

  /**
   * One column.
   *
   * @param kind what it holds
   * @param language the language of its texts, or of the terms whose status it holds, if known
   * @param name its name in the header, or the one it would have
   */
  record Cell(Kind kind, Optional<Locale> language, String name) {}

  private static void put(Kind kind, String... names) {
    for (String name : names) {
      NAMES.put(name, kind);
    }
  }

  /** The columns of a file without header: source, target, and others to be kept as they are. */
  static TableColumns plain(List<Locale> languages, int count) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(Kind.TEXT, Optional.of(languages.get(0)), "source"));
    cells.add(new Cell(Kind.TEXT, Optional.of(languages.get(1)), "target"));
    for (int i = 2; i < count; i++) {
      cells.add(new Cell(Kind.OTHER, Optional.empty(), "column-" + (i + 1)));
    }
    return new TableColumns(cells);
  }

  /** The columns of a glossary of OmegaT, which has no header: source, target, remark. */
  static TableColumns glossary(List<Locale> languages, int count) {
    List<Cell> cells = new ArrayList<>(plain(languages, count).cells);
    if (count > 2) {
      cells.set(2, new Cell(Kind.NOTE, Optional.empty(), "note"));
    }
    return new TableColumns(cells);
  }

  /** The columns that a line names, empty when the line is no header. */
  static Optional<TableColumns> header(List<String> names, List<Locale> languages) {
    TableColumns columns = named(names, languages);
    return columns.texts() >= 2 && !columns.hasLanguageTwice()
        ? Optional.of(columns)
        : Optional.empty();
  }

  /** The columns of these names. */
  static TableColumns named(List<String> names, List<Locale> languages) {
    List<Cell> cells = new ArrayList<>();
    for (String name : names) {
      String plain = name.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
      Kind kind = NAMES.getOrDefault(plain, Kind.OTHER);
      Optional<Locale> language = Optional.empty();
      if (kind == Kind.OTHER && plain.endsWith(STATUS)) {
        language = owner(name.strip(), languages);
        kind = language.isPresent() ? Kind.STATUS : Kind.OTHER;
      } else if (kind == Kind.OTHER) {
        language = language(name.strip());
        kind = language.isPresent() ? Kind.TEXT : Kind.OTHER;
      } else if (kind.isText() && !languages.isEmpty()) {
        language = Optional.of(languages.get(kind == Kind.SOURCE ? 0 : 1));
      }
      String shown = name.isBlank() ? "column-" + (cells.size() + 1) : name.strip();
      cells.add(new Cell(kind, language, shown));
    }
    return new TableColumns(cells);
  }

  /** The language whose terms a column such as {@code ko status} speaks of. */
  private static Optional<Locale> owner(String name, List<Locale> languages) {
    String whose = name.substring(0, name.length() - STATUS.length()).strip();
    Kind kind = NAMES.getOrDefault(whose.toLowerCase(Locale.ROOT), Kind.OTHER);
    if (kind == Kind.SOURCE || kind == Kind.TARGET) {
      return languages.isEmpty()
          ? Optional.empty()
          : Optional.of(languages.get(kind == Kind.SOURCE ? 0 : 1));
    }
    return language(whose);
  }

  private static Optional<Locale> language(String header) {
    // UTX 1.20 names columns of terms so, and termbases on the web "Term [ko]".
    boolean ofTerms = header.regionMatches(true, 0, TERM, 0, TERM.length());
    Matcher bracketed = BRACKETED.matcher(header);
    String name =
        ofTerms
            ? header.substring(TERM.length())
            : bracketed.matches() ? bracketed.group(1) : header;
    return LanguageTag.known(name)
        .or(
            () ->
                Optional.ofNullable(LANGUAGE_NAMES.get(name.toLowerCase(Locale.ROOT)))
                    .map(Locale::forLanguageTag));
  }

  /** How many columns hold texts. */
  int texts() {
    return (int) cells.stream().filter(cell -> cell.kind.isText()).count();
  }

  /**
   * The languages of source and target that the cells of a first record name, when the second one
   * names the same in the same places: what looks like a header is a record with its languages.
   */
  Optional<List<Locale>> repeated(List<String> first, List<String> second) {
    List<Locale> languages = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).kind() == Kind.TEXT) {
        if (i < 2 || i >= second.size() || !first.get(i).equals(second.get(i))) {
          return Optional.empty();
        }
        languages.add(cells.get(i).language().orElseThrow());
      }
    }
    return languages.size() == 2 ? Optional.of(languages) : Optional.empty();
  }

  private boolean hasLanguageTwice() {
    List<Locale> stated =
        cells.stream()
            .filter(cell -> cell.kind == Kind.TEXT)
            .map(cell -> cell.language.orElseThrow())
            .toList();
    return stated.stream().distinct().count() < stated.size();
  }

  /** Whether every column of texts has a language. */
  boolean hasLanguages() {
    return cells.stream()
        .filter(cell -> cell.kind.isText())
        .allMatch(cell -> cell.language.isPresent());
  }

  /** Whether a column says of terms what is said of no translation unit. */
  boolean hasTermColumns() {
    return cells.stream()
        .anyMatch(
            cell ->
                switch (cell.kind) {
                  case STATUS, PART_OF_SPEECH, DEFINITION, SUBJECT, REFERENCE -> true;
                  case SOURCE, TARGET, TEXT, ID, NOTE, OTHER -> false;
                });
  }

  /** The column at an index; cells beyond the header have one that holds anything. */
  Cell at(int index) {
    return index < cells.size()
        ? cells.get(index)
        : new Cell(Kind.OTHER, Optional.empty(), "column-" + (index + 1));
  }
}
