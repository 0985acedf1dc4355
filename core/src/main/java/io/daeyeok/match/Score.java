package io.daeyeok.match;

import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import io.daeyeok.text.Segment;
import io.daeyeok.text.WritingSystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The points that a stored unit earns for a query, with a reason for each point that is missing.
 *
 * <table>
 *   <caption>The ladder</caption>
 *   <tr><th>points</th><th>when</th></tr>
 *   <tr><td>101</td><td>100, and the context is the same too</td></tr>
 *   <tr><td>100</td><td>text and inline codes are identical in NFC, nothing else</td></tr>
 *   <tr><td>99 to 95</td><td>equal after folding: 99 for one kind of difference, 1 less for each
 *       further kind. Equal but for numbers, dates or addresses: 99 when those of the query can be
 *       put into the stored target, else 97</td></tr>
 *   <tr><td>at most 98</td><td>equal but for tags and placeholders: 2 less for each one missing or
 *       added, 1 less for each changed, 6 at most</td></tr>
 *   <tr><td>at most 94</td><td>anything else: {@code floor(100 S)} of {@link Similarity}, less 1 when
 *       North and South spelling differ, 1 for each number or date that differs (3 at most), tags as
 *       above, 3 when one side says no and the other does not</td></tr>
 * </table>
 *
 * <p>A score for the query in other words, with another term for the same concept, is {@value
 * #TERM_PENALTY} points lower.
 *
 * @param points 0 to 101
 * @param edit the edit part L of {@link Similarity}, 0 to 1; 1 when the keys are equal
 * @param overlap the n-gram part T of {@link Similarity}, 0 to 1; 1 when the keys are equal
 * @param reasons why not 100, the costliest difference of wording first; empty for a plain 100
 * @param substitutions what puts the query's numbers, dates and addresses, and its placeholders,
 *     into the stored target, in text order; empty when they are those it has, or cannot all be put
 *     there
 */
public record Score(
    int points,
    double edit,
    double overlap,
    List<Reason> reasons,
    List<Substitution> substitutions) {
  /** What it costs to be found by another term for the same concept. */
  public static final int TERM_PENALTY = 2;

  private static final int FLOOR_OF_EQUAL = 95;
  private static final int MAX_PLACEABLE_PENALTY = 3;
  private static final int MAX_TAG_PENALTY = 6;
  private static final int NEGATION_PENALTY = 3;

  /** Copies the lists. */
  public Score {
    reasons = List.copyOf(reasons);
    substitutions = List.copyOf(substitutions);
  }

  /**
   * Scores a stored pair for a query.
   *
   * @param query the segment looked up
   * @param source the stored source segment
   * @param target the stored target segment, in which numbers would be replaced
   * @param language the language of query and source
   * @return the score; context is not looked at
   */
  public static Score of(Segment query, Segment source, Segment target, Locale language) {
    MatchKey key = MatchKey.of(query, language);
    return of(Similarity.to(key), MatchKey.of(source, language), target);
  }

  /**
   * Scores a stored pair for a query that was prepared before.
   *
   * @param similarity the query, prepared
   * @param source the key of the stored source segment
   * @param target the stored target segment
   * @return the score; context is not looked at
   */
  public static Score of(Similarity similarity, MatchKey source, Segment target) {
    MatchKey query = similarity.query();
    if (query.composed().equals(source.composed()) && query.hasCodesOf(source)) {
      return new Score(100, 1, 1, List.of(), List.of());
    }
    return query.symbols().equals(source.symbols())
        ? equal(query, source, target)
        : fuzzy(similarity, source, target);
  }

  /**
   * A {@link WordPercentage} in the form of a score, for lookups by that measure.
   *
   * @param percent 0 to 100
   * @return the percentage as points and as both parts, with the one reason that the text differs
   */
  public static Score ofWords(int percent) {
    List<Reason> reasons =
        percent == 100 ? List.of() : List.of(new Reason(Reason.Kind.TEXT, 100 - percent, ""));
    return new Score(percent, percent / 100.0, percent / 100.0, reasons, List.of());
  }

  /**
   * This score when the context agreed as well.
   *
   * @param detail which context, for display
   * @return 101 for 100; any other score as it is
   */
  public Score inContext(String detail) {
    if (points != 100) {
      return this;
    }
    List<Reason> context = List.of(new Reason(Reason.Kind.CONTEXT, -1, detail));
    return new Score(101, edit, overlap, context, substitutions);
  }

  /**
   * This score, given for a rewording of the query, as one for the query.
   *
   * @param detail what was reworded, for display
   * @return the score, {@link #TERM_PENALTY} points lower, and so below 100
   */
  public Score reworded(String detail) {
    int lower = Math.max(0, Math.min(100, points) - TERM_PENALTY);
    List<Reason> more = new ArrayList<>(reasons);
    more.removeIf(reason -> reason.kind() == Reason.Kind.CONTEXT);
    more.add(new Reason(Reason.Kind.TERM_VARIANT, Math.min(100, points) - lower, detail));
    return new Score(lower, edit, overlap, more, substitutions);
  }

  private static Score equal(MatchKey query, MatchKey source, Segment target) {
    Ladder ladder = new Ladder();
    PlaceableChanges changes = PlaceableChanges.inOrder(query, source);
    Optional<List<Substitution>> values = Substitution.ofValues(target, query, source);
    for (Reason.Kind kind : noise(query, source)) {
      ladder.takeDownTo(FLOOR_OF_EQUAL, kind, 1, "");
    }
    for (PlaceableChanges.Change change : changes.byKind()) {
      int cost = change.sameValue() || values.isPresent() ? 1 : 3;
      ladder.takeDownTo(FLOOR_OF_EQUAL, change.kind(), cost, change.detail());
    }
    takeTags(ladder, query, source, true);
    if (ladder.reasons.isEmpty()) {
      ladder.take(Reason.Kind.WIDTH, 1, "");
    }
    return ladder.score(1, 1, substitutions(values, target, query, source));
  }

  private static Score fuzzy(Similarity similarity, MatchKey source, Segment target) {
    MatchKey query = similarity.query();
    Similarity.Parts parts = similarity.parts(source.symbols());
    int base = (int) Math.min(Similarity.FUZZY_CAP, parts.points());
    List<String> particles =
        source.writingSystem() == WritingSystem.KOREAN
            ? Diff.particlesOnly(query.composed(), source.composed(), query.language())
            : List.of();
    Ladder ladder = new Ladder();
    ladder.take(
        particles.isEmpty() ? Reason.Kind.TEXT : Reason.Kind.PARTICLE,
        100 - base,
        String.join(", ", particles));
    if (orthographyDiffers(similarity, source, parts.overlap())) {
      ladder.take(Reason.Kind.ORTHOGRAPHY, 1, "");
    }
    int left = MAX_PLACEABLE_PENALTY;
    PlaceableChanges changes = PlaceableChanges.anywhere(query.placeables(), source.placeables());
    for (PlaceableChanges.Change change : changes.byKind()) {
      int cost = Math.min(left, change.count());
      left -= cost;
      ladder.take(change.kind(), cost, change.detail());
    }
    takeTags(ladder, query, source, false);
    if (similarity.negations() != Negation.count(source.composed(), query.language())) {
      ladder.take(Reason.Kind.NEGATION, NEGATION_PENALTY, "");
    }
    Optional<List<Substitution>> values =
        changes.byKind().isEmpty()
            ? Optional.empty()
            : Substitution.ofValues(target, query, source);
    List<Substitution> substitutions = substitutions(values, target, query, source);
    return ladder.score(parts.edit(), parts.shared(), substitutions);
  }

  private static List<Substitution> substitutions(
      Optional<List<Substitution>> values, Segment target, MatchKey query, MatchKey source) {
    List<Substitution> all =
        Stream.concat(
                values.stream().flatMap(List::stream),
                Substitution.ofPlaceholders(target, query, source).stream().flatMap(List::stream))
            .sorted(Comparator.comparingInt(Substitution::start))
            .toList();
    List<Substitution> apart = new ArrayList<>();
    for (Substitution one : all) {
      // A particle behind both a number and a placeholder, as in 3(%s)으로, is theirs together.
      if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= one.start()) {
        apart.add(one);
      }
    }
    return apart;
  }

  /** The kinds of noise without whose folding the two would differ. */
  private static Set<Reason.Kind> noise(MatchKey query, MatchKey source) {
    Set<Reason.Kind> kinds = EnumSet.noneOf(Reason.Kind.class);
    if (query.masked().equals(source.masked())) {
      return kinds;
    }
    Folding all = query.folding();
    for (Fold fold : all.folds()) {
      Folding fewer = all.without(fold);
      if (!fewer.key(query.masked()).equals(fewer.key(source.masked()))) {
        kinds.add(kindOf(fold));
      }
    }
    if (kinds.isEmpty()) {
      // Two folds remove the same difference (a no-break space is width and space): name the first.
      List<Fold> applied = new ArrayList<>();
      for (Fold fold : all.folds()) {
        applied.add(fold);
        Folding some = Folding.of(applied.toArray(new Fold[0]));
        if (some.key(query.masked()).equals(some.key(source.masked()))) {
          kinds.add(kindOf(fold));
          break;
        }
      }
    }
    return kinds;
  }

  private static Reason.Kind kindOf(Fold fold) {
    return switch (fold) {
      case WIDTH -> Reason.Kind.WIDTH;
      case PUNCTUATION -> Reason.Kind.PUNCTUATION;
      case CASE -> Reason.Kind.CASE;
      case HANJA -> Reason.Kind.HANJA;
      case INITIAL_SOUND, NORTH_SPELLING -> Reason.Kind.ORTHOGRAPHY;
      case SPACE_RUNS, SPACES -> Reason.Kind.SPACING;
    };
  }

  /** Whether query and source share fewer n-grams when each keeps its own spelling. */
  private static boolean orthographyDiffers(Similarity similarity, MatchKey source, int overlap) {
    if (source.writingSystem() != WritingSystem.KOREAN) {
      return false;
    }
    String asked = similarity.ownSpelling();
    String stored = source.ownSpelling();
    boolean alike = asked.equals(similarity.query().symbols()) && stored.equals(source.symbols());
    return !alike && similarity.overlapInOwnSpelling(stored) < overlap;
  }

  private static void takeTags(Ladder ladder, MatchKey query, MatchKey source, boolean equal) {
    int cost = 0;
    List<String> details = new ArrayList<>();
    PlaceableChanges placeholders =
        PlaceableChanges.placeholders(query.placeables(), source.placeables());
    TagChanges tags = TagChanges.between(query, source, equal);
    // The first step below 100 belongs to every difference; tags and placeholders cost beyond it.
    int step = equal && ladder.reasons.isEmpty() ? 1 : 0;
    for (PlaceableChanges.Change change : placeholders.byKind()) {
      cost += 2 * change.missing() + change.changed();
      details.add(change.detail());
    }
    if (cost > 0) {
      cost = Math.min(cost, MAX_TAG_PENALTY);
      ladder.take(Reason.Kind.PLACEHOLDER, cost + step, String.join(", ", details));
      step = 0;
    }
    int tagCost = Math.min(2 * tags.missing() + tags.changed(), MAX_TAG_PENALTY - cost);
    if (tagCost > 0) {
      ladder.take(Reason.Kind.TAG, tagCost + step, tags.detail());
    }
  }

  /** Takes points away one reason at a time, so that reasons and points always agree. */
  private static final class Ladder {
    private final List<Reason> reasons = new ArrayList<>();
    private int points = 100;

    void take(Reason.Kind kind, int cost, String detail) {
      takeDownTo(0, kind, cost, detail);
    }

    void takeDownTo(int floor, Reason.Kind kind, int cost, String detail) {
      int taken = Math.min(cost, Math.max(0, points - floor));
      points -= taken;
      reasons.add(new Reason(kind, taken, detail));
    }

    Score score(double edit, double overlap, List<Substitution> substitutions) {
      return new Score(points, edit, overlap, reasons, substitutions);
    }
  }
}
