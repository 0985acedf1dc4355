package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A file of concepts: TBX of version 2 or 3, or a termbase in JSON.
 *
 * <p>TBX is read in every dialect that is built as TBX is (Core, Min, Basic, the first TBX-Min, and
 * larger or private ones), with data categories as attributes or as tags. The words of standard and
 * vendors for the status of a term become a {@link io.daeyeok.terms.Status}; a word that says more
 * stays among the term's categories, as does every category that a concept has no field for. Of
 * terms without a status the first one in a language is preferred, if no other one is.
 *
 * <p>Immutable.
 */
public final class ConceptFile {
  private final Path path;
  private final TbxVersion tbx;

  private ConceptFile(Path path, TbxVersion tbx) {
    this.path = path;
    this.tbx = tbx;
  }

  /**
   * The file at a path, which need not exist.
   *
   * @param path where it is
   * @return the file
   */
  public static ConceptFile at(Path path) {
    return new ConceptFile(Objects.requireNonNull(path, "path"), TbxVersion.THREE);
  }

  /**
   * Has TBX written as version 2 (ISO 30042:2008, {@code martif}), for programs that do not read
   * version 3.
   *
   * @return this file, to be written so
   */
  public ConceptFile asTbx2() {
    return new ConceptFile(path, TbxVersion.TWO);
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
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString(), null, "there is no such file");
    }
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a folder; name the files in it");
    }
    return read(Files.newInputStream(path), path.toString());
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
    BufferedInputStream content = new BufferedInputStream(in, 1 << 16);
    try {
      return switch (ConceptFormat.of(content, name)) {
        case TBX -> TbxReader.open(content, name);
        case TERMBASE -> TermbaseJsonReader.open(content, name);
      };
    } catch (IOException | RuntimeException e) {
      content.close();
      throw e;
    }
  }

  /**
   * Writes concepts in the format that the file's name ends in: {@code .tbx} is TBX-Basic, version
   * 3 unless told otherwise, {@code .json} a termbase. The file is replaced when all is written;
   * when anything fails, it is as it was.
   *
   * @param concepts the concepts
   * @return what was written, and what the format could not hold
   * @throws IOException if the file cannot be written, its name does not tell the format, or the
   *     format refuses a concept
   */
  public ExportReport write(Iterable<Concept> concepts) throws IOException {
    ConceptFormat format = ConceptFormat.ofName(path.toString());
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a folder; name a file to write");
    }
    Path folder = path.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "there is no such folder");
    }
    Losses losses = new Losses();
    if (format == ConceptFormat.TERMBASE) {
      return write(concepts, new TermbaseJsonWriter(path, losses), losses);
    }
    Path unfinished = Files.createTempFile(folder, ".daeyeok-", ".tmp");
    try {
      ExportReport report;
      try (Writer text =
          Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8, StandardOpenOption.WRITE)) {
        report = write(concepts, new TbxWriter(text, losses, tbx), losses);
      }
      move(unfinished);
      return report;
    } finally {
      Files.deleteIfExists(unfinished);
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

  private void move(Path finished) throws IOException {
    try {
      Files.move(
          finished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(finished, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
