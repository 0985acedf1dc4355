package io.daeyeok.interchange;

import io.daeyeok.memory.Property;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who made and changed a segment and when, as translation programs add it to XLIFF 1, which has no
 * words for it: Trados in the values of {@code sdl:seg}, memoQ and Phrase in attributes.
 */
final class VendorHistory {
  // Trados writes the date as the invariant culture of .NET does, in UTC.
  private static final DateTimeFormatter TRADOS =
      DateTimeFormatter.ofPattern("M/d/uuuu H:mm:ss", Locale.ROOT);

  private static final Map<String, String> NAMES =
      Map.of(
          "sdl:created_by", XliffMetadata.CREATED_BY,
          "sdl:created_on", XliffMetadata.CREATED,
          "sdl:last_modified_by", XliffMetadata.CHANGED_BY,
          "sdl:modified_on", XliffMetadata.CHANGED,
          "mq:lastchangeduser", XliffMetadata.CHANGED_BY,
          "mq:lastchangedtimestamp", XliffMetadata.CHANGED,
          "m:created-by", XliffMetadata.CREATED_BY,
          "m:created-at", XliffMetadata.CREATED,
          "m:modified-by", XliffMetadata.CHANGED_BY,
          "m:modified-at", XliffMetadata.CHANGED);

  private VendorHistory() {}

  /** Whether a vendor's property of this type says who or when. */
  static boolean isKnown(String type) {
    return NAMES.containsKey(type);
  }

  /** The properties with those of vendors named as our own, but for dates that are none. */
  static List<Property> named(List<Property> properties) {
    return properties.stream().map(VendorHistory::named).toList();
  }

  private static Property named(Property property) {
    String name = NAMES.getOrDefault(property.type(), "");
    if (name.equals(XliffMetadata.CREATED) || name.equals(XliffMetadata.CHANGED)) {
      return date(property.value())
          .map(date -> Property.of(XliffMetadata.name(name), date.toString()))
          .orElse(property);
    }
    return name.isEmpty() || property.value().isBlank()
        ? property
        : Property.of(XliffMetadata.name(name), property.value());
  }

  private static Optional<Instant> date(String text) {
    try {
      if (text.matches("\\d{10,15}")) {
        return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
      }
      return Optional.of(
          text.indexOf('/') > 0
              ? LocalDateTime.parse(text, TRADOS).toInstant(ZoneOffset.UTC)
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
