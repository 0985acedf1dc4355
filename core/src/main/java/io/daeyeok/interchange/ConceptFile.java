package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A file of concepts: TBX of version 2 or 3, a termbase in JSON, a glossary (OmegaT, UTX, CSV or
 * TSV), or JSON lines. What is read may be packed as gz, or as a zip of any number of such files.
 *
 * <p>TBX is read in every dialect that is built as TBX is (Core, Min, Basic, the first TBX-Min, and
 * larger or private ones), with data categories as attributes or as tags. The words of standard and
 * vendors for the status of a term become a {@link io.daeyeok.terms.Status}; a word that says more
 * stays among the term's categories, as does every category that a concept has no field for. Of
 * terms without a status the first one in a language is preferred, if no other one is.
 *
 * <p>A glossary has a term of each language in a record; its columns are told as in a {@link
 * UnitFile}, and those named {@code status}, {@code part of speech}, {@code definition}, {@code
 * subject} and {@code reference} say more of the concept. A status speaks of the translation, not
 * of the source, unless it is that of a language: {@code ko status}. Records with the same {@code
 * id} make one concept; without ids each record is one, named after file and line.
 *
 * <p>Of XLIFF the glossaries are read, those of units of version 2 and those that stand in the
 * header of version 1; a file without one is refused.
 *
 * <p>Lines of JSON hold one concept each, with the properties that it has in a termbase in JSON.
 *
 * <p>Immutable.
 */
public final class ConceptFile {
  private final Path path;
  private final TbxVersion tbx;
  private final List<Locale> languages;
  private final List<String> columns;

  private ConceptFile(Path path, TbxVersion tbx, List<Locale> languages, List<String> columns) {
    this.path = path;
    this.tbx = tbx;
    this.languages = languages;
    this.columns = columns;
  }

  /**
   * The file at a path, which need not exist.
   *
   * @param path where it is
   * @return the file
   */
  public static ConceptFile at(Path path) {
    return new ConceptFile(
        Objects.requireNonNull(path, "path"), TbxVersion.THREE, List.of(), List.of());
  }

  /**
   * Has TBX written as version 2 (ISO 30042:2008, {@code martif}), for programs that do not read
   * version 3.
   *
   * @return this file, to be written so
   */
  public ConceptFile asTbx2() {
    return new ConceptFile(path, TbxVersion.TWO, languages, columns);
  }

