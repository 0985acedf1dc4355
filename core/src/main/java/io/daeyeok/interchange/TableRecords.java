package io.daeyeok.interchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The records of a table, one after another. Jackson reads the quotes of a record; where a record
 * ends is found here, so that one broken quote costs one line and not the rest of the file.
 */
final class TableRecords implements Closeable {
  private static final CsvMapper MAPPER =
      CsvMapper.builder(CsvFactory.builder().build()).enable(CsvReadFeature.WRAP_AS_ARRAY).build();

  private final TextLines lines;
  private final TableDialect dialect;
  private final Refusals refusals;
  private final ObjectReader quoted;
  private int line = 1;

  /**
   * A row of a table.
   *
   * @param cells what its cells say
   * @param places where each of them starts
   */
  record Row(List<String> cells, List<FilePosition> places) {
    FilePosition position() {
      return places.get(0);
    }
  }

  TableRecords(TextLines lines, TableDialect dialect, Refusals refusals) throws IOException {
    this.lines = lines;
    this.dialect = dialect;
    this.refusals = refusals;
    quoted = MAPPER.reader(CsvSchema.emptySchema().withColumnSeparator(dialect.separator()));
    for (int i = 0; i < dialect.prelude(); i++) {
      lines.next();
    }
  }

  Optional<Row> next() throws IOException {
    while (true) {
      Optional<TextLines.Line> read = lines.next();
      if (read.isEmpty()) {
        return Optional.empty();
      }
      line = read.get().number();
      Optional<Row> row = row(read.get());
      if (row.isPresent()) {
        return row;
      }
    }
  }

  private Optional<Row> row(TextLines.Line first) throws IOException {
    String text = first.text();
    if (text.isBlank()) {
      return Optional.empty();
    }
    if (first.isDamaged()) {
      return refused(first, lines.damage());
    }
    if (dialect.hasComments() && text.startsWith("#")) {
      return text.indexOf('\t') < 0 || text.contains("coding:")
          ? Optional.empty()
          : refused(first, "a line that starts with # is a remark in this file");
    }
    return dialect.isQuoted() && text.indexOf('"') >= 0 ? quoted(first) : Optional.of(plain(first));
  }

  private Optional<Row> refused(TextLines.Line where, String reason) {
    refusals.add(lines.position(where.number()), reason);
    return Optional.empty();
  }

  private Row plain(TextLines.Line whole) {
    List<String> cells = new ArrayList<>();
    List<FilePosition> places = new ArrayList<>();
    String text = whole.text();
    for (int start = 0; start >= 0; ) {
      int end = text.indexOf(dialect.separator(), start);
      String cell = end < 0 ? text.substring(start) : text.substring(start, end);
      cells.add(dialect.hasEscapes() ? TsvEscapes.unescape(cell) : cell);
      places.add(new FilePosition(lines.file(), whole.number(), start + 1));
      start = end < 0 ? -1 : end + 1;
    }
    return new Row(cells, places);
  }

  private Optional<Row> quoted(TextLines.Line first) throws IOException {
    QuoteScan scan = new QuoteScan(dialect.separator());
    List<TextLines.Line> others = new ArrayList<>();
    QuoteScan.State state = scan.feed(first);
    boolean damaged = false;
    while (state == QuoteScan.State.OPEN) {
      Optional<TextLines.Line> next = lines.next();
      if (next.isEmpty()) {
        break;
      }
      others.add(next.get());
      damaged |= next.get().isDamaged();
      state = scan.feed(next.get());
    }
    if (state == QuoteScan.State.COMPLETE) {
      return damaged ? refused(first, lines.damage()) : cells(first, scan);
    }
    // What follows may well be in order, and is read again by itself.
    lines.putBack(others);
    return refused(
        first,
        state == QuoteScan.State.BROKEN
            ? "a quote inside a quoted cell must be doubled"
            : "a cell opens with a quote that nothing closes");
  }

  private Optional<Row> cells(TextLines.Line first, QuoteScan scan) {
    if (!scan.hasQuotedCell()) {
      return Optional.of(plain(first));
    }
    List<String> cells = new ArrayList<>();
    try (JsonParser parser = quoted.createParser(scan.text())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          cells.add(parser.getString());
        }
      }
    } catch (JacksonException e) {
      return refused(first, "the quotes of the record cannot be read: " + e.getOriginalMessage());
    }
    if (cells.size() != scan.cells().size()) {
      return refused(first, "a line break outside of quotes");
    }
    List<FilePosition> places = new ArrayList<>();
    for (QuoteScan.Place place : scan.cells()) {
      places.add(new FilePosition(lines.file(), place.line(), place.column()));
    }
    return Optional.of(new Row(cells, places));
  }

  TableDialect dialect() {
    return dialect;
  }

  /** Where the line last read starts. */
  FilePosition position() {
    return lines.position(line);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
