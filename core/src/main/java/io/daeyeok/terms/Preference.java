package io.daeyeok.terms;

import io.daeyeok.text.Folding;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which term of a concept a text in one variety should have.
 *
 * <p>A term without variety is that of the language's home variety (South Korean, American).
 * Another variety has its own spellings even where they are only admitted beside it (리일규, vote in
 * favour), and keeps its own words.
 */
final class Preference {
  private static final Map<String, String> HOME = Map.of("ko", "KR", "en", "US");
  private static final Set<TermKind> SPELLINGS =
      EnumSet.of(TermKind.SPELLING, TermKind.CASE, TermKind.HYPHENATION, TermKind.SPACING);
  private static final Set<TermKind> GRAMMAR =
      EnumSet.of(TermKind.PREDICATE, TermKind.INFLECTION, TermKind.PARAPHRASE);

  private static final Pattern DETERMINED =
      Pattern.compile("(?i)(?:no|any|this|that|these|those|each|every|all|such|its|their) ");
  // Two spellings of one word have more than this in common.
  private static final double MOST_UNLIKE = 0.6;

  private final Locale wanted;

  Preference(Locale wanted) {
    this.wanted = wanted;
  }

  boolean isHome() {
    return isHome(wanted);
  }

  private static boolean isHome(Locale language) {
    return Termbase.isWithoutVariety(language)
        || (language.getCountry().equals(HOME.get(language.getLanguage()))
            && !language.hasExtensions());
  }

  /** The term to write, or empty when the termbase does not say. */
  Optional<Term> of(Concept concept) {
    Locale language = Locale.forLanguageTag(wanted.getLanguage());
    Optional<Term> own = first(concept, wanted, term -> term.status() == Status.PREFERRED);
    Optional<Term> common = first(concept, language, term -> term.status() == Status.PREFERRED);
    if (own.isEmpty() && !isHome()) {
      own = first(concept, wanted, term -> isSpelling(concept, term, common));
    }
    return own.isPresent() ? own : common;
  }

  /**
   * Whether an admitted term is how a variety spells the common one, and not a shorter name: 인권리사회
   * is not how the North spells 유엔 인권이사회.
   */
  private static boolean isSpelling(Concept concept, Term term, Optional<Term> common) {
    if (term.status() != Status.ADMITTED || !SPELLINGS.contains(term.kind())) {
      return false;
    }
    Term word = unvaried(concept, term);
    return word == term || common.filter(word::equals).isPresent();
  }

  /** The first term of a variety of this kind, rather one that is still in use. */
  private static Optional<Term> first(Concept concept, Locale variety, Predicate<Term> wanted) {
    Optional<Term> found = Optional.empty();
    for (Term term : concept.terms()) {
      if (term.variety().equals(variety) && !GRAMMAR.contains(term.kind()) && wanted.test(term)) {
        if (term.validity().until().isEmpty()) {
          return Optional.of(term);
        }
        found = found.isPresent() ? found : Optional.of(term);
      }
    }
    return found;
  }

  /**
   * What a term is a way of writing of: itself, or for a variant in spelling, spaces, hyphens or
   * case the term of its concept that it is most like, with the variant's text, standing and
   * variety.
   */
  static Term unvaried(Concept concept, Term term) {
    if (!SPELLINGS.contains(term.kind()) && term.kind() != TermKind.HANJA) {
      return term;
    }
    Term nearest = term;
    double most = MOST_UNLIKE;
    for (Term other : concept.terms()) {
      if (other.variety().getLanguage().equals(term.variety().getLanguage())
          && Recogniser.isSound(other)
          && !SPELLINGS.contains(other.kind())
          && other.kind() != TermKind.HANJA) {
        double alike = likeness(key(term), key(other));
        if (alike > most) {
          most = alike;
          nearest = other;
        }
      }
    }
    return nearest;
  }

  private static String key(Term term) {
    return joined(Folding.forMatching(term.variety()).key(term.text()));
  }

