package io.daeyeok.interchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that people take for what can be read, by their first bytes. */
final class Magic {
  private static final byte[] GZIP = {0x1F, (byte) 0x8B};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SQLITE = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

  private Magic() {}

  /** What a content is and what to do with it, empty when it may be one of our formats. */
  static Optional<String> of(byte[] start) {
    if (isGzip(start) || isZip(start)) {
      return Optional.of("an archive inside of an archive; unpack the outer one first");
    }
    if (starts(start, OLD_OFFICE)) {
      return Optional.of("an old Office document, such as .xls; save it as CSV (UTF-8)");
    }
    if (starts(start, PDF)) {
      return Optional.of("a PDF document; it holds no units");
    }
    if (starts(start, RTF)) {
      return Optional.of("an RTF document; save it as plain text or CSV");
    }
    if (starts(start, SQLITE)) {
      return Optional.of("a database such as .sdltm; export it as TMX with the tool it comes from");
    }
    return Optional.empty();
  }

  static boolean isGzip(byte[] start) {
    return starts(start, GZIP);
  }

  static boolean isZip(byte[] start) {
    return starts(start, ZIP) || starts(start, EMPTY_ZIP);
  }

  private static boolean starts(byte[] content, byte[] with) {
    if (content.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if (content[i] != with[i]) {
        return false;
      }
    }
    return true;
  }
}
