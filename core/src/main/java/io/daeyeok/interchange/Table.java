package io.daeyeok.interchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of texts: its records, and what its columns hold. What a header says is told here, so
 * that units and concepts are read from the same tables.
 */
final class Table implements Closeable {
  private static final String UTX = "utx:";

  private final TableRecords records;
  private final TableColumns columns;
  private final String prefix;
  private final boolean header;
  // Records that were read to tell what the columns hold.
  private final Deque<TableRecords.Row> pending;

  private Table(
      TableRecords records,
      TableColumns columns,
      String prefix,
      boolean header,
      List<TableRecords.Row> first) {
    this.records = records;
    this.columns = columns;
    this.prefix = prefix;
    this.header = header;
    pending = new ArrayDeque<>(first);
  }

  /**
   * Reads what comes before the first record.
   *
   * @param languages those of source and target, or none when the table must say so itself
   * @param names what the columns hold, as a header would say it, or none
   */
  static Table open(
      InputStream in, String file, List<Locale> languages, List<String> names, Refusals refusals)
      throws IOException {
    TextLines lines = new TextLines(in, file);
    List<TextLines.Line> start = lines.ahead();
    if (UtxHeader.isIn(start)) {
      return utx(lines, UtxHeader.read(lines), refusals);
    }
    TableDialect dialect =
        TableDialect.of(start)
            .orElseThrow(() -> new InterchangeException(firstText(lines, start), oneColumn(start)));
    TableRecords records = new TableRecords(lines, dialect, refusals);
    TableRecords.Row first = firstRow(records, refusals);
    String prefix = dialect.separator() == '\t' ? "tsv:" : "csv:";
    if (!names.isEmpty()) {
      TableColumns columns = stated(names, languages, first.position());
      return new Table(records, columns, prefix, false, List.of(first));
    }
    Optional<TableColumns> header = TableColumns.header(first.cells(), languages);
    if (header.isPresent() && header.get().hasLanguages()) {
      return withHeader(records, header.get(), prefix, first);
    }
    int count = first.cells().size();
    if (count < 2) {
      throw new InterchangeException(first.position(), oneColumn(start));
    }
    if (languages.isEmpty()) {
      throw new InterchangeException(first.position(), noLanguages(first, dialect));
    }
    TableColumns columns =
        dialect.hasComments()
            ? TableColumns.glossary(languages, count)
            : TableColumns.plain(languages, count);
    return new Table(records, columns, prefix, false, List.of(first));
  }

  private static TableRecords.Row firstRow(TableRecords records, Refusals refusals)
      throws IOException {
    Optional<TableRecords.Row> row = records.next();
    if (row.isEmpty() && refusals.count() == 0) {
      throw new InterchangeException(records.position(), "the file holds no units");
    }
    if (row.isEmpty()) {
      Refusal refusal = refusals.kept().get(0);
      throw new InterchangeException(
          refusal.position(), refusal.reason() + "; no line of the file holds a unit");
    }
    return row.get();
  }

  /** A table whose first row names its columns, unless the second row names the same languages. */
  private static Table withHeader(
      TableRecords records, TableColumns header, String prefix, TableRecords.Row first)
      throws IOException {
    Optional<TableRecords.Row> second = records.next();
    Optional<List<Locale>> repeated =
        second.flatMap(next -> header.repeated(first.cells(), next.cells()));
    if (repeated.isPresent()) {
      TableColumns columns = TableColumns.plain(repeated.get(), first.cells().size());
      return new Table(records, columns, prefix, false, List.of(first, second.get()));
    }
    return new Table(records, header, prefix, true, second.stream().toList());
  }

  private static Table utx(TextLines lines, UtxHeader header, Refusals refusals)
      throws IOException {
    TableDialect dialect = new TableDialect('\t', false, false, true, 0);
    return new Table(
        new TableRecords(lines, dialect, refusals), header.columns(), UTX, true, List.of());
  }

  private static TableColumns stated(
      List<String> names, List<Locale> languages, FilePosition position)
      throws InterchangeException {
    TableColumns columns = TableColumns.named(names, languages);
    if (columns.texts() < 2 || !columns.hasLanguages()) {
      throw new InterchangeException(
          position,
          "the columns "
              + String.join(", ", names)
              + " do not say where two languages are; name two of them by language tag, or source"
              + " and target together with --from and --to");
    }
    return columns;
  }

  private static String noLanguages(TableRecords.Row first, TableDialect dialect) {
    String separator = Character.toString(dialect.separator());
    return "the languages are not stated: say --from and --to, or name the columns by language tag"
        + " in a first line such as 'ko"
        + shortened(separator)
        + "en'; found '"
        + shortened(String.join(separator, first.cells()))
        + "'";
  }

  private static FilePosition firstText(TextLines lines, List<TextLines.Line> start) {
    return lines.position(
        start.stream().filter(l -> !l.text().isBlank()).findFirst().map(l -> l.number()).orElse(1));
  }

  private static String oneColumn(List<TextLines.Line> start) {
    return start.stream()
        .map(TextLines.Line::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(
            text ->
                "expected two or more columns separated by tabs, commas or semicolons, found one: '"
                    + shortened(text)
                    + "'")
        .orElse("the file holds no units");
  }

  private static String shortened(String text) {
    String shown = text.replace("\t", "<TAB>").replace('\n', ' ').replace('\r', ' ');
    return shown.length() <= 60
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, 50)) + "...";
  }

  Optional<TableRecords.Row> next() throws IOException {
    Optional<TableRecords.Row> row =
        pending.isEmpty() ? records.next() : Optional.of(pending.poll());
    return prefix.equals(UTX) ? row.map(this::withoutDashes) : row;
  }

  /** In UTX a dash says that a cell which must not be empty has nothing to say. */
  private TableRecords.Row withoutDashes(TableRecords.Row row) {
    List<String> cells = new ArrayList<>(row.cells());
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).equals("-") && !columns.at(i).kind().isText()) {
        cells.set(i, "");
      }
    }
    return new TableRecords.Row(cells, row.places());
  }

  TableColumns columns() {
    return columns;
  }

  /** Whether the table names its columns. */
  boolean hasHeader() {
    return header;
  }

  /** What the names of properties start with that come from columns of this table. */
  String prefix() {
    return prefix;
  }

  TableDialect dialect() {
    return records.dialect();
  }

  FilePosition position() {
    return records.position();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
