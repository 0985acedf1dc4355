package io.daeyeok.interchange;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A file of translation units: TMX 1.1 to 1.4b, or TSV.
 *
 * <p>A TSV file has one unit a line, with a header that names its columns by language tag ({@code
 * ko}, {@code en-US}) or as {@code source}, {@code target}, {@code id}, {@code note}; without a
 * header the first column is the source and the second the target. Nothing is quoted or escaped,
 * unless the file begins with the comment that Daeyeok's own exports begin with.
 *
 * <p>Immutable.
 */
public final class UnitFile {
  private final Path path;
  private final List<Locale> languages;

  private UnitFile(Path path, List<Locale> languages) {
    this.path = path;
    this.languages = languages;
  }

  /**
   * The file at a path, which need not exist.
   *
   * @param path where it is
   * @return the file
   */
  public static UnitFile at(Path path) {
    return new UnitFile(Objects.requireNonNull(path, "path"), List.of());
  }

  /**
   * States the languages of a file that does not state them itself.
   *
   * @param from the language of the source column
   * @param to the language of the target column
   * @return this file with the languages
   */
  public UnitFile languages(Locale from, Locale to) {
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "source and target are both " + from.toLanguageTag() + "; they must differ");
    }
    return new UnitFile(path, List.of(from, to));
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
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString(), null, "there is no such file");
    }
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a folder; name the files in it");
    }
    return read(Files.newInputStream(path), path.toString(), languages);
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
    return read(in, name, List.of());
  }

  private static UnitReader read(InputStream in, String name, List<Locale> languages)
      throws IOException {
    BufferedInputStream content = new BufferedInputStream(in, 1 << 16);
    try {
      return switch (UnitFormat.of(content, name)) {
        case TMX -> TmxReader.open(content, name);
        case TSV -> TsvReader.open(content, name, languages);
      };
    } catch (IOException | RuntimeException e) {
      content.close();
      throw e;
    }
  }

  /**
   * Writes units in the format that the file's name ends in, {@code .tmx} or {@code .tsv}. The file
   * is replaced when all is written; when anything fails, it is as it was.
   *
   * @param units hands over the units; asked twice for a format whose columns depend on them
   * @return what was written, and what the format could not hold
   * @throws IOException if the units cannot be read or the file cannot be written, or its name does
   *     not tell the format
   */
  public ExportReport write(UnitProducer units) throws IOException {
    UnitFormat format = UnitFormat.ofName(path.toString());
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a folder; name a file to write");
    }
    Path folder = path.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "there is no such folder");
    }
    Path unfinished = Files.createTempFile(folder, ".daeyeok-", ".tmp");
    try {
      ExportReport report = write(units, format, unfinished);
      move(unfinished);
      return report;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static ExportReport write(UnitProducer units, UnitFormat format, Path to)
      throws IOException {
    Losses losses = new Losses();
    long[] count = new long[1];
    try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.WRITE);
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      UnitWriter writer =
          switch (format) {
            case TMX -> new TmxWriter(text, losses);
            case TSV -> new TsvWriter(text, losses, units);
          };
      units.forEach(
          unit -> {
            writer.accept(unit);
            count[0]++;
          });
      writer.finish();
    }
    return new ExportReport(count[0], losses.byKind());
  }

  private void move(Path finished) throws IOException {
    try {
      Files.move(
          finished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(finished, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
