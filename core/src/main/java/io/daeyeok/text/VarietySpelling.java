package io.daeyeok.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What the other Korea spells otherwise in a text, as far as spelling alone tells: by rule, and by
 * lists of words. Which words name the same concept in both is a matter of terms.
 *
 * <p>Stateless. Cost is linear in the text.
 *
 * <p>Sources: 한글 맞춤법 and 조선말규범집 (1987, 2010), the news of both Koreas; the lists are {@code
 * north-spelling.tsv} and {@code initial-sound.tsv}.
 */
public final class VarietySpelling {
  private static final Comparator<VarietyChange> IN_ORDER =
      Comparator.comparingInt(VarietyChange::start).thenComparingInt(VarietyChange::end);

  private VarietySpelling() {}

  /**
   * Whether a variety is that of the North.
   *
   * @param variety {@code ko-KP} or {@code ko-KR}
   * @return true for {@code ko-KP}
   * @throws IllegalArgumentException if the locale is neither
   */
  public static boolean isNorthern(Locale variety) {
    if (variety.getLanguage().equals("ko")) {
      switch (variety.getCountry()) {
        case "KP":
          return true;
        case "KR":
          return false;
        default:
      }
    }
    throw new IllegalArgumentException(
        "the variety is '" + variety.toLanguageTag() + "'; it can be ko-KP or ko-KR");
  }

  /**
   * The changes that bring a text to the spelling of a variety.
   *
   * @param text any text, in any normalisation form
   * @param variety {@code ko-KP} or {@code ko-KR}
   * @return the changes in order of start, none overlapping
   * @throws IllegalArgumentException if the variety is neither
   */
  public static List<VarietyChange> changes(String text, Locale variety) {
    boolean north = isNorthern(variety);
    FoldedText folded = Folding.of().fold(text);
    String composed = folded.text();
    List<VarietyChange> found = new ArrayList<>();
    VarietyWords.find(composed, north, found);
    if (!north) {
      SouthernInitials.find(composed, found);
    }
    VowelHarmony.find(composed, north, found);
    VarietySpacing.find(composed, north, found);
    VarietyQuotes.find(composed, north, found);
    List<VarietyChange> changes = withoutOverlaps(found);
    return composed.equals(text)
        ? changes
        : changes.stream().map(change -> inOriginal(change, folded)).toList();
  }

  /**
   * The changes that do not overlap an earlier one in the list, in order of start.
   *
   * @param changes the changes to choose from, those to be preferred first
   * @return those that can be made together
   */
  public static List<VarietyChange> withoutOverlaps(List<VarietyChange> changes) {
    TreeMap<Integer, Integer> taken = new TreeMap<>();
    List<VarietyChange> kept = new ArrayList<>();
    for (VarietyChange change : changes) {
      if (isFree(taken, change)) {
        kept.add(change);
        if (change.end() > change.start()) {
          taken.put(change.start(), change.end());
        }
      }
    }
    kept.sort(IN_ORDER);
    return List.copyOf(kept);
  }

  private static boolean isFree(TreeMap<Integer, Integer> taken, VarietyChange change) {
    Integer before = taken.lowerKey(change.start());
    if (before != null && taken.get(before) > change.start()) {
      return false;
    }
    Integer next = taken.ceilingKey(change.start());
    return next == null || next >= change.end();
  }

  private static VarietyChange inOriginal(VarietyChange change, FoldedText folded) {
    int start = folded.originalStart(change.start());
    int end = change.end() == change.start() ? start : folded.originalEnd(change.end());
    return VarietyChange.of(
        change.rule(), folded.original(), start, end, change.to(), change.certain());
  }
}
