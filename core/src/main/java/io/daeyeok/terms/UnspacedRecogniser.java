package io.daeyeok.terms;

import io.daeyeok.text.Fold;
import io.daeyeok.text.FoldedText;
import io.daeyeok.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Terms of languages without spaces between words, such as Chinese and Japanese: a term counts
 * wherever its characters stand, and is exact only where something else than a letter is on both
 * sides.
 */
final class UnspacedRecogniser extends Recogniser {
  private static final Folding FOLDING =
      Folding.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.SPACES);

  private final String language;

  UnspacedRecogniser(String language) {
    this.language = language;
  }

  @Override
  void addForms(PlacedConcept placed, FormIndex index) {
    Concept concept = placed.concept();
    List<Term> terms = termsIn(language, concept);
    Set<Term> literal = literalTerms(terms, this::key);
    long order = firstOrder(placed);
    for (Term term : terms) {
      String spelling = term.text();
      boolean cased = Form.isCased(concept, spelling);
      index.add(
          new Form(
              order++,
              concept,
              term,
              spelling,
              key(spelling),
              0,
              literal.contains(term),
              cased,
              false,
              false));
    }
  }

  @Override
  String key(String text) {
    return FOLDING.key(text);
  }

  @Override
  List<Candidate> candidates(String text, Forms forms) {
    FoldedText folded = FOLDING.fold(text);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < folded.text().length(); i++) {
      scan(forms, folded, folded.text(), i, false, found);
    }
    return found;
  }

  @Override
  Grade grade(Form form, FoldedText folded, int start, int end, Forms forms) {
    String text = folded.text();
    boolean left = start > 0 && isWordPart(text.codePointBefore(start));
    boolean right = end < text.length() && isWordPart(text.codePointAt(end));
    if (left && isLatinPair(text.codePointBefore(start), text.codePointAt(start))
        || right && isLatinPair(text.codePointBefore(end), text.codePointAt(end))) {
      return null;
    }
    if (!left && !right) {
      return Grade.EXACT;
    }
    return form.concept().strict() ? null : Grade.COMPOUND;
  }

  private static boolean isLatinPair(int before, int after) {
    return isLatin(before) && isLatin(after);
  }

  private static boolean isLatin(int c) {
    return Character.isDigit(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
