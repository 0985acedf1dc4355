package io.daeyeok.match;

import io.daeyeok.text.Placeable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the placeables of a query differ from those of a stored source, kind by kind. */
final class PlaceableChanges {
  private final Map<Placeable.Kind, Change> changes = new EnumMap<>(Placeable.Kind.class);

  private PlaceableChanges() {}

  /** The differences of one kind: placeables in the query alone, and in the source alone. */
  static final class Change {
    private final Reason.Kind kind;
    private final List<String> added = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private boolean sameValue = true;

    private Change(Reason.Kind kind) {
      this.kind = kind;
    }

    Reason.Kind kind() {
      return kind;
    }

    /** Whether the values are the same and only the way of writing them differs. */
    boolean sameValue() {
      return sameValue;
    }

    int count() {
      return Math.max(added.size(), removed.size());
    }

    int changed() {
      return Math.min(added.size(), removed.size());
    }

    int missing() {
      return count() - changed();
    }

    String detail() {
      return side(added) + " → " + side(removed);
    }

    private static String side(List<String> values) {
      return values.isEmpty() ? "∅" : String.join(", ", values);
    }
  }

  /**
   * Compares pair by pair the placeables of equal keys, which are equal in kind; placeholders
   * aside. A value written differently (1,127 and 1127) is a change too, of the same value.
   */
  static PlaceableChanges inOrder(MatchKey query, MatchKey source) {
    PlaceableChanges found = new PlaceableChanges();
    for (int i = 0; i < query.placeables().size(); i++) {
      Placeable asked = query.placeables().get(i);
      Placeable stored = source.placeables().get(i);
      Counterpart pair = new Counterpart(asked, stored, query.composed(), source.composed());
      boolean sameValue = pair.isSame();
      String written = pair.askedText();
      boolean asWritten = source.composed().startsWith(written, stored.start());
      if (asked.kind() != Placeable.Kind.PLACEHOLDER && !(sameValue && asWritten)) {
        Change change = found.change(asked.kind());
        change.added.add(written);
        change.removed.add(pair.storedText());
        change.sameValue &= sameValue;
      }
    }
    return found;
  }

  /** Compares the values of two lists whatever their order, placeholders aside. */
  static PlaceableChanges anywhere(List<Placeable> query, List<Placeable> source) {
    return unpaired(query, source, false);
  }

  /** Compares placeholders alone, whatever their order. */
  static PlaceableChanges placeholders(List<Placeable> query, List<Placeable> source) {
    return unpaired(query, source, true);
  }

  private static PlaceableChanges unpaired(
      List<Placeable> query, List<Placeable> source, boolean placeholders) {
    PlaceableChanges found = new PlaceableChanges();
    List<Placeable> left = new ArrayList<>(source);
    for (Placeable asked : query) {
      if ((asked.kind() == Placeable.Kind.PLACEHOLDER) == placeholders && !take(left, asked)) {
        found.change(asked.kind()).added.add(asked.value());
      }
    }
    for (Placeable stored : left) {
      if ((stored.kind() == Placeable.Kind.PLACEHOLDER) == placeholders) {
        found.change(stored.kind()).removed.add(stored.value());
      }
    }
    return found;
  }

  Collection<Change> byKind() {
    return changes.values();
  }

  private Change change(Placeable.Kind kind) {
    return changes.computeIfAbsent(kind, k -> new Change(Reason.Kind.valueOf(k.name())));
  }

  private static boolean take(List<Placeable> placeables, Placeable wanted) {
    for (int i = 0; i < placeables.size(); i++) {
      Placeable candidate = placeables.get(i);
      if (candidate.kind() == wanted.kind() && candidate.value().equals(wanted.value())) {
        placeables.remove(i);
        return true;
      }
    }
    return false;
  }
}
