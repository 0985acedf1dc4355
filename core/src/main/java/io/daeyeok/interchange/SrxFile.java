package io.daeyeok.interchange;

import io.daeyeok.text.Segmentation;
import io.daeyeok.text.SegmentationException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Rules of segmentation in the exchange format SRX, version 2.0 or 1.0, as other tools write them.
 *
 * <p>Immutable and thread-safe.
 */
public final class SrxFile {
  private final SrxRules rules;

  private SrxFile(SrxRules rules) {
    this.rules = rules;
  }

  /**
   * Reads a file.
   *
   * @param path where it is
   * @return its rules
   * @throws InterchangeException if it is no SRX, or a rule is no regular expression; the message
   *     names the place
   * @throws IOException if the file cannot be read
   */
  public static SrxFile read(Path path) throws IOException {
    return read(Files.newInputStream(path), path.toString());
  }

  /**
   * Reads a stream, such as a resource, and closes it.
   *
   * @param in the content
   * @param name stands for the file in messages
   * @return its rules
   * @throws InterchangeException if it is no SRX, or a rule is no regular expression; the message
   *     names the place
   * @throws IOException if the stream cannot be read
   */
  public static SrxFile read(InputStream in, String name) throws IOException {
    try (BufferedInputStream content = new BufferedInputStream(in);
        XmlInput xml = XmlInput.open(content, name)) {
      return new SrxFile(SrxRules.read(xml));
    }
  }

  /**
   * The rules for a language: those of every language map that its tag matches when the file
   * cascades, else of the first one.
   *
   * @param language any locale
   * @return the segmentation, empty when no map of the file is for the language
   * @throws SegmentationException if a map's expression takes too long
   */
  public Optional<Segmentation> segmentation(Locale language) {
    Objects.requireNonNull(language, "language");
    return rules.of(language);
  }
}
