package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import java.util.ArrayList;
import java.util.List;

/** A translation unit with its place. */
final class Unit {
  private final String id;
  private final FilePosition position;
  private final SegmentContext context;
  private final List<Side> sides = new ArrayList<>();
  private final List<Side> targets = new ArrayList<>();
  private Side source;
  private String key;

  Unit(TranslationUnit unit, FilePosition position, Settings settings) {
    id = unit.id();
    this.position = position;
    context = unit.context();
    Variant from = unit.source();
    for (Variant variant : unit.variants()) {
      boolean isSource = variant == from;
      Side side =
          new Side(
              variant,
              this,
              settings,
              unit.sourceLanguage().isEmpty()
                  ? Side.Role.UNKNOWN
                  : isSource ? Side.Role.SOURCE : Side.Role.TARGET);
      sides.add(side);
      if (isSource) {
        source = side;
      } else {
        targets.add(side);
      }
    }
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
    return targets;
  }

  Spot spot(Side side, int start, int end) {
    String key = key() + " " + side.tag().toLanguageTag();
    int before = holding(side, sides.subList(0, sides.indexOf(side)));
    return new Spot(
        position, false, id, key, side.text(), start, end, before, holding(side, sides));
  }

  /** A unit without an id is known by its source. */
  private String key() {
    if (key == null) {
      key =
          id.isEmpty()
              ? Hash.fingerprint(source.tag().toLanguageTag(), Letters.normal(source.text()))
              : id;
    }
    return key;
  }

  /** How many of some sides hold the text of one. */
  private static int holding(Side side, List<Side> among) {
    int count = 0;
    for (Side other : among) {
      count += other.text().contains(side.text()) ? 1 : 0;
    }
    return count;
  }
}
