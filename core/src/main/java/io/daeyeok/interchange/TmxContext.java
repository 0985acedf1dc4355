package io.daeyeok.interchange;

import io.daeyeok.memory.Property;
import io.daeyeok.memory.SegmentContext;
import java.util.List;

/**
 * Where a segment stood, which TMX itself cannot say and tools put into properties: {@code
 * x-context-pre} and {@code x-context-post} (memoQ, Daeyeok), {@code prev}, {@code next}, {@code
 * id} and {@code file} (OmegaT).
 */
final class TmxContext {
  static final String PREVIOUS = "x-context-pre";
  static final String NEXT = "x-context-post";
  static final String KEY = "x-context-key";
  static final String ORIGIN = "x-origin";

  private TmxContext() {}

  static SegmentContext take(List<Property> properties) {
    return new SegmentContext(
        text(first(properties, PREVIOUS, "prev")),
        text(first(properties, NEXT, "next")),
        first(properties, KEY, "id"));
  }

  static String takeOrigin(List<Property> properties) {
    return first(properties, ORIGIN, "file");
  }

  /** Takes the first property of the one type, or else of the other, out of the list. */
  private static String first(List<Property> properties, String type, String other) {
    for (String wanted : List.of(type, other)) {
      for (int i = 0; i < properties.size(); i++) {
        Property property = properties.get(i);
        if (property.type().equals(wanted) && property.language().isEmpty()) {
          properties.remove(i);
          return property.value();
        }
      }
    }
    return "";
  }

  /** memoQ wraps the neighbour in the element it comes from. */
  private static String text(String value) {
    boolean wrapped = value.startsWith("<seg>") && value.endsWith("</seg>");
    return wrapped ? value.substring(5, value.length() - 6) : value;
  }
}
