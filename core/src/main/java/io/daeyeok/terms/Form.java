package io.daeyeok.terms;

import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import java.util.Locale;

/**
 * One spelling under which a term is looked for.
 *
 * @param order sorts the forms of a language by concept, then by term
 * @param concept the concept named
 * @param term the term of the concept
 * @param spelling the term as written, or a regular variant of it
 * @param key the spelling folded, as the recogniser compares it
 * @param gaps Korean: bit n is set when the term, or a sibling that is the same but for spaces, has
 *     a space before character n of the key
 * @param literal whether only a text with the very same spaces and hyphens counts, because another
 *     term of the concept, in good standing, differs in nothing else
 * @param cased whether letter case must agree
 * @param inflected whether the spelling itself has a grammatical ending
 * @param verb Korean: whether a form of 하다 must follow; other languages: whether it may take verb
 *     endings
 */
record Form(
    long order,
    Concept concept,
    Term term,
    String spelling,
    String key,
    long gaps,
    boolean literal,
    boolean cased,
    boolean inflected,
    boolean verb) {

  static final String ARTICLE = "the ";
  private static final Folding SHAPES = Folding.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.SPACE_RUNS);
  private static final Folding SHAPES_AND_CASE =
      Folding.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.SPACE_RUNS);

  /** Whether a stretch of text that folds to the key is also spelled as the form demands. */
  boolean accepts(String stretch) {
    if (literal) {
      Folding folding = term.kind() == TermKind.CASE ? SHAPES : SHAPES_AND_CASE;
      if (!folding.key(stretch).equals(folding.key(spelling))) {
        return false;
      }
    }
    return !cased
        || isCasedAs(withoutArticle(SHAPES.key(stretch)), withoutArticle(SHAPES.key(spelling)));
  }

  /**
   * How far a stretch of text that the form accepts is from the term as it is listed: 0 for the
   * same, 1 for a regular variant of it or when only case, spaces or hyphens differ, 2 for anything
   * else.
   */
  int distance(String stretch) {
    if (literal || stretch.equals(term.text())) {
      return 0;
    }
    if (joined(stretch).equalsIgnoreCase(joined(spelling))) {
      return 1;
    }
    String shape = SHAPES.key(stretch);
    String listed = SHAPES.key(spelling);
    if (shape.equals(listed)) {
      return spelling.equals(term.text()) ? 0 : 1;
    }
    return joined(shape).equalsIgnoreCase(joined(listed)) ? 1 : 2;
  }

  /**
   * Whether letter case tells a term from other words: an abbreviation in capitals (UN), or one
   * capitalised word, with or without its article, of a strict concept or one with a proper name
   * (the North, and not the north). Several words together are evidence enough without it.
   */
  static boolean isCased(Concept concept, String term) {
    String spelling = withoutArticle(term);
    if (spelling.indexOf(' ') >= 0) {
      return false;
    }
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      letters += Character.isUpperCase(c) || Character.isLowerCase(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    boolean abbreviation = letters >= 2 && capitals == letters;
    boolean name = concept.strict() || concept.partOfSpeech().equals("proper-noun");
    return abbreviation || (name && Character.isUpperCase(spelling.charAt(0)));
  }

  private static String withoutArticle(String term) {
    return term.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())
        ? term.substring(ARTICLE.length())
        : term;
  }

  /** A headline in capitals is no evidence against a capitalised word. */
  private static boolean isCasedAs(String stretch, String spelling) {
    return stretch.equals(spelling) || stretch.equals(spelling.toUpperCase(Locale.ROOT));
  }

  private static String joined(String text) {
    return text.replace(" ", "").replace("-", "");
  }
}
