package io.daeyeok.terms;

import io.daeyeok.text.Fold;
import io.daeyeok.text.FoldedText;
import io.daeyeok.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Terms of languages with words between spaces. A term stands on word boundaries; a hyphen is as
 * good as a space inside it and makes a compound next to it. English has its endings and its two
 * spellings.
 */
final class SpacedRecogniser extends Recogniser {
  private static final Folding FOLDING =
      Folding.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.SPACE_RUNS);
  // Only these join words; a dash between words folds to the same mark but parts them.
  private static final String HYPHENS = "-\u2010\u2011\uFE63\uFF0D";
  // Words that look like a form of a shorter one and are none: evening is not what evens.
  private static final Set<String> OWN_WORDS =
      Set.of(
          "evening",
          "evenings",
          "news",
          "means",
          "customs",
          "outing",
          "outings",
          "wedding",
          "weddings",
          "inning",
          "innings",
          "offing");

  private static final Set<String> CONTRACTIONS = Set.of("s", "ll", "d", "ve", "re");
  private static final int MAX_ENDING = 3;
  private static final int MAX_WORD = 32;
  // How much of a line tells a heading, and how long its words are that take a capital.
  private static final int NEIGHBOURHOOD = 80;
  private static final int CONTENT_WORD = 4;

  private final String language;
  private final boolean english;

  SpacedRecogniser(String language) {
    this.language = language;
    english = language.equals("en");
  }

  @Override
  void addForms(PlacedConcept placed, FormIndex index) {
    Concept concept = placed.concept();
    List<Term> terms = termsIn(language, concept);
    Set<Term> literal = literalTerms(terms, this::key);
    long order = firstOrder(placed);
    for (Term term : terms) {
      boolean isLiteral = literal.contains(term);
      if (!english) {
        index.add(form(order++, concept, term, term.text(), isLiteral, false, false));
        continue;
      }
      boolean predicate =
          term.kind() == TermKind.PREDICATE || concept.partOfSpeech().equals("verb");
      boolean oneWord = term.text().indexOf(' ') < 0;
      boolean verb = oneWord && (predicate || mayBeVerb(concept, term));
      for (String spelling : EnglishSpellings.uninflected(term.text())) {
        index.add(form(order++, concept, term, spelling, isLiteral, false, verb));
        for (String inflected : EnglishSpellings.inflected(spelling, predicate || verb)) {
          index.add(form(order++, concept, term, inflected, isLiteral, true, false));
        }
      }
    }
  }

  /** Whether a word may take verb endings because nobody said what it is: vote, voted. */
  private static boolean mayBeVerb(Concept concept, Term term) {
    String word = term.text();
    // Short words in ee become others with a d (fee, feed).
    int shortest = word.endsWith("ee") ? 4 : 3;
    return concept.partOfSpeech().isEmpty()
        && word.length() >= shortest
        && word.chars().allMatch(Character::isLetter)
        && !Form.isCased(concept, word);
  }

  private Form form(
      long order,
      Concept concept,
      Term term,
      String spelling,
      boolean literal,
      boolean inflected,
      boolean verb) {
    boolean cased = Form.isCased(concept, spelling);
    return new Form(
        order, concept, term, spelling, key(spelling), 0, literal, cased, inflected, verb);
  }

  @Override
  String key(String text) {
    String folded = FOLDING.key(text);
    return folded.indexOf('-') < 0 ? folded : letters(FOLDING.fold(text));
  }

  @Override
  List<Candidate> candidates(String text, Forms forms) {
    FoldedText folded = FOLDING.fold(text);
    String letters = letters(folded);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c != ' ' && (i == 0 || !isOneWord(letters.codePointBefore(i), letters.codePointAt(i)))) {
        scan(forms, folded, letters, i, false, found);
      }
    }
    found.removeIf(candidate -> isArticleOfAnother(candidate, text, found));
    return found;
  }

  /** Whether all of a term but its article belongs to a longer one: “the North” Korean army. */
  private static boolean isArticleOfAnother(
      Candidate candidate, String text, List<Candidate> candidates) {
    if (!candidate.form().key().startsWith(Form.ARTICLE)) {
      return false;
    }
    for (Candidate other : candidates) {
      if (other.start() > candidate.start()
          && other.start() < candidate.end()
          && other.end() > candidate.end()
          && other.grade() != Grade.WEAK
          && text.substring(candidate.start(), other.start()).strip().length()
              < Form.ARTICLE.length()) {
        return true;
      }
    }
    return false;
  }

  /** The folded text with its hyphens as spaces, index by index. */
  private static String letters(FoldedText folded) {
    String text = folded.text();
    if (text.indexOf('-') < 0) {
      return text;
    }
    StringBuilder letters = new StringBuilder(text);
    for (int i = 0; i < letters.length(); i++) {
      if (isHyphen(folded, i)) {
        letters.setCharAt(i, ' ');
      }
    }
    return letters.toString();
  }

  private static boolean isHyphen(FoldedText folded, int index) {
    return folded.text().charAt(index) == '-'
        && HYPHENS.indexOf(folded.original().charAt(folded.originalStart(index))) >= 0;
  }

  @Override
  Grade grade(Form form, FoldedText folded, int start, int end, Forms forms) {
    String text = folded.text();
    int ending = ending(form, text, end);
    if (ending < 0) {
      return null;
    }
    boolean compound =
        isHyphenated(folded, start - 1, start - 2) || isHyphenated(folded, ending, ending + 1);
    if (compound) {
      return form.concept().strict() ? null : Grade.COMPOUND;
    }
    boolean participle = ending > end && form.verb() && text.charAt(end) != 's';
    if (participle && isInName(folded, start, ending)) {
      return Grade.WEAK;
    }
    return ending > end || form.inflected() ? Grade.INFLECTED : Grade.EXACT;
  }

  /**
   * Whether a word is capitalised before another such word, as United is in “United States”. In a
   * heading, where all words are, that means nothing: “Delete Selected Strips”.
   */
  private static boolean isInName(FoldedText folded, int start, int end) {
    return isCapital(folded, start)
        && end < folded.text().length()
        && folded.text().charAt(end) == ' '
        && isCapital(folded, end + 1)
        && !isInHeading(folded, start, end);
  }

  /**
   * Whether the long words around, at least one beside the pair, are all capitalised; headings have
   * no article before what they tell to do.
   */
  private static boolean isInHeading(FoldedText folded, int start, int end) {
    String text = folded.text();
    if (text.startsWith("the ", start - 4)) {
      return false;
    }
    int to = Math.min(text.length(), end + NEIGHBOURHOOD);
    int capitals = 0;
    for (int i = Math.max(0, start - NEIGHBOURHOOD); i < to; i++) {
      boolean starts = isLetter(text.charAt(i)) && (i == 0 || !isLetter(text.charAt(i - 1)));
      if (starts && wordEnd(text, i) - i >= CONTENT_WORD) {
        if (!isCapital(folded, i)) {
          return false;
        }
        capitals++;
      }
    }
    return capitals > 2;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < MAX_WORD && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isCapital(FoldedText folded, int index) {
    return index < folded.text().length()
        && Character.isUpperCase(folded.original().codePointAt(folded.originalStart(index)));
  }

  /** Whether there is a hyphen at an index, with a word at the other index, behind it. */
  private static boolean isHyphenated(FoldedText folded, int hyphen, int word) {
    String text = folded.text();
    return hyphen >= 0
        && hyphen < text.length()
        && isHyphen(folded, hyphen)
        && word >= 0
        && word < text.length()
        && Character.isLetterOrDigit(text.charAt(word));
  }

  @Override
  boolean mayEnd(String letters, int end) {
    int length = restEnd(letters, end) - end;
    return switch (length) {
      case 0 -> true;
      case 1 -> english && (letters.charAt(end) == 's' || letters.charAt(end) == 'd');
      case 2 -> english && (letters.startsWith("es", end) || letters.startsWith("ed", end));
      case 3 -> english && letters.startsWith("ing", end);
      default -> false;
    };
  }

  /** Where the word ends whose last part is the form, its grammatical ending included, or -1. */
  private int ending(Form form, String text, int end) {
    int wordEnd = restEnd(text, end);
    if (wordEnd > end
        && !(english
            && isEnding(form, text.substring(end, wordEnd))
            && !OWN_WORDS.contains(text.substring(wordStart(text, end), wordEnd)))) {
      return -1;
    }
    boolean between = end == text.length() || !isWordPart(text.codePointBefore(end));
    return english && !between ? possessiveEnd(text, wordEnd) : wordEnd;
  }

  /** Where the rest of a word ends, or some place in it when it is longer than any ending. */
  private static int restEnd(String text, int end) {
    int last = text.codePointBefore(end);
    int restEnd = end;
    while (restEnd < text.length()
        && restEnd - end <= MAX_ENDING
        && isOneWord(last, text.codePointAt(restEnd))) {
      restEnd += Character.charCount(text.codePointAt(restEnd));
    }
    return restEnd;
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start < MAX_WORD && isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isEnding(Form form, String ending) {
    return switch (ending) {
      case "s" -> !form.inflected();
      case "es" -> !form.inflected() && EnglishSpellings.takesEs(form.key());
      case "ed", "ing" -> form.verb();
      case "d" -> form.verb() && form.key().endsWith("e");
      default -> false;
    };
  }

  /** Behind a possessive or contraction ('s, 'll), or -1 when that makes another word (can't). */
  private static int possessiveEnd(String text, int wordEnd) {
    if (wordEnd == text.length() || text.charAt(wordEnd) != '\'') {
      return wordEnd;
    }
    int end = wordEnd + 1;
    while (end < text.length() && end - wordEnd <= MAX_ENDING && isLetter(text.charAt(end))) {
      end++;
    }
    if (end == wordEnd + 1) {
      // A closing quotation mark, or the possessive of a plural, which is INFLECTED by its s.
      return wordEnd;
    }
    return CONTRACTIONS.contains(text.substring(wordEnd + 1, end)) ? end : -1;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
