package io.daeyeok.interchange;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.TranslationUnit;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a unit says that XLIFF has no elements for, as properties that travel in the metadata of
 * XLIFF 2 and the context group of XLIFF 1, and back.
 *
 * @param id the unit's id in its memory
 * @param history who made and changed the unit
 * @param previous source text of the segment before
 * @param next source text of the segment after
 */
record XliffMetadata(String id, History history, String previous, String next) {
  /** The category of our metadata. */
  static final String CATEGORY = "daeyeok";

  /** The purpose of our context groups. */
  static final String PURPOSE = "x-daeyeok";

  private static final String UNIT = "unit-id";
  static final String CREATED = "created";
  static final String CREATED_BY = "created-by";
  static final String CHANGED = "changed";
  static final String CHANGED_BY = "changed-by";
  private static final String PREVIOUS = "previous";
  private static final String NEXT = "next";

  /** What is to be written of a unit. */
  static List<Property> of(TranslationUnit unit) {
    List<Property> all = new ArrayList<>();
    add(all, UNIT, unit.id());
    add(all, CREATED, unit.history().created().map(Instant::toString).orElse(""));
    add(all, CREATED_BY, unit.history().createdBy());
    add(all, CHANGED, unit.history().changed().map(Instant::toString).orElse(""));
    add(all, CHANGED_BY, unit.history().changedBy());
    add(all, PREVIOUS, unit.context().previous());
    add(all, NEXT, unit.context().next());
    all.addAll(unit.properties());
    return all;
  }

  private static void add(List<Property> all, String name, String value) {
    if (!value.isEmpty()) {
      all.add(Property.of(name(name), value));
    }
  }

  /** The type of a property of ours. */
  static String name(String name) {
    return CATEGORY + ":" + name;
  }

  /** Takes what is ours out of the properties of a unit that was read. */
  static XliffMetadata take(List<Property> properties) {
    return new XliffMetadata(
        take(properties, UNIT),
        new History(
            date(take(properties, CREATED)),
            take(properties, CREATED_BY),
            date(take(properties, CHANGED)),
            take(properties, CHANGED_BY)),
        take(properties, PREVIOUS),
        take(properties, NEXT));
  }

  private static String take(List<Property> properties, String name) {
    for (int i = 0; i < properties.size(); i++) {
      if (properties.get(i).type().equals(name(name))) {
        return properties.remove(i).value();
      }
    }
    return "";
  }

  private static Optional<Instant> date(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
