package io.daeyeok.interchange;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tab-separated values, one unit a line. */
final class TsvReader implements UnitReader {
  private static final String OTHER = "tsv:";

  private final TextLines lines;
  private final List<Locale> languages;
  private final Refusals refusals = new Refusals();
  private boolean escaped;
  private String pending;
  private TsvColumns columns;
  private long units;

  private TsvReader(TextLines lines, List<Locale> languages) {
    this.lines = lines;
    this.languages = languages;
  }

  static TsvReader open(InputStream in, String file, List<Locale> languages) throws IOException {
    TsvReader reader = new TsvReader(new TextLines(in, file), languages);
    reader.begin();
    return reader;
  }

  private void begin() throws IOException {
    String first = lines.next();
    if (TsvEscapes.MARK.equals(first)) {
      escaped = true;
      first = lines.next();
    }
    while (first != null && first.isBlank()) {
      first = lines.next();
    }
    if (first == null) {
      throw new InterchangeException(lines.position(), "the file holds no units");
    }
    List<String> cells = List.of(first.split("\t", -1));
    Optional<TsvColumns> header = TsvColumns.header(cells, languages);
    if (header.isPresent() && header.get().hasLanguages()) {
      columns = header.get();
      return;
    }
    if (cells.size() < 2) {
      throw new InterchangeException(
          lines.position(),
          "expected two or more columns separated by tabs, found one: '" + shortened(first) + "'");
    }
    if (languages.isEmpty()) {
      throw new InterchangeException(
          lines.position(),
          "the languages are not stated: say --from and --to, or name the columns by language tag"
              + " in a first line such as 'ko<TAB>en'; found '"
              + shortened(first)
              + "'");
    }
    columns = TsvColumns.plain(languages, cells.size());
    pending = first;
  }

  private static String shortened(String text) {
    String shown = text.replace("\t", "<TAB>");
    return shown.length() <= 60
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, 57)) + "...";
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    for (String line = line(); line != null; line = line()) {
      if (line.isBlank()) {
        continue;
      }
      Optional<TranslationUnit> unit = unit(List.of(line.split("\t", -1)));
      if (unit.isPresent()) {
        units++;
        return unit;
      }
    }
    if (units == 0 && refusals.count() > 0) {
      Refusal first = refusals.kept().get(0);
      throw new InterchangeException(
          first.position(), first.reason() + "; no line of the file holds a unit");
    }
    return Optional.empty();
  }

  private String line() throws IOException {
    String line = pending == null ? lines.next() : pending;
    pending = null;
    return line;
  }

  private Optional<TranslationUnit> unit(List<String> cells) {
    if (cells.size() < 2) {
      refusals.add(lines.position(), "expected two or more columns separated by tabs, found one");
      return Optional.empty();
    }
    String id = "";
    Map<Locale, Variant> variants = new LinkedHashMap<>();
    Locale source = null;
    List<Note> notes = new ArrayList<>();
    List<Property> properties = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String text = escaped ? TsvEscapes.unescape(cells.get(i)) : cells.get(i);
      if (text.isEmpty()) {
        continue;
      }
      if (i >= columns.cells().size()) {
        properties.add(Property.of(OTHER + "column-" + (i + 1), text));
        continue;
      }
      TsvColumns.Cell column = columns.cells().get(i);
      switch (column.kind()) {
        case ID -> id = text;
        case NOTE -> notes.add(Note.of(text));
        case OTHER -> properties.add(Property.of(OTHER + column.name(), text));
        case SOURCE, TARGET, TEXT -> {
          Locale language = column.language().orElseThrow();
          variants.putIfAbsent(language, Variant.of(language, text));
          if (column.kind() == TsvColumns.Kind.SOURCE) {
            source = language;
          }
        }
      }
    }
    if (variants.size() < 2) {
      refusals.add(
          lines.position(),
          variants.isEmpty()
              ? "no text"
              : "text in "
                  + variants.keySet().iterator().next().toLanguageTag()
                  + " only; a translation unit needs two languages");
      return Optional.empty();
    }
    if (source == null) {
      source = variants.keySet().iterator().next();
    }
    return Optional.of(
        new TranslationUnit(
            id,
            List.copyOf(variants.values()),
            Optional.of(source),
            SegmentContext.NONE,
            "",
            History.UNKNOWN,
            properties,
            notes));
  }

  @Override
  public FilePosition position() {
    return lines.position();
  }

  @Override
  public long refused() {
    return refusals.count();
  }

  @Override
  public List<Refusal> refusals() {
    return refusals.kept();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
