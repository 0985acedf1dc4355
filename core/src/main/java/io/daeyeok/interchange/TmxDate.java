package io.daeyeok.interchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates as TMX writes them, {@code 20261101T093000Z}; ISO 8601 with punctuation is read too. */
final class TmxDate {
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

  private TmxDate() {}

  static Optional<Instant> parse(String date) {
    for (DateTimeFormatter format :
        new DateTimeFormatter[] {COMPACT, DateTimeFormatter.ISO_OFFSET_DATE_TIME}) {
      try {
        return Optional.of(OffsetDateTime.parse(date.strip(), format).toInstant());
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  /** To the second, which is all that TMX can say. */
  static String format(Instant date) {
    return COMPACT.format(date);
  }
}
