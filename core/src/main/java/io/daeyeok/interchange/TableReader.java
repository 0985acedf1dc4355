package io.daeyeok.interchange;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import io.daeyeok.terms.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units of a table, one a record. */
final class TableReader extends LenientReader implements UnitReader {
  private final Table table;
  private FilePosition position;
  private long units;

  private TableReader(Table table, Refusals refusals) {
    super(refusals);
    this.table = table;
    position = table.position();
  }

  static TableReader open(InputStream in, String file, List<Locale> languages, List<String> columns)
      throws IOException {
    Refusals refusals = new Refusals();
    return new TableReader(Table.open(in, file, languages, columns, refusals), refusals);
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    for (Optional<TableRecords.Row> row = table.next(); row.isPresent(); row = table.next()) {
      position = row.get().position();
      Optional<TranslationUnit> unit = unit(row.get().cells());
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

  private Optional<TranslationUnit> unit(List<String> cells) {
    if (cells.size() < 2) {
      refusals.add(position, "expected two or more columns, found one");
      return Optional.empty();
    }
    RowUnit unit = new RowUnit(table.prefix());
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        unit.add(table.columns().at(i), cells.get(i));
      }
    }
    if (unit.variants.size() < 2) {
      refusals.add(position, missing(unit.variants));
      return Optional.empty();
    }
    if (unit.isAvoided) {
      refusals.add(position, "a term that its status says not to write");
      return Optional.empty();
    }
    return Optional.of(unit.unit());
  }

  /** A unit whose cells are read one by one. */
  private static final class RowUnit {
    private final String prefix;
    private final Map<Locale, Variant> variants = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Property> properties = new ArrayList<>();
    private String id = "";
    private Optional<Locale> source = Optional.empty();
    private boolean isAvoided;

    RowUnit(String prefix) {
      this.prefix = prefix;
    }

    void add(TableColumns.Cell column, String text) {
      switch (column.kind()) {
        case ID -> id = text;
        case NOTE -> notes.add(Note.of(text));
        case STATUS -> {
          isAvoided |= isAvoided(text);
          keep(column, text);
        }
        case PART_OF_SPEECH, DEFINITION, SUBJECT, REFERENCE, OTHER -> keep(column, text);
        case SOURCE, TARGET, TEXT -> {
          Locale language = column.language().orElseThrow();
          if (variants.putIfAbsent(language, Variant.of(language, text)) != null) {
            keep(column, text);
          }
          if (column.kind() == TableColumns.Kind.SOURCE) {
            source = Optional.of(language);
          }
        }
      }
    }

    private void keep(TableColumns.Cell column, String text) {
      properties.add(Property.of(prefix + column.name(), text));
    }

    TranslationUnit unit() {
      return new TranslationUnit(
          id,
          List.copyOf(variants.values()),
          source.or(() -> variants.keySet().stream().findFirst()),
          SegmentContext.NONE,
          "",
          History.UNKNOWN,
          properties,
          notes);
    }
  }

  private static boolean isAvoided(String word) {
    Status status = GlossaryEntry.status(word);
    return status == Status.DEPRECATED || status == Status.FORBIDDEN;
  }

  private static String missing(Map<Locale, Variant> variants) {
    return variants.isEmpty()
        ? "no text"
        : "text in "
            + variants.keySet().iterator().next().toLanguageTag()
            + " only; a translation unit needs two languages";
  }

  @Override
  public FilePosition position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