  /** The share of letters that two words have in common from both ends. */
  private static double likeness(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int front = 0;
    while (front < shorter && one.charAt(front) == other.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    return (double) (front + back) / Math.max(one.length(), other.length());
  }

  /** What to write for a term: the word that it is a variant of where that may stay (인권리사회). */
  Term instead(Concept concept, Term term, Term preferred) {
    Term word = unvaried(concept, term);
    return word != term && !term.text().equals(preferred.text()) && keeps(concept, word)
        ? word
        : preferred;
  }

  /**
   * Whether the spaces of a term are those of the variety wanted. The North joins what names one
   * thing, so that the spaces of a Southern term are none of its business.
   */
  boolean spaces(Term term) {
    return !wanted.getLanguage().equals("ko") || isHome() || term.variety().equals(wanted);
  }

  /** Whether a term other than the preferred one may stay. */
  boolean keeps(Concept concept, Term term) {
    if (!Recogniser.isSound(term)) {
      return false;
    }
    TermKind kind = unvaried(concept, term).kind();
    boolean own = term.variety().equals(wanted) && !Termbase.isWithoutVariety(wanted);
    if (own && (!isHome() || term.kind() == TermKind.CASE || term.kind() == TermKind.HYPHENATION)) {
      return true;
    }
    // How one inflects or abbreviates is not a choice among terms.
    return !isForeign(term)
        && (kind == TermKind.PREDICATE
            || kind == TermKind.INFLECTION
            || kind == TermKind.ABBREVIATION
            || kind == TermKind.SHORT_FORM);
  }

  /**
   * Whether a term belongs to another variety than the wanted one and that of the language as such.
   */
  boolean isForeign(Term term) {
    Locale variety = term.variety();
    if (variety.equals(wanted) || Termbase.isWithoutVariety(variety)) {
      return false;
    }
    return !(isHome() && isHome(variety));
  }

  TermEdit.Reason reason(Term term) {
    if (term.status() == Status.FORBIDDEN) {
      return TermEdit.Reason.FORBIDDEN;
    }
    if (term.status() == Status.DEPRECATED) {
      return TermEdit.Reason.DEPRECATED;
    }
    if (isForeign(term) || term.status() == Status.PREFERRED) {
      return TermEdit.Reason.VARIETY;
    }
    return switch (term.kind()) {
      case SPACING, HYPHENATION -> TermEdit.Reason.SPACING;
      case SPELLING, CASE, HANJA -> TermEdit.Reason.SPELLING;
      default -> TermEdit.Reason.ADMITTED;
    };
  }

  /**
   * Whether the term may give way without a person's consent, grammar aside. Of the wordings only
   * verbs of a noun and 하다 or the like can, which have one grammar.
   */
  boolean givesWay(Concept concept, Term term, Term preferred) {
    Term word = unvaried(concept, term);
    boolean verb = word.kind() == TermKind.PREDICATE && LightVerb.of(word.text()).isPresent();
    if (GRAMMAR.contains(word.kind()) && !verb) {
      return false;
    }
    if (!Recogniser.isSound(term) || word.text().equals(preferred.text())) {
      return true;
    }
    boolean variant = SPELLINGS.contains(word.kind()) || word.kind() == TermKind.HANJA;
    if (variant || word.status() == Status.PREFERRED) {
      return !variant;
    }
    return !isLoose(word, preferred, isForeign(word) ? 2 : 3);
  }

  /**
   * Whether an admitted term may mean more than the concept: a short word (투표, 합의, Seoul), or a
   * longer or shorter name that says more or less than the preferred one (유엔 회원국).
   */
  private static boolean isLoose(Term term, Term preferred, int syllables) {
    if (term.kind() != TermKind.SYNONYM && term.kind() != TermKind.MAIN) {
      return term.kind() == TermKind.ABBREVIATION || term.kind() == TermKind.SHORT_FORM;
    }
    String text = term.text();
    boolean korean = text.codePoints().anyMatch(Recogniser::isKorean);
    boolean brief =
        korean
            ? text.replace(" ", "").length() <= syllables
            : text.indexOf(' ') < 0 && text.indexOf('-') < 0;
    // The ruling party is not always the Workers' Party of Korea; “no vote” is most often none.
    boolean description =
        DETERMINED.matcher(text).lookingAt() || !hasCapital(text) && hasCapital(preferred.text());
    String one = joined(text);
    String other = joined(preferred.text());
    return brief || description || one.contains(other) || other.contains(one);
  }

  private static boolean hasCapital(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase);
  }

  private static String joined(String text) {
    return text.replaceAll("[ -]", "").toLowerCase(Locale.ROOT);
  }
}
