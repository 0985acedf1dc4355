package io.daeyeok.interchange;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A file of translation units: TMX 1.1 to 1.4b, XLIFF 1.0 to 2.2, PO, tables (CSV, TSV, the
 * glossaries of OmegaT, UTX), memories of Wordfast, or JSON lines. What is read may be packed as
 * gz, or as a zip of any number of such files.
 *
 * <p>A table has one unit a record, with a header that names its columns by language tag ({@code
 * ko}, {@code en-US}) or as {@code source}, {@code target}, {@code id}, {@code note}; without a
 * header the first column is the source and the second the target. Columns of other names become
 * properties. The separator (comma, semicolon, tab), the charset (UTF-8, UTF-16, CP949) and whether
 * cells are quoted are told by content. In a table separated by tabs a quote is text, unless the
 * table as a whole shows that it quotes; nothing is escaped, unless the file begins with the
 * comment that Daeyeok's own exports begin with.
 *
 * <p>Lines of JSON hold one unit each with all that is known of it: {@code {"id": ..., "source":
 * "ko", "variants": [{"language": "ko", "text": ...}, ...], ...}}.
 *
 * <p>Immutable.
 */
public final class UnitFile {
  private final Path path;
  private final List<Locale> languages;
  private final List<String> columns;
  private final XliffVersion xliff;
  private final LongConsumer progress;

  private UnitFile(
      Path path,
      List<Locale> languages,
      List<String> columns,
      XliffVersion xliff,
      LongConsumer progress) {
    this.path = path;
    this.languages = languages;
    this.columns = columns;
    this.xliff = xliff;
    this.progress = progress;
  }

  /**
   * The file at a path, which need not exist.
   *
   * @param path where it is
   * @return the file
   */
  public static UnitFile at(Path path) {
    return new UnitFile(
        Objects.requireNonNull(path, "path"), List.of(), List.of(), XliffVersion.TWO, bytes -> {});
  }

