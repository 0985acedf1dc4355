package io.daeyeok.terms;

import io.daeyeok.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several termbases made one, and what they disagreed on. No concept is lost that is not in a
 * clash.
 *
 * @param termbase the concepts of all, those of the first termbase first
 * @param clashes the disagreements, in the order of the later concepts; empty when there are none.
 *     What is at odds within one of the termbases is none
 */
public record TermbaseMerge(Termbase termbase, List<Clash> clashes) {

  /** Copies the clashes. */
  public TermbaseMerge {
    clashes = List.copyOf(clashes);
  }

  /**
   * Merges termbases. Concepts that are equal in all they say become one; where termbases disagree,
   * the earlier has precedence, as {@link Clash.Kind} says for each kind.
   *
   * @param termbases the termbases, by precedence; they stay as they are
   * @return the merged termbase and the clashes
   */
  public static TermbaseMerge of(Collection<Termbase> termbases) {
    Merging merging = new Merging();
    for (Termbase termbase : termbases) {
      merging.add(termbase.concepts());
    }
    return new TermbaseMerge(Termbase.of(merging.concepts.values()), merging.clashes);
  }

  /** A term as it stands in a concept of an earlier termbase. */
  private record Use(Concept concept, Term term) {}

  private static final class Merging {
    final Map<String, Concept> concepts = new LinkedHashMap<>();
    final List<Clash> clashes = new ArrayList<>();
    private final Map<String, List<Use>> uses = new HashMap<>();

    void add(List<Concept> later) {
      Set<String> reserved = new HashSet<>();
      later.forEach(concept -> reserved.add(concept.id()));
      List<Concept> kept = new ArrayList<>();
      for (Concept concept : later) {
        Concept known = concepts.get(concept.id());
        if (known == null) {
          kept.add(concept);
        } else if (!known.equals(concept)) {
          String shared = sharedTerm(known, concept);
          clashes.add(
              new Clash(
                  shared.isEmpty() ? Clash.Kind.ID_TAKEN : Clash.Kind.TWO_EDITIONS,
                  known,
                  concept,
                  shared));
          if (shared.isEmpty()) {
            kept.add(withId(freeId(concept.id(), reserved), concept));
          }
        }
        findDisputes(concept);
      }
      for (Concept concept : kept) {
        concepts.put(concept.id(), concept);
      }
      later.forEach(this::remember);
    }

    private String freeId(String id, Set<String> reserved) {
      int number = 2;
      while (concepts.containsKey(id + "-" + number) || !reserved.add(id + "-" + number)) {
        number++;
      }
      return id + "-" + number;
    }

    private void findDisputes(Concept concept) {
      Set<Clash> found = new LinkedHashSet<>();
      for (Term term : concept.terms()) {
        for (Use use : uses.getOrDefault(key(term), List.of())) {
          if (!isSaidOfOneTime(use.term, term)) {
            continue;
          }
          boolean earlier = use.term.status() == Status.PREFERRED;
          boolean later = term.status() == Status.PREFERRED;
          boolean same = use.concept.id().equals(concept.id());
          if (earlier && later && !same) {
            found.add(new Clash(Clash.Kind.PREFERRED_TWICE, use.concept, concept, term.text()));
          } else if (earlier && !Recogniser.isSound(term)
              || later && !Recogniser.isSound(use.term)) {
            found.add(
                new Clash(Clash.Kind.PREFERRED_AND_AVOIDED, use.concept, concept, term.text()));
          }
        }
      }
      clashes.addAll(found);
    }

    private void remember(Concept concept) {
      for (Term term : concept.terms()) {
        uses.computeIfAbsent(key(term), any -> new ArrayList<>()).add(new Use(concept, term));
      }
    }
  }

  private static Concept withId(String id, Concept concept) {
    return new Concept(
        id,
        concept.subjectField(),
        concept.partOfSpeech(),
        concept.definition(),
        concept.note(),
        concept.source(),
        concept.confidence(),
        concept.strict(),
        concept.terms(),
        concept.categories());
  }

  private static String sharedTerm(Concept one, Concept other) {
    Set<String> keys = new HashSet<>();
    one.terms().forEach(term -> keys.add(key(term)));
    for (Term term : other.terms()) {
      if (keys.contains(key(term))) {
        return term.text();
      }
    }
    return "";
  }

  private static String key(Term term) {
    return term.variety().getLanguage() + ' ' + Folding.nfc(term.text());
  }

  /** Whether two statements on a term hold for one variety at one time. */
  private static boolean isSaidOfOneTime(Term one, Term other) {
    boolean variety =
        one.variety().equals(other.variety())
            || Termbase.isWithoutVariety(one.variety())
            || Termbase.isWithoutVariety(other.variety());
    return variety && one.validity().overlaps(other.validity());
  }
}
