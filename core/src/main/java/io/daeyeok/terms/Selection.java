package io.daeyeok.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses among the candidates of one text: one term for each concept and place, the longest match,
 * and the reading that the neighbours support.
 */
final class Selection {
  private static final Comparator<Candidate> BY_PLACE =
      Comparator.comparingInt(Candidate::start)
          .thenComparing(Comparator.comparingInt(Candidate::end).reversed())
          .thenComparingLong(candidate -> candidate.form().order());

  private static final int FOLDED_ALIKE = 2;

  private final String text;
  private final Locale language;
  // What a candidate that the text spells got the better of.
  private final List<Lost> misread = new ArrayList<>();

  Selection(String text, Locale language) {
    this.text = text;
    this.language = language;
  }

  /** The candidates that stay, in order of start, longer before shorter. */
  List<TermHit> hits(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    return longest(supported(distinct(candidates))).stream().map(this::hit).toList();
  }

  /** The candidates that stay, and those of other concepts that did not, or not undisputed. */
  Recognition recognition(List<Candidate> candidates) {
    List<Candidate> all = supported(distinct(candidates));
    List<Candidate> winners = longest(all);
    Set<Candidate> won = Collections.newSetFromMap(new IdentityHashMap<>());
    won.addAll(winners);
    List<Lost> lost = new ArrayList<>(misread);
    int first = 0;
    for (Candidate candidate : all) {
      while (winners.get(first).end() <= candidate.start()) {
        first++;
      }
      for (int i = first; i < winners.size() && winners.get(i).start() < candidate.end(); i++) {
        Candidate winner = winners.get(i);
        if (won.contains(candidate) ? isTrimmed(candidate, winner) : isInside(candidate, winner)) {
          lost.add(new Lost(candidate, winner));
        }
      }
    }
    lost.sort(Comparator.comparing(Lost::loser, BY_PLACE).thenComparing(Lost::winner, BY_PLACE));
    return new Recognition(
        winners.stream().map(this::hit).toList(),
        lost.stream().map(pair -> new TermOverlap(hit(pair.winner), hit(pair.loser))).toList());
  }

  private record Lost(Candidate loser, Candidate winner) {}

  private static boolean isInside(Candidate inner, Candidate outer) {
    return outer.grade() != Grade.WEAK
        && outer.start() <= inner.start()
        && inner.end() <= outer.end()
        && !inner.hasSpanOf(outer);
  }

  /** Whether one candidate shares some of its text, not all, with a longer or an earlier one. */
  private static boolean isTrimmed(Candidate candidate, Candidate other) {
    if (candidate.start() >= other.end()
        || other.start() >= candidate.end()
        || isInside(candidate, other)
        || isInside(other, candidate)
        || candidate.hasSpanOf(other)) {
      return false;
    }
    int longer = (other.end() - other.start()) - (candidate.end() - candidate.start());
    return longer > 0 || longer == 0 && other.start() < candidate.start();
  }

  private List<Candidate> distinct(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(BY_PLACE);
    List<Candidate> distinct = new ArrayList<>();
    for (int i = 0, next; i < sorted.size(); i = next) {
      next = i + 1;
      while (next < sorted.size() && sorted.get(next).hasSpanOf(sorted.get(i))) {
        next++;
      }
      distinct.addAll(bestAtOnePlace(sorted.subList(i, next)));
    }
    return distinct;
  }

  private TermHit hit(Candidate candidate) {
    Form form = candidate.form();
    int start = candidate.start();
    int end = candidate.end();
    return new TermHit(
        form.concept(), form.term(), candidate.grade(), start, end, text.substring(start, end));
  }

  /**
   * One candidate for each concept: the one best graded, then most like the text, then of the
   * nearest variety, then of the best status. Where the text spells a term of some concept, others
   * that merely fold to the same are not meant (로력, labour in the North, is not 노력).
   */
  private List<Candidate> bestAtOnePlace(List<Candidate> candidates) {
    if (candidates.size() == 1) {
      return candidates;
    }
    String stretch = text.substring(candidates.get(0).start(), candidates.get(0).end());
    List<Reading> readings = new ArrayList<>();
    for (Candidate candidate : candidates) {
      readings.add(new Reading(candidate, candidate.form().distance(stretch)));
    }
    readings.sort(
        Comparator.comparing((Reading reading) -> reading.candidate.grade())
            .thenComparingInt(Reading::distance)
            .thenComparingInt(reading -> varietyDistance(reading.candidate.form().term()))
            .thenComparing(reading -> reading.candidate.form().term().status())
            .thenComparingLong(reading -> reading.candidate.form().order()));
    Optional<Candidate> spelled =
        readings.stream()
            .filter(reading -> reading.distance < FOLDED_ALIKE)
            .map(Reading::candidate)
            .findFirst();
    List<Candidate> best = new ArrayList<>();
    Set<String> concepts = new HashSet<>();
    for (Reading reading : readings) {
      if (!concepts.add(reading.candidate.form().concept().id())) {
        continue;
      }
      if (spelled.isPresent() && reading.distance == FOLDED_ALIKE) {
        misread.add(new Lost(reading.candidate, spelled.get()));
      } else {
        best.add(reading.candidate);
      }
    }
    best.sort(BY_PLACE);
    return best;
  }

  private record Reading(Candidate candidate, int distance) {}

  private int varietyDistance(Term term) {
    if (term.variety().equals(language)) {
      return 0;
    }
    return Termbase.isWithoutVariety(term.variety()) ? 1 : 2;
  }

  /**
   * A weak candidate that starts where another term of the same word ends, or ends where one
   * starts, is a part of a compound: 결의 in 유엔결의, but not in 체결의.
   */
  private static List<Candidate> supported(List<Candidate> candidates) {
    if (candidates.stream().noneMatch(candidate -> candidate.grade() == Grade.WEAK)) {
      return candidates;
    }
    Set<Integer> starts = new HashSet<>();
    Set<Integer> ends = new HashSet<>();
    for (Candidate candidate : longest(candidates)) {
      if (candidate.grade() != Grade.WEAK) {
        starts.add(candidate.start());
        ends.add(candidate.end());
      }
    }
    List<Candidate> supported = new ArrayList<>(candidates);
    for (int i = 0; i < supported.size(); i++) {
      Candidate candidate = supported.get(i);
      if (candidate.grade() == Grade.WEAK && ends.contains(candidate.start())) {
        ends.add(candidate.end());
        starts.add(candidate.start());
        supported.set(i, candidate.as(Grade.COMPOUND));
      }
    }
    for (int i = supported.size() - 1; i >= 0; i--) {
      Candidate candidate = supported.get(i);
      if (candidate.grade() == Grade.WEAK && starts.contains(candidate.end())) {
        starts.add(candidate.start());
        supported.set(i, candidate.as(Grade.COMPOUND));
      }
    }
    return supported;
  }

  /** The candidates that lie in no longer one; weak ones hide nothing. */
  private static List<Candidate> longest(List<Candidate> candidates) {
    List<Candidate> longest = new ArrayList<>();
    Candidate widest = null;
    for (Candidate candidate : candidates) {
      boolean hidden =
          widest != null && candidate.end() <= widest.end() && !candidate.hasSpanOf(widest);
      if (!hidden) {
        longest.add(candidate);
      }
      if (candidate.grade() != Grade.WEAK && (widest == null || candidate.end() > widest.end())) {
        widest = candidate;
      }
    }
    return longest;
  }
}
