package io.daeyeok.interchange;

import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import io.daeyeok.text.Segment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes units of source and target segments, or says why not. */
final class XliffPairs {
  /** How a property names what XLIFF says and Daeyeok has no name for. */
  static final String PREFIX = "xliff:";

  static final String ID = PREFIX + "id";

  private final Refusals refusals;
  private final Deque<TranslationUnit> ready = new ArrayDeque<>();

  XliffPairs(Refusals refusals) {
    this.refusals = refusals;
  }

  /** What the units of one element of the file have in common. */
  record Origin(FilePosition position, String key, String original, List<Note> notes) {
    /** The same with further notes, which belong to one segment. */
    Origin with(List<Note> more) {
      List<Note> all = new ArrayList<>(notes);
      all.addAll(more);
      return new Origin(position, key, original, all);
    }
  }

  /** A side of a unit; no language when the file names none. */
  record Side(Segment segment, String language) {
    Optional<Locale> locale() {
      return LanguageTag.parse(language);
    }
  }

  TranslationUnit poll() {
    return ready.poll();
  }

  boolean isEmpty() {
    return ready.isEmpty();
  }

  void refuse(Origin origin, String reason) {
    refusals.add(origin.position(), reason);
  }

  /**
   * The properties of a unit: those of our own metadata in their order, with the values that the
   * elements state, which another program may have changed, and then what else these state.
   */
  static List<Property> merged(List<Property> own, List<Property> stated) {
    List<Property> said = VendorHistory.named(stated);
    List<Property> all = new ArrayList<>(own);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < own.size(); i++) {
      places.put(own.get(i).type(), i);
    }
    for (Property property : said) {
      Integer place = places.get(property.type());
      if (place == null) {
        all.add(property);
      } else {
        all.set(place, property);
      }
    }
    return all;
  }

  void add(Origin origin, Side source, Side target, List<Property> properties) {
    Optional<String> problem = problem(source, target);
    if (problem.isPresent()) {
      refuse(origin, problem.get());
      return;
    }
    List<Property> kept = new ArrayList<>(properties);
    XliffMetadata metadata = XliffMetadata.take(kept);
    Locale from = source.locale().orElseThrow();
    ready.add(
        new TranslationUnit(
            metadata.id(),
            List.of(
                Variant.of(from, source.segment()),
                Variant.of(target.locale().orElseThrow(), target.segment())),
            Optional.of(from),
            new SegmentContext(metadata.previous(), metadata.next(), origin.key()),
            origin.original(),
            metadata.history(),
            kept,
            origin.notes()));
  }

  private static Optional<String> problem(Side source, Side target) {
    if (source.locale().isEmpty()) {
      return Optional.of(language("source", source.language()));
    }
    if (XliffSegments.isEmpty(source.segment())) {
      return Optional.of("the source is empty");
    }
    if (XliffSegments.isEmpty(target.segment())) {
      return Optional.of("not translated, the target is empty");
    }
    if (target.locale().isEmpty()) {
      return Optional.of(language("target", target.language()));
    }
    if (source.locale().equals(target.locale())) {
      return Optional.of("source and target are both in " + source.language());
    }
    return Optional.empty();
  }

  private static String language(String side, String code) {
    return code.isBlank()
        ? "the file does not name its " + side + " language; say --from and --to"
        : "the %s language '%s' is no language tag; expected one such as ko or en-US"
            .formatted(side, code);
  }
}
