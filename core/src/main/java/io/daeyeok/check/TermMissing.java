package io.daeyeok.check;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Grade;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Termbase;
import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code bitext/term-missing}: a concept of the source without any of its terms in the target. */
final class TermMissing extends PairRule {
  private static final Folding LOOSE =
      Folding.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.SPACES);

  private static final int SHORT_KOREAN = 2;

  TermMissing() {
    super("bitext/term-missing", Severity.NOTE);
  }

  @Override
  void check(Side source, Side target, Settings settings, Sighting.Sink out) {
    // What was not translated at all is another finding.
    if (target.text().isBlank() || target.text().equals(source.text())) {
      return;
    }
    Rendering rendering = new Rendering(target);
    Set<String> reported = new HashSet<>();
    for (TermHit hit : source.hits()) {
      if (hit.grade().compareTo(Grade.INFLECTED) > 0
          || rendering.isFound(hit.concept())
          || isLoose(hit.term())
          || !reported.add(hit.concept().id())) {
        continue;
      }
      List<Term> translations = Termbase.translations(hit.concept(), target.language());
      if (!translations.isEmpty() && !rendering.has(concepts(hit, source))) {
        out.add(
            sighting(
                source,
                hit.start(),
                hit.end(),
                "'"
                    + hit.text()
                    + "' is not rendered in the "
                    + target.language().toLanguageTag()
                    + " text; expected '"
                    + translations.get(0).text()
                    + "'"));
      }
    }
  }

  /** A short admitted word has other meanings as well: a system need not be a regime. */
  private static boolean isLoose(Term term) {
    String text = term.text();
    if (term.status() != Status.ADMITTED) {
      return false;
    }
    boolean synonym = term.kind() == TermKind.SYNONYM || term.kind() == TermKind.MAIN;
    boolean brief = Letters.hasHangul(text) ? text.length() <= SHORT_KOREAN : isLowerCase(text);
    return synonym && brief;
  }

  private static boolean isLowerCase(String text) {
    return text.chars().allMatch(Character::isLowerCase);
  }

  /** Where concepts share a term one of them is enough. */
  private static List<Concept> concepts(TermHit hit, Side source) {
    List<Concept> concepts = new ArrayList<>();
    for (TermHit other : source.hits()) {
      if (other.start() == hit.start() && other.end() == hit.end()) {
        concepts.add(other.concept());
      }
    }
    return concepts;
  }

  /** What a target names; each way of looking is done once. */
  private static final class Rendering {
    private final Side target;
    private Set<String> found;
    private String loose;
    private Set<String> doubtful;

    Rendering(Side target) {
      this.target = target;
    }

    boolean isFound(Concept concept) {
      if (found == null) {
        found = ids(target.hits());
      }
      return found.contains(concept.id());
    }

    boolean has(List<Concept> concepts) {
      for (Concept concept : concepts) {
        if (isFound(concept) || isInside(concept) || isDoubtful(concept)) {
          return true;
        }
      }
      return false;
    }

    /** What is hardly a use of a term is enough to say nothing. */
    private boolean isDoubtful(Concept concept) {
      if (doubtful == null) {
        doubtful = target.allHits().size() == target.hits().size() ? found : ids(target.allHits());
      }
      return doubtful.contains(concept.id());
    }

    private static Set<String> ids(List<TermHit> hits) {
      Set<String> ids = new HashSet<>();
      hits.forEach(hit -> ids.add(hit.concept().id()));
      return ids;
    }

    /** A term inside a longer one of another concept is no hit, and is there all the same. */
    private boolean isInside(Concept concept) {
      if (loose == null) {
        loose = loose(target.text());
      }
      for (Term term : concept.terms()) {
        if (term.variety().getLanguage().equals(target.language().getLanguage())) {
          String key = loose(term.text());
          if (key.length() > 1 && loose.contains(key)) {
            return true;
          }
        }
      }
      return false;
    }

    private static String loose(String text) {
      return LOOSE.key(text).replace("-", "");
    }
  }
}