  /**
   * States the languages of a file that does not state them itself, and selects from one that does:
   * only units that have both languages are read or written, and only their sides in these. A
   * language without region stands for all its varieties. When there is no such unit, a {@link
   * LanguagesNotFoundException} says which languages there are. XLIFF, PO and tables, which have
   * one direction for all their units, are written from the one language to the other.
   *
   * @param from the language of the source column, and of units whose source is not stated
   * @param to the language of the target column
   * @return this file with the languages
   */
  public UnitFile languages(Locale from, Locale to) {
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "source and target are both " + from.toLanguageTag() + "; they must differ");
    }
    return new UnitFile(path, List.of(from, to), columns, xliff, progress);
  }

  /**
   * States what the columns of a table without header hold.
   *
   * @param names one for each column, as a header would have it
   * @return this file with the columns; its first record is read as any other
   */
  public UnitFile columns(List<String> names) {
    return new UnitFile(path, languages, List.copyOf(names), xliff, progress);
  }

  /**
   * Has XLIFF written as version 1.2, for programs that do not read version 2.
   *
   * @return this file, to be written so
   */
  public UnitFile asXliff12() {
    return new UnitFile(path, languages, columns, XliffVersion.ONE, progress);
  }

  /**
   * Has reading tell how far it is.
   *
   * @param bytes is told, again and again, how many further bytes of the file have been read
   * @return this file, whose readers call it in the thread that reads
   */
  public UnitFile progress(LongConsumer bytes) {
    return new UnitFile(path, languages, columns, xliff, bytes);
  }

  /**
   * Whether the file holds units by its content. Plain text counts as a table only when a header
   * names its columns or its name ends as that of tables does.
   *
   * @return false for other files, empty ones, and those of concepts only
   * @throws IOException if the file cannot be read
   */
  public boolean holdsUnits() throws IOException {
    try (BufferedInputStream content = Inflation.content(Files.newInputStream(path))) {
      if (Inflation.isZip(content)) {
        return holdsUnits(new ZipEntries(content, path.toString()));
      }
      return holdsUnits(Inflation.unpacked(content, path.toString()), path.toString());
    } catch (InterchangeException e) {
      return false;
    }
  }

  private static boolean holdsUnits(BufferedInputStream content, String name) throws IOException {
    FileFormat format = FileFormat.of(content, name);
    boolean text = format == FileFormat.TSV || format == FileFormat.CSV;
    return format.holdsUnits() && (!text || FileFormat.isTable(content, name));
  }

  private static boolean holdsUnits(ZipEntries archive) throws IOException {
    for (Optional<ZipEntries.Entry> entry = archive.next();
        entry.isPresent();
        entry = archive.next()) {
      try {
        if (holdsUnits(entry.get().content(), entry.get().name())) {
          return true;
        }
      } catch (InterchangeException e) {
        // Another file in it may hold units.
        continue;
      }
    }
    return false;
  }

  /**
   * Starts to read. The format is told by content, not by name.
   *
   * @return the reader; close it
   * @throws NoSuchFileException if there is no such file
   * @throws InterchangeException if the content is of no format known
   * @throws IOException if the file cannot be read
   */
  public UnitReader read() throws IOException {
    InputFile.require(path);
    return readFrom(new CountedInput(Files.newInputStream(path), progress), path.toString());
  }

  /**
   * Starts to read a stream, such as a resource.
   *
   * @param in the content; closed with the reader
   * @param name stands for the file in messages
   * @return the reader; close it
   * @throws InterchangeException if the content is of no format known
   * @throws IOException if the stream cannot be read
   */
  public static UnitReader read(InputStream in, String name) throws IOException {
    return at(Path.of("")).readFrom(in, name);
  }

  private UnitReader readFrom(InputStream in, String name) throws IOException {
    BufferedInputStream content = Inflation.content(in);
    try {
      Inflation.tryOut(content, name);
      UnitReader reader =
          Inflation.isZip(content)
              ? new ZipUnitReader(new ZipEntries(content, name), name, this::open)
              : open(Inflation.unpacked(content, name), name);
      return languages.isEmpty()
          ? reader
          : new LanguageFilter(reader, name, languages.get(0), languages.get(1));
    } catch (IOException | RuntimeException e) {
      content.close();
      throw e;
    }
  }

  private UnitReader open(BufferedInputStream content, String name) throws IOException {
    FileFormat format = FileFormat.of(content, name);
    return switch (format) {
      case TMX -> TmxReader.open(content, name);
      case XLIFF -> XliffReader.open(content, name, languages);
      case WORDFAST -> WordfastReader.open(content, name);
      case PO -> PoReader.open(content, name, languages);
      case UNIT_LINES -> UnitLinesReader.open(content, name);
      case TSV, CSV, UTX -> TableReader.open(content, name, languages, columns);
      case TBX, TERMBASE, CONCEPT_LINES ->
          throw new InterchangeException(
              new FilePosition(name, 1, 1),
              "the file is " + format.label() + ", which holds concepts and not units; convert it");
    };
  }

  /**
   * Writes units in the format that the file's name ends in: {@code .tmx}, {@code .xlf} (2.1 unless
   * told otherwise), {@code .tsv}, {@code .csv}, {@code .po} or {@code .jsonl}. The file is
   * replaced when all is written; when anything fails, it is as it was.
   *
   * @param units hands over the units; asked twice for a format whose columns depend on them
   * @return what was written, and what the format could not hold
   * @throws IOException if the units cannot be read or the file cannot be written, or its name does
   *     not tell the format
   */
  public ExportReport write(UnitProducer units) throws IOException {
    FileFormat format = FileFormat.ofName(path.toString());
    if (!format.holdsUnits() || format == FileFormat.UTX) {
      throw new IOException(
          path
              + ": "
              + format.label()
              + " holds concepts; name a file that ends in .tmx, .xlf,"
              + " .tsv, .csv, .po or .jsonl for units");
    }
    return FileReplacement.of(path).write(to -> write(units, format, to));
  }

  private UnitProducer selected(UnitProducer units, FileFormat format, Losses losses) {
    boolean hasDirection = format != FileFormat.TMX && format != FileFormat.UNIT_LINES;
    return new SelectedUnits(
        units, path.toString(), languages.get(0), languages.get(1), hasDirection, losses);
  }

  private ExportReport write(UnitProducer all, FileFormat format, Path to) throws IOException {
    Losses losses = new Losses();
    UnitProducer units = languages.isEmpty() ? all : selected(all, format, losses);
    long[] count = new long[1];
    long leftOut;
    try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.WRITE);
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      UnitWriter writer =
          switch (format) {
            case TMX -> new TmxWriter(text, losses);
            case TSV -> new TableWriter(new TsvRows(text), losses, units);
            case CSV -> new TableWriter(new CsvRows(text), losses, units);
            case PO -> new PoWriter(text, losses);
            case UNIT_LINES -> new UnitLinesWriter(text);
            case XLIFF -> new XliffWriter(text, losses, xliff);
            case UTX, WORDFAST, TBX, TERMBASE, CONCEPT_LINES ->
                throw new IllegalArgumentException(format.label() + " is not written from units");
          };
      units.forEach(
          unit -> {
            writer.accept(unit);
            count[0]++;
          });
      writer.finish();
      leftOut = writer.leftOut();
    }
    return new ExportReport(count[0] - leftOut, losses.byKind());
  }
}
