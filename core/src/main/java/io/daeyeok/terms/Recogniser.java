package io.daeyeok.terms;

import io.daeyeok.text.FoldedText;
import io.daeyeok.text.WritingSystem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Finds the terms of one language in running text: folds the text, walks a {@link Trie} from every
 * place where a term may start, and lets the writing system judge what it finds. The cost depends
 * on the length of the text, hardly on the number of terms. Stateless: the forms looked for are
 * given to it.
 */
abstract class Recogniser {
  // More than the forms of any concept: 1,000 terms of a few spellings each.
  private static final long FORMS_OF_A_CONCEPT = 1L << 20;

  /** The recogniser of a language, whose variety says how its texts are written. */
  static Recogniser of(Locale language) {
    return switch (WritingSystem.of(language)) {
      case KOREAN -> new KoreanRecogniser(language.getCountry().equals("KP"));
      case SPACED -> new SpacedRecogniser(language.getLanguage());
      case UNSPACED -> new UnspacedRecogniser(language.getLanguage());
    };
  }

  /** The recogniser of a language without variety. */
  static Recogniser of(String language) {
    return of(Locale.forLanguageTag(language));
  }

  /** All places where a form stands, graded, in no order, nested ones included. */
  abstract List<Candidate> candidates(String text, Forms forms);

  /** A text folded as the keys of the forms are. */
  abstract String key(String text);

  /** Adds the forms of a concept to an index, each with the next of its orders. */
  abstract void addForms(PlacedConcept placed, FormIndex index);

  /** The order of the first form of a concept. */
  static long firstOrder(PlacedConcept placed) {
    return placed.place() * FORMS_OF_A_CONCEPT;
  }

  /**
   * Reports the forms whose key starts at an index of the folded text.
   *
   * @param letters the folded text as the keys are compared with it, index by index
   * @param skipSpaces whether spaces of the text are nothing to the keys
   */
  final void scan(
      Forms forms,
      FoldedText folded,
      String letters,
      int start,
      boolean skipSpaces,
      List<Candidate> found) {
    for (FormIndex layer : forms.layers()) {
      scan(forms, layer, folded, letters, start, skipSpaces, found);
    }
  }

  private void scan(
      Forms forms,
      FormIndex layer,
      FoldedText folded,
      String letters,
      int start,
      boolean skipSpaces,
      List<Candidate> found) {
    Trie trie = layer.trie();
    int node = Trie.ROOT;
    for (int i = start; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (skipSpaces && c == ' ') {
        continue;
      }
      node = trie.step(node, c);
      if (node == Trie.NONE) {
        return;
      }
      int value = trie.firstValue(node);
      if (value != Trie.NONE && mayEnd(letters, i + 1) && isWhole(folded, start, i + 1)) {
        int originalStart = folded.originalStart(start);
        int originalEnd = folded.originalEnd(i + 1);
        for (; value != Trie.NONE; value = trie.nextValue(value)) {
          Form form = layer.form(value);
          if (!forms.isLive(layer, form)) {
            continue;
          }
          Grade grade = grade(form, folded, start, i + 1, forms);
          if (grade != null
              && (!(form.literal() || form.cased())
                  || form.accepts(folded.original().substring(originalStart, originalEnd)))) {
            found.add(new Candidate(form, grade, originalStart, originalEnd));
          }
        }
      }
    }
  }

  /**
   * Whether any form at all can end at an index of the folded text: what is said here need not be
   * found out for each of the forms that are prefixes of a word.
   */
  boolean mayEnd(String letters, int end) {
    return true;
  }

  /** How a form stands at a place of the folded text, or null when it does not count there. */
  abstract Grade grade(Form form, FoldedText folded, int start, int end, Forms forms);

  /**
   * Whether a stretch of the folded text comes from a stretch of the original that is all its own,
   * and not from half a ligature, half a loan word that was respelled, or half a surrogate pair.
   */
  private static boolean isWhole(FoldedText folded, int start, int end) {
    int from = folded.originalStart(start);
    int to = folded.originalEnd(end);
    return (start == 0 || folded.originalEnd(start) <= from)
        && (end == folded.text().length() || folded.originalStart(end) >= to)
        && !splitsPair(folded.original(), from)
        && !splitsPair(folded.original(), to);
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /**
   * The terms of a concept that must be met literally: variants that are not to be written and that
   * folding makes the same as one that is.
   */
  static Set<Term> literalTerms(List<Term> terms, UnaryOperator<String> key) {
    if (terms.stream().allMatch(Recogniser::isSound)) {
      return Set.of();
    }
    Set<String> sound = new HashSet<>();
    for (Term term : terms) {
      if (isSound(term)) {
        sound.add(key.apply(term.text()));
      }
    }
    Set<Term> literal = new HashSet<>();
    for (Term term : terms) {
      if (!isSound(term)
          && (term.kind() == TermKind.SPACING || sound.contains(key.apply(term.text())))) {
        literal.add(term);
      }
    }
    return literal;
  }

  /** Whether a term may be written. */
  static boolean isSound(Term term) {
    return term.status() == Status.PREFERRED || term.status() == Status.ADMITTED;
  }

  static List<Term> termsIn(String language, Concept concept) {
    List<Term> terms = new ArrayList<>();
    for (Term term : concept.terms()) {
      if (term.variety().getLanguage().equals(language)) {
        terms.add(term);
      }
    }
    return terms;
  }

  /** Whether a code point is part of a written word: a letter, digit or combining mark. */
  static boolean isWordPart(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Whether a code point is one of those that Korean is written with: hangul or hanja. */
  static boolean isKorean(int c) {
    if (c < 0x1100) {
      return false;
    }
    if (c >= 0xAC00 && c <= 0xD7A3) {
      return true;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HANGUL || script == Character.UnicodeScript.HAN;
  }

  /**
   * Whether two neighbouring code points belong to one written word. A change of script parts them:
   * UN의 is UN with a particle.
   */
  static boolean isOneWord(int before, int after) {
    return isWordPart(before) && isWordPart(after) && isKorean(before) == isKorean(after);
  }
}
