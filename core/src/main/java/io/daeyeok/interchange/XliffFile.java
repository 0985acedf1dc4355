package io.daeyeok.interchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An XLIFF file for a translator: segments to be translated, with the hits of a memory and of a
 * termbase, which any translation program shows. XLIFF 2.1 carries them in its modules for matches
 * ({@code mtc:match} with similarity, type and origin) and glossaries ({@code gls:glossEntry} bound
 * to its place in the source), XLIFF 1.2 as {@code alt-trans} with {@code match-quality} and as
 * terms marked in the source, their translations as comment.
 *
 * <p>Of a concept's terms the preferred and admitted ones in the target language are offered, those
 * of its very variety first. The file that comes back, translated, is read by {@link UnitFile}.
 *
 * <pre>{@code
 * List<MatchedSegment> segments = new ArrayList<>();
 * for (Segment segment : document) {
 *   segments.add(MatchedSegment.lookUp(segment, Lookup.from(KOREAN).to(ENGLISH), memory, termbase));
 * }
 * XliffFile.at(Path.of("job.xlf")).languages(KOREAN, ENGLISH).original("speech.docx").write(segments);
 * }</pre>
 *
 * <p>Immutable.
 */
public final class XliffFile {
  private final Path path;
  private final List<Locale> languages;
  private final String original;
  private final XliffVersion version;

  private XliffFile(Path path, List<Locale> languages, String original, XliffVersion version) {
    this.path = path;
    this.languages = languages;
    this.original = original;
    this.version = version;
  }

  /**
   * The file at a path, which need not exist: XLIFF 2.1 unless told otherwise.
   *
   * @param path where it is
   * @return the file
   */
  public static XliffFile at(Path path) {
    return new XliffFile(Objects.requireNonNull(path, "path"), List.of(), "", XliffVersion.TWO);
  }

  /**
   * States the languages, without which nothing can be written.
   *
   * @param source the language of the segments
   * @param target the language to translate into
   * @return this file with the languages
   */
  public XliffFile languages(Locale source, Locale target) {
    if (source.equals(target)) {
      throw new IllegalArgumentException(
          "source and target are both " + source.toLanguageTag() + "; they must differ");
    }
    return new XliffFile(path, List.of(source, target), original, version);
  }

  /**
   * Names the document that the segments are from.
   *
   * @param document its file name, or any other name
   * @return this file with the name
   */
  public XliffFile original(String document) {
    return new XliffFile(path, languages, Objects.requireNonNull(document, "document"), version);
  }

  /**
   * Has the file written as XLIFF 1.2, for programs that do not read XLIFF 2.
   *
   * @return this file, to be written so
   */
  public XliffFile asXliff12() {
    return new XliffFile(path, languages, original, XliffVersion.ONE);
  }

  /**
   * Writes segments with their hits. The file is replaced when all is written; when anything fails,
   * it is as it was.
   *
   * @param segments the segments in the order of the document
   * @return what was written, and what XLIFF could not hold
   * @throws IllegalStateException if the languages are not stated
   * @throws IOException if the file cannot be written
   */
  public ExportReport write(Iterable<MatchedSegment> segments) throws IOException {
    if (languages.isEmpty()) {
      throw new IllegalStateException("state the languages of " + path + " first");
    }
    return FileReplacement.of(path)
        .write(
            unfinished -> {
              try (Writer text =
                  Files.newBufferedWriter(
                      unfinished, StandardCharsets.UTF_8, StandardOpenOption.WRITE)) {
                return write(segments, text);
              }
            });
  }

  private ExportReport write(Iterable<MatchedSegment> segments, Writer text) throws IOException {
    Losses losses = new Losses();
    XliffWriter writer = new XliffWriter(text, losses, version);
    long count = 0;
    for (MatchedSegment segment : segments) {
      XliffEntry entry =
          new XliffEntry(
              segment.id(),
              "",
              segment.source(),
              segment.target(),
              segment.matches(),
              segment.terms(),
              List.of(),
              List.of());
      writer.write(entry, languages.get(0), languages.get(1), original, segment.id());
      count++;
    }
    writer.finish();
    return new ExportReport(count, losses.byKind());
  }
}
