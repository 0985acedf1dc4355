package io.daeyeok.check;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Grade;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.Termbase;
import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code bitext/term-missing}: a concept of the source without any of its terms in the target. */
final class TermMissing extends PairRule {
  private static final Folding LOOSE =
      Folding.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.SPACES);

  TermMissing() {
    super("bitext/term-missing", Severity.NOTE);
  }

  @Override
  void check(Side source, Side target, Settings settings, Sighting.Sink out) {
    // What was not translated at all is another finding.
    if (target.text().isBlank() || target.text().equals(source.text())) {
      return;
    }
    Set<String> rendered = null;
    Set<String> reported = new HashSet<>();
    for (TermHit hit : source.hits()) {
      if (hit.grade().compareTo(Grade.INFLECTED) > 0 || !reported.add(hit.concept().id())) {
        continue;
      }
      if (rendered == null) {
        rendered = ids(target.hits());
      }
      List<Term> translations = Termbase.translations(hit.concept(), target.language());
      if (!translations.isEmpty()
          && !isRendered(hit, source, target, rendered)
          && !isRendered(hit, source, target, doubtful(target, settings))) {
        out.add(
            sighting(
                source,
                hit.start(),
                hit.end(),
                "'%s' is not rendered in the %s text; expected '%s'"
                    .formatted(
                        hit.text(),
                        target.language().toLanguageTag(),
                        translations.get(0).text())));
      }
    }
  }

  /** Also what is hardly a use of a term is enough to say nothing. */
  private static Set<String> doubtful(Side target, Settings settings) {
    return ids(settings.termbase().find(target.text(), target.language(), Grade.WEAK));
  }

  private static Set<String> ids(List<TermHit> hits) {
    Set<String> ids = new HashSet<>();
    hits.forEach(hit -> ids.add(hit.concept().id()));
    return ids;
  }

  /** Where concepts share a term one of them is enough. */
  private static boolean isRendered(TermHit hit, Side source, Side target, Set<String> rendered) {
    for (TermHit other : source.hits()) {
      if (other.start() == hit.start()
          && other.end() == hit.end()
          && (rendered.contains(other.concept().id()) || isInside(other.concept(), target))) {
        return true;
      }
    }
    return false;
  }

  /** A term inside a longer one of another concept is no hit, and is there all the same. */
  private static boolean isInside(Concept concept, Side target) {
    String text = LOOSE.key(target.text()).replace("-", "");
    Locale language = target.language();
    for (Term term : concept.terms()) {
      if (term.variety().getLanguage().equals(language.getLanguage())) {
        String key = LOOSE.key(term.text()).replace("-", "");
        if (key.length() > 1 && text.contains(key)) {
          return true;
        }
      }
    }
    return false;
  }
}
