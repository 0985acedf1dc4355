package io.daeyeok.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Chooses among the candidates of one text: one term for each concept and place, the longest match,
 * and the reading that the neighbours support.
 */
final class Selection {
  private static final Comparator<Candidate> BY_PLACE =
      Comparator.comparingInt(Candidate::start)
          .thenComparing(Comparator.comparingInt(Candidate::end).reversed())
          .thenComparingInt(candidate -> candidate.form().order());

  private static final int FOLDED_ALIKE = 2;

  private final String text;
  private final Locale language;

  Selection(String text, Locale language) {
    this.text = text;
    this.language = language;
  }

  /** The candidates that stay, in order of start, longer before shorter. */
  List<TermHit> of(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return List.of();
    }
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
    List<Candidate> longest = longest(supported(distinct));
    return longest.stream().map(this::hit).toList();
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
            .thenComparingInt(reading -> reading.candidate.form().order()));
    boolean spelled = readings.stream().anyMatch(reading -> reading.distance < FOLDED_ALIKE);
    List<Candidate> best = new ArrayList<>();
    Set<String> concepts = new HashSet<>();
    for (Reading reading : readings) {
      if (concepts.add(reading.candidate.form().concept().id())
          && !(spelled && reading.distance == FOLDED_ALIKE)) {
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
   * A weak candidate that starts where another term of the same word ends is a part of a compound:
   * 결의 in 유엔결의, but not in 체결의.
   */
  private static List<Candidate> supported(List<Candidate> candidates) {
    if (candidates.stream().noneMatch(candidate -> candidate.grade() == Grade.WEAK)) {
      return candidates;
    }
    Set<Integer> ends = new HashSet<>();
    for (Candidate candidate : longest(candidates)) {
      if (candidate.grade() != Grade.WEAK) {
        ends.add(candidate.end());
      }
    }
    List<Candidate> supported = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.grade() == Grade.WEAK && ends.contains(candidate.start())) {
        ends.add(candidate.end());
        supported.add(candidate.as(Grade.COMPOUND));
      } else {
        supported.add(candidate);
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