  /**
   * States the languages of a glossary that does not state them itself, and those of a UTX file to
   * be written.
   *
   * @param from the language of the source column
   * @param to the language of the target column
   * @return this file with the languages
   */
  public ConceptFile languages(Locale from, Locale to) {
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "source and target are both " + from.toLanguageTag() + "; they must differ");
    }
    return new ConceptFile(path, tbx, List.of(from, to), columns);
  }

  /**
   * States what the columns of a glossary without header hold.
   *
   * @param names one for each column, as a header would have it
   * @return this file with the columns; its first record is read as any other
   */
  public ConceptFile columns(List<String> names) {
    return new ConceptFile(path, tbx, languages, List.copyOf(names));
  }

  /**
   * Whether the file is one of concepts rather than of translation units. A table of two languages
   * can be either: it is a glossary when a column names what only terms have, such as {@code
   * status} or {@code definition}.
   *
   * @return true for TBX, UTX, a termbase, JSON lines of concepts, and such tables; for an archive
   *     whose first file of a known format is one of these
   * @throws NoSuchFileException if there is no such file
   * @throws InterchangeException if the content is of no format known
   * @throws IOException if the file cannot be read
   */
  public boolean isGlossary() throws IOException {
    InputFile.require(path);
    try (BufferedInputStream content = Inflation.content(Files.newInputStream(path))) {
      String name = path.toString();
      Inflation.tryOut(content, name);
      return Inflation.isZip(content)
          ? FileFormat.isGlossary(new ZipEntries(content, name))
          : FileFormat.isGlossary(Inflation.unpacked(content, name), name);
    }
  }

  /**
   * Starts to read. The format is told by content, not by name.
   *
   * @return the reader; close it
   * @throws NoSuchFileException if there is no such file
   * @throws InterchangeException if the content is of no format known
   * @throws IOException if the file cannot be read
   */
  public ConceptReader read() throws IOException {
    InputFile.require(path);
    return readFrom(Files.newInputStream(path), path.toString());
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
  public static ConceptReader read(InputStream in, String name) throws IOException {
    return at(Path.of("")).readFrom(in, name);
  }

  private ConceptReader readFrom(InputStream in, String name) throws IOException {
    BufferedInputStream content = Inflation.content(in);
    try {
      Inflation.tryOut(content, name);
      return Inflation.isZip(content)
          ? new ZipConceptReader(new ZipEntries(content, name), name, this::open)
          : open(Inflation.unpacked(content, name), name);
    } catch (IOException | RuntimeException e) {
      content.close();
      throw e;
    }
  }

  /** What stands inside of another file, not packed. */
  static ConceptReader readPlain(InputStream in, String name, List<Locale> languages)
      throws IOException {
    return new ConceptFile(Path.of(""), TbxVersion.THREE, languages, List.of())
        .open(Inflation.content(in), name);
  }

  private ConceptReader open(BufferedInputStream content, String name) throws IOException {
    FileFormat format = FileFormat.of(content, name);
    return switch (format) {
      case TBX -> TbxReader.open(content, name);
      case TERMBASE -> TermbaseJsonReader.open(content, name);
      case CONCEPT_LINES -> ConceptLinesReader.open(content, name);
      case TSV, CSV, UTX -> GlossaryReader.open(content, name, languages, columns);
      case XLIFF -> XliffGlossaryReader.open(content, name);
      case TMX, PO, WORDFAST, UNIT_LINES ->
          throw new InterchangeException(
              new FilePosition(name, 1, 1),
              "the file is "
                  + format.label()
                  + ", which holds units and not concepts; convert it first");
    };
  }

  /**
   * Writes concepts in the format that the file's name ends in: {@code .tbx} is TBX-Basic, version
   * 3 unless told otherwise, {@code .json} a termbase, {@code .csv} or {@code .tsv} a glossary,
   * {@code .utx} UTX, {@code .jsonl} JSON lines. The file is replaced when all is written; when
   * anything fails, it is as it was.
   *
   * @param concepts the concepts, gone through twice for a format whose columns depend on them
   * @return what was written, and what the format could not hold
   * @throws IOException if the file cannot be written, its name does not tell the format, or the
   *     format refuses a concept
   */
  public ExportReport write(Iterable<Concept> concepts) throws IOException {
    FileFormat format = FileFormat.ofName(path.toString());
    FileReplacement replacement = FileReplacement.of(path);
    if (format == FileFormat.TERMBASE) {
      Losses losses = new Losses();
      return write(concepts, new TermbaseJsonWriter(path, losses), losses);
    }
    return replacement.write(to -> write(concepts, format, to));
  }

  private ExportReport write(Iterable<Concept> concepts, FileFormat format, Path to)
      throws IOException {
    Losses losses = new Losses();
    try (Writer text =
        Files.newBufferedWriter(to, StandardCharsets.UTF_8, StandardOpenOption.WRITE)) {
      ConceptWriter writer =
          switch (format) {
            case TBX -> new TbxWriter(text, losses, tbx);
            case CSV -> new GlossaryWriter(new CsvRows(text), losses, concepts);
            case TSV -> new GlossaryWriter(new TsvRows(text), losses, concepts);
            case UTX -> new UtxWriter(text, losses, languages, concepts);
            case UNIT_LINES, CONCEPT_LINES -> new ConceptLinesWriter(text);
            case TMX, XLIFF, PO, WORDFAST, TERMBASE ->
                throw new IOException(
                    path
                        + ": "
                        + format.label()
                        + " does not hold concepts; end the name in .tbx, .json, .csv, .tsv, .utx"
                        + " or .jsonl");
          };
      return write(concepts, writer, losses);
    }
  }

  private static ExportReport write(Iterable<Concept> concepts, ConceptWriter writer, Losses losses)
      throws IOException {
    long count = 0;
    for (Concept concept : concepts) {
      writer.accept(concept);
      count++;
    }
    writer.finish();
    return new ExportReport(count, losses.byKind());
  }
}
