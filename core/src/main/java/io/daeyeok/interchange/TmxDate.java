package io.daeyeok.interchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates as TMX writes them, {@code 20261101T093000Z}; ISO 8601 with punctuation is read too. */
final class TmxDate {
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);
  private static final int LENGTH = "uuuuMMddTHHmmssZ".length();

  private TmxDate() {}

  static Optional<Instant> parse(String date) {
    String text = date.strip();
    try {
      if (isCompact(text)) {
        return Optional.of(compact(text));
      }
      return Optional.of(OffsetDateTime.parse(text, format(text)).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String text) {
    return text.indexOf('-') == 4 ? DateTimeFormatter.ISO_OFFSET_DATE_TIME : COMPACT;
  }

  private static boolean isCompact(String text) {
    if (text.length() != LENGTH || text.charAt(8) != 'T' || text.charAt(LENGTH - 1) != 'Z') {
      return false;
    }
    for (int i = 0; i < LENGTH - 1; i++) {
      if (i != 8 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
        return false;
      }
    }
    return true;
  }

  /** A formatter takes a third of the time that a unit takes to be read. */
  private static Instant compact(String text) {
    return LocalDateTime.of(
            Integer.parseInt(text, 0, 4, 10),
            Integer.parseInt(text, 4, 6, 10),
            Integer.parseInt(text, 6, 8, 10),
            Integer.parseInt(text, 9, 11, 10),
            Integer.parseInt(text, 11, 13, 10),
            Integer.parseInt(text, 13, 15, 10))
        .toInstant(ZoneOffset.UTC);
  }

  /** To the second, which is all that TMX can say. */
  static String format(Instant date) {
    return COMPACT.format(date);
  }
}
