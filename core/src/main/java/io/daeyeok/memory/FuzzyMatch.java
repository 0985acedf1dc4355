package io.daeyeok.memory;

import io.daeyeok.match.Reason;
import io.daeyeok.match.Score;
import io.daeyeok.match.Substitution;
import io.daeyeok.text.Folding;
import io.daeyeok.text.Segment;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stored unit that helps with a query.
 *
 * @param unit the unit
 * @param source its side in the language of the query
 * @param target its side in the language wanted
 * @param details the score with its parts and reasons
 */
public record FuzzyMatch(TranslationUnit unit, Variant source, Variant target, Score details) {

  /**
   * Best first: by score, then by similarity before rounding, then the newest, then by id, then by
   * the order of a unit's variants. Depends on the hits alone, never on where the index keeps them.
   */
  static final Comparator<FuzzyMatch> BEST_FIRST =
      Comparator.comparingInt(FuzzyMatch::score)
          .thenComparingDouble(FuzzyMatch::similarity)
          .thenComparing(FuzzyMatch::date)
          .reversed()
          .thenComparing(match -> match.unit.id())
          .thenComparingInt(match -> match.unit.variants().indexOf(match.source));

  /**
   * The score.
   *
   * @return 1 to 101
   */
  public int score() {
    return details.points();
  }

  /**
   * Why the score is not 100.
   *
   * @return the reasons; empty for a plain 100
   */
  public List<Reason> reasons() {
    return details.reasons();
  }

  /**
   * The stored target with the numbers, dates and addresses of the query in place of those that
   * stand there, each in the form of the one it replaces, and Korean particles in agreement; and
   * with the placeholders of the query. All values that differ are replaced, or none; so are
   * placeholders; nothing else is touched.
   *
   * @return the stored target itself when there is nothing to replace
   */
  public Segment adapted() {
    Segment adapted = target.segment();
    List<Substitution> substitutions = details.substitutions();
    for (int i = substitutions.size() - 1; i >= 0; i--) {
      Substitution one = substitutions.get(i);
      adapted = adapted.replacing(one.start(), one.end(), one.to()).orElseThrow();
    }
    return adapted;
  }

  /** The hit of a rewording as one of the query itself. */
  FuzzyMatch reworded(String detail) {
    return new FuzzyMatch(unit, source, target, details.reworded(detail));
  }

  private double similarity() {
    return details.edit() / 3 + 2 * details.overlap() / 3;
  }

  private Instant date() {
    return unit.history().latest().orElse(Instant.MIN);
  }

  /** The score of one side of a unit, empty when the unit does not have the target language. */
  static Optional<FuzzyMatch> of(
      PreparedQuery query, TranslationUnit unit, Variant source, String symbols, Lookup lookup) {
    Optional<Variant> target = target(unit, source, lookup);
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Segment wanted = target.get().segment();
    Score score = query.score(source.segment(), symbols, wanted);
    if (score.points() == 100) {
      score = inContext(score, unit.context(), lookup.context());
    }
    return Optional.of(new FuzzyMatch(unit, source, target.get(), score));
  }

  static Optional<Variant> target(TranslationUnit unit, Variant source, Lookup lookup) {
    List<Variant> others = unit.variants().stream().filter(variant -> variant != source).toList();
    return lookup.to().isEmpty()
        ? others.stream().findFirst()
        : TranslationUnit.serving(lookup.to().get(), others);
  }

  private static Score inContext(Score score, SegmentContext stored, SegmentContext asked) {
    if (!asked.key().isEmpty() && same(asked.key(), stored.key())) {
      return score.inContext("key " + asked.key());
    }
    boolean around = !asked.previous().isEmpty() || !asked.next().isEmpty();
    return around && same(asked.previous(), stored.previous()) && same(asked.next(), stored.next())
        ? score.inContext("previous and next segment")
        : score;
  }

  private static boolean same(String one, String other) {
    return Folding.nfc(one).equals(Folding.nfc(other));
  }
}
