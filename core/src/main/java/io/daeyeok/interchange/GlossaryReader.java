package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The concepts of a table, of OmegaT, UTX or with columns of its own. Records of one id make one
 * concept, wherever they stand, so the whole table is read when it is opened; a record without id
 * is a concept by itself, named after its file and line.
 */
final class GlossaryReader extends LenientReader implements ConceptReader {
  private final FilePosition start;
  private final Iterator<GlossaryEntry> entries;
  private Optional<GlossaryEntry> current = Optional.empty();

  private GlossaryReader(FilePosition start, Iterator<GlossaryEntry> entries, Refusals refusals) {
    super(refusals);
    this.start = start;
    this.entries = entries;
  }

  static GlossaryReader open(
      InputStream in, String file, List<Locale> languages, List<String> columns)
      throws IOException {
    Refusals refusals = new Refusals();
    Map<String, GlossaryEntry> entries = new LinkedHashMap<>();
    try (Table table = Table.open(in, file, languages, columns, refusals)) {
      for (Optional<TableRecords.Row> row = table.next(); row.isPresent(); row = table.next()) {
        add(row.get(), table.columns(), stem(file), entries, refusals);
      }
    }
    List<GlossaryEntry> all = new ArrayList<>(entries.values());
    all.removeIf(entry -> entry.terms().isEmpty());
    FilePosition first = new FilePosition(file, 1, 1);
    if (all.isEmpty()) {
      throw refusals.count() == 0
          ? new InterchangeException(first, "the file holds no terms")
          : new InterchangeException(
              refusals.kept().get(0).position(),
              refusals.kept().get(0).reason() + "; no line of the file holds a term");
    }
    return new GlossaryReader(first, all.iterator(), refusals);
  }

  private static void add(
      TableRecords.Row row,
      TableColumns columns,
      String stem,
      Map<String, GlossaryEntry> entries,
      Refusals refusals) {
    String id = stem + "-" + row.position().line();
    boolean hasTerm = false;
    for (int i = 0; i < row.cells().size(); i++) {
      TableColumns.Kind kind = columns.at(i).kind();
      String cell = row.cells().get(i).strip();
      id = kind == TableColumns.Kind.ID && !cell.isEmpty() ? cell : id;
      hasTerm |= kind.isText() && !cell.isEmpty();
    }
    if (!hasTerm) {
      refusals.add(row.position(), "no term");
      return;
    }
    String name = id;
    entries.computeIfAbsent(name, key -> new GlossaryEntry(name)).add(row, columns);
  }

  /** The name of a file without folder and ending, as the start of ids. */
  private static String stem(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.indexOf('.', 1);
    return (dot < 0 ? name : name.substring(0, dot)).strip().replaceAll("\\s+", "-");
  }

  @Override
  public Optional<Concept> next() {
    current = entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
    return current.map(GlossaryEntry::concept);
  }

  @Override
  public FilePosition position() {
    return current.map(entry -> entry.places().get(0)).orElse(start);
  }

  @Override
  public List<FilePosition> termPositions() {
    return current.map(entry -> List.copyOf(entry.places())).orElse(List.of());
  }

  @Override
  public void close() {
    // Everything was read when the file was opened.
  }
}
