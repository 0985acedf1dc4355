package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import java.util.ArrayList;
import java.util.List;

/** A translation unit with its place. */
final class Unit {
  private final FilePosition position;
  private final SegmentContext context;
  private final List<Side> sides = new ArrayList<>();
  private Side source;

  Unit(TranslationUnit unit, FilePosition position, Settings settings) {
    this.position = position;
    context = unit.context();
    Variant from = unit.source();
    // A unit without an id is known by its source.
    String key =
        unit.id().isEmpty()
            ? Hash.fingerprint(from.language().toLanguageTag(), Letters.normal(from.text()))
            : unit.id();
    for (Variant variant : unit.variants()) {
      Spot spot =
          new Spot(
              position,
              false,
              unit.id(),
              key + " " + variant.language().toLanguageTag(),
              variant.text(),
              0,
              variant.text().length(),
              sameBefore(variant, unit.variants()));
      Side side =
          new Side(variant, spot, settings, variant == from && unit.sourceLanguage().isPresent());
      sides.add(side);
      if (variant == from) {
        source = side;
      }
    }
  }

  /** How many of the variants before one hold its text. */
  private static int sameBefore(Variant variant, List<Variant> variants) {
    int count = 0;
    for (Variant other : variants.subList(0, variants.indexOf(variant))) {
      count += other.text().contains(variant.text()) ? 1 : 0;
    }
    return count;
  }

  FilePosition position() {
    return position;
  }

  SegmentContext context() {
    return context;
  }

  /** All languages, in the order of the file. */
  List<Side> sides() {
    return sides;
  }

  Side source() {
    return source;
  }

  List<Side> targets() {
    return sides.stream().filter(side -> side != source).toList();
  }
}
