package io.daeyeok.terms;

import io.daeyeok.text.Fold;
import io.daeyeok.text.FoldedText;
import io.daeyeok.text.Folding;
import io.daeyeok.text.Particles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Korean terms. Spelling, North and South, is folded away; spaces count only where they show the
 * parts of a term; and what stands around a term inside its eojeol decides the grade.
 *
 * <p>The rules were measured on 3,000 news sentences in Southern and Northern orthography: without
 * the rules on spaces and left boundaries, 한국 is found in “…한 국제…” and 결의 in 체결의.
 */
final class KoreanRecogniser extends Recogniser {
  private static final Folding SOUTH =
      Folding.of(
          Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.HANJA, Fold.INITIAL_SOUND, Fold.SPACE_RUNS);
  private static final Folding NORTH =
      Folding.of(
          Fold.WIDTH,
          Fold.PUNCTUATION,
          Fold.CASE,
          Fold.HANJA,
          Fold.INITIAL_SOUND,
          Fold.NORTH_SPELLING,
          Fold.SPACE_RUNS);
  private static final Folding WIDTH = Folding.of(Fold.WIDTH);
  private static final Folding INITIAL_SOUND = Folding.of(Fold.INITIAL_SOUND);

  /** Forms up to this many characters have no place for a space but those they are listed with. */
  private static final int MAX_UNDIVIDED = 3;

  private static final int MIN_PART = 2;
  // No stack of particles or verb form that Particles knows is longer.
  private static final int MAX_TAIL = 24;

  private final boolean joined;

  /**
   * @param joined whether the texts join their words as the North does, so that a term may well
   *     stand in the middle of an eojeol
   */
  KoreanRecogniser(boolean joined) {
    this.joined = joined;
  }

  @Override
  void addForms(PlacedConcept placed, FormIndex index) {
    List<Draft> drafts = drafts(placed.concept());
    shareSpaces(drafts);
    long order = firstOrder(placed);
    for (Draft draft : drafts) {
      index.add(draft.form(order++, placed.concept()));
    }
  }

  /** A form on the way: what is known of it before its siblings are. */
  private static final class Draft {
    final Term term;
    final String spelling;
    final String key;
    final boolean verb;
    final boolean literal;
    // Where the form itself is listed with a space, and where a sibling in good standing is.
    final long spaces;
    long siblingSpaces;

    Draft(Term term, String spelling, String folded, boolean verb, boolean literal) {
      this.term = term;
      this.spelling = spelling;
      this.key = folded.replace(" ", "");
      this.verb = verb;
      this.literal = literal;
      this.spaces = spacesOf(folded);
    }

    Form form(long order, Concept concept) {
      long gaps = isUndivided(key) || literal ? spaces : spaces | siblingSpaces;
      boolean cased = Form.isCased(concept, spelling);
      return new Form(order, concept, term, spelling, key, gaps, literal, cased, false, verb);
    }
  }

  private static List<Draft> drafts(Concept concept) {
    List<Term> terms = termsIn("ko", concept);
    Set<Term> literal = literalTerms(terms, text -> SOUTH.key(text).replace(" ", ""));
    List<Draft> drafts = new ArrayList<>();
    for (Term term : terms) {
      String spelling = term.text();
      boolean isLiteral = literal.contains(term);
      String south = SOUTH.key(spelling);
      drafts.add(new Draft(term, spelling, south, false, isLiteral));
      String north = NORTH.key(spelling);
      if (!north.equals(south)) {
        drafts.add(new Draft(term, spelling, north, false, isLiteral));
      }
      String noun = LightVerb.nounOf(Folding.nfc(spelling));
      if (noun.length() >= MIN_PART) {
        drafts.add(new Draft(term, noun, SOUTH.key(noun), true, false));
      }
    }
    return drafts;
  }

  private static void shareSpaces(List<Draft> siblings) {
    if (siblings.size() <= 1) {
      return;
    }
    Map<String, Long> spaces = new HashMap<>();
    for (Draft draft : siblings) {
      if (isSound(draft.term)) {
        spaces.merge(draft.key, draft.spaces, (a, b) -> a | b);
      }
    }
    for (Draft draft : siblings) {
      draft.siblingSpaces = spaces.getOrDefault(draft.key, 0L);
    }
  }

  private static long spacesOf(String folded) {
    long spaces = 0;
    int position = 0;
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) != ' ') {
        position++;
      } else if (position < Long.SIZE) {
        spaces |= 1L << position;
      }
    }
    return spaces;
  }

  /**
   * Where a form can have a space: the gaps it knows of, and where pieces of it can be cut into a
   * listed term and something else: 유럽|연합 when 유럽 is listed. Pieces of three characters and fewer
   * are left whole: a listed 주제 must not cut 주|제안국.
   */
  private static long withParts(String key, long gaps, Forms forms) {
    long parts = gaps;
    int start = 0;
    for (int i = 1; i <= key.length(); i++) {
      if (i == key.length() || isGap(gaps, i)) {
        parts |= isUndivided(key.substring(start, i)) ? 0 : partsOf(key, start, i, forms);
        start = i;
      }
    }
    return parts == gaps ? gaps : withParts(key, parts, forms);
  }

  private static long partsOf(String key, int start, int end, Forms forms) {
    long parts = 0;
    for (int i = start + MIN_PART; i <= Math.min(end - MIN_PART, Long.SIZE - 1); i++) {
      if (forms.isKey(key, start, i) || forms.isKey(key, i, end)) {
        parts |= 1L << i;
      }
    }
    return parts;
  }

  private static boolean isGap(long gaps, int position) {
    return position < Long.SIZE && (gaps >>> position & 1) != 0;
  }

  private static boolean isUndivided(String key) {
    return key.length() <= MAX_UNDIVIDED;
  }

  @Override
  String key(String text) {
    return NORTH.key(text).replace(" ", "");
  }

  @Override
  List<Candidate> candidates(String text, Forms forms) {
    FoldedText south = SOUTH.fold(text);
    List<Candidate> found = scanAll(south, forms);
    FoldedText north = NORTH.fold(text);
    if (north.text().equals(south.text())) {
      return found;
    }
    Map<Integer, Integer> inflected = nearestEnds(found);
    for (Candidate respelled : scanAll(north, forms)) {
      if (inflected.getOrDefault(respelled.start(), Integer.MAX_VALUE) >= respelled.end()) {
        found.add(respelled);
      }
    }
    return found;
  }

  /**
   * The nearest end of an inflected candidate by its start: 바다 with the particle 가 is the better
   * reading of 바다가 than 바닷가 in Northern spelling.
   */
  private static Map<Integer, Integer> nearestEnds(List<Candidate> plain) {
    Map<Integer, Integer> ends = new HashMap<>();
    for (Candidate candidate : plain) {
      if (candidate.grade() == Grade.INFLECTED) {
        ends.merge(candidate.start(), candidate.end(), Math::min);
      }
    }
    return ends;
  }

  private List<Candidate> scanAll(FoldedText folded, Forms forms) {
    List<Candidate> found = new ArrayList<>();
    String letters = folded.text();
    for (int i = 0; i < letters.length(); i++) {
      if (letters.charAt(i) != ' ') {
        scan(forms, folded, letters, i, true, found);
      }
    }
    return found;
  }

  @Override
  Grade grade(Form form, FoldedText folded, int start, int end, Forms forms) {
    boolean halved = false;
    if (!allowsSpaces(form, folded.text(), start, end, forms)) {
      halved = allowsHalves(form, folded.text(), start, end);
      if (!halved) {
        return null;
      }
    }
    if (!keepsSecondSyllable(form, folded, start, end)) {
      return null;
    }
    Grade left = left(form, folded.text(), start);
    if (left == null) {
      return null;
    }
    boolean strict = form.concept().strict() || isOneCharacter(form.key());
    if (strict && left != Grade.EXACT) {
      return null;
    }
    Grade right = right(form, folded, end);
    if (right == null || (strict && right == Grade.COMPOUND)) {
      return null;
    }
    if (halved && (left != Grade.EXACT || right == Grade.COMPOUND)) {
      return null;
    }
    if (left == Grade.WEAK && isPart(form, folded.text(), start, end, right)) {
      return Grade.COMPOUND;
    }
    return left.compareTo(right) > 0 ? left : right;
  }

  /** Whether two syllables inside a word are a word of their own there. */
  private boolean isPart(Form form, String letters, int start, int end, Grade right) {
    boolean bare = right == Grade.EXACT;
    boolean ends = right != Grade.COMPOUND && !CompoundParts.couldBeParticle(letters, end, bare);
    boolean starts = CompoundParts.mayStart(letters, start, isName(form));
    return joined ? ends || starts : ends && starts;
  }

  private static boolean allowsSpaces(Form form, String letters, int start, int end, Forms forms) {
    boolean undivided = isUndivided(form.key());
    long gaps = form.gaps();
    boolean partsKnown = undivided || form.literal();
    int position = 0;
    boolean space = false;
    for (int i = start; i < end; i++) {
      if (letters.charAt(i) == ' ') {
        space = true;
        continue;
      }
      // A match that long is no accident, wherever it has its spaces.
      if (position > 0 && position < Long.SIZE) {
        if (space && !partsKnown && !isGap(gaps, position)) {
          if (position < MIN_PART || position > form.key().length() - MIN_PART) {
            return false;
          }
          gaps = withParts(form.key(), gaps, forms);
          partsKnown = true;
        }
        boolean gap = isGap(gaps, position);
        if (undivided ? space != gap : space && !gap) {
          return false;
        }
      }
      space = false;
      position++;
    }
    return true;
  }

  /**
   * Whether the text divides a form listed as one word of four syllables, or of six, into words of
   * two: 상원 의원. Such words have two syllables, but for that not every such cut is one, so that the
   * text must have nothing else in these words (이 주제 안국동에서).
   */
  private static boolean allowsHalves(Form form, String letters, int start, int end) {
    String key = form.key();
    if (form.gaps() != 0 || form.literal() || isUndivided(key) || key.length() % 2 != 0) {
      return false;
    }
    int position = 0;
    for (int i = start; i < end; i++) {
      char c = letters.charAt(i);
      if (c == ' ' ? position % 2 != 0 : !isSyllable(c)) {
        return false;
      }
      position += c == ' ' ? 0 : 1;
    }
    return true;
  }

  /**
   * In words of two syllables the second is under the initial-sound rule only as 율 and 열 are (비률,
   * 라렬); otherwise a change there makes another word: 무역 and 무력, 수입 and 수립.
   */
  private static boolean keepsSecondSyllable(Form form, FoldedText folded, int start, int end) {
    if (form.key().length() != 2) {
      return true;
    }
    int from = folded.originalStart(start);
    int to = folded.originalEnd(end);
    String listed = Folding.nfc(form.spelling());
    String met = Folding.nfc(folded.original().substring(from, to));
    if (listed.length() != 2 || met.length() != 2) {
      return true;
    }
    char a = listed.charAt(1);
    char b = met.charAt(1);
    return a == b
        || !isSyllable(a)
        || !isSyllable(b)
        || "율률열렬".indexOf(a) >= 0
        || !withInitialSound(a).equals(withInitialSound(b));
  }

  private static String withInitialSound(char c) {
    return INITIAL_SOUND.key(Character.toString(c));
  }

  /** EXACT where a word starts, null where the form is cut out of a number or a Latin word. */
  private static Grade left(Form form, String letters, int start) {
    int first = letters.codePointAt(start);
    if (start == 0 || !isWordPart(first)) {
      return Grade.EXACT;
    }
    int before = letters.codePointBefore(start);
    if (!isWordPart(before)) {
      return isInsideNumber(letters, start) ? null : Grade.EXACT;
    }
    if (!isKorean(first) && !isKorean(before)) {
      return null;
    }
    return isKorean(before) && isTwoSyllables(form.key()) ? Grade.WEAK : Grade.COMPOUND;
  }

  private static Grade right(Form form, FoldedText folded, int end) {
    String letters = folded.text();
    int last = letters.codePointBefore(end);
    if (end == letters.length() || !isWordPart(last)) {
      return form.verb() ? null : Grade.EXACT;
    }
    int after = letters.codePointAt(end);
    if (isAccent(after)) {
      // The syllable is another letter with it, whether it is composed or not.
      return null;
    }
    if (!isWordPart(after)) {
      return form.verb() || isInsideNumber(letters, end) ? null : Grade.EXACT;
    }
    if (!isKorean(last) && !isKorean(after)) {
      return null;
    }
    String tail = tail(folded, end);
    if (form.verb()) {
      return Particles.isPredicate(tail) ? Grade.INFLECTED : null;
    }
    return isInflection(form, tail) ? Grade.INFLECTED : Grade.COMPOUND;
  }

  /** A combining mark, of which the selectors of glyph variants are none. */
  private static boolean isAccent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK && !(c >= 0xFE00 && c <= 0xFE0F);
  }

  /** The rest of the eojeol as it is written, or the empty string when it is too long to matter. */
  private static String tail(FoldedText folded, int start) {
    String letters = folded.text();
    int end = start;
    while (end < letters.length() && isWordPart(letters.codePointAt(end))) {
      end += Character.charCount(letters.codePointAt(end));
      if (end - start > MAX_TAIL) {
        return "";
      }
    }
    String tail = folded.original().substring(folded.originalEnd(start), folded.originalEnd(end));
    for (int i = 0; i < tail.length(); i++) {
      if (!isSyllable(tail.charAt(i))) {
        return WIDTH.key(tail);
      }
    }
    return tail;
  }

  private static boolean isInflection(Form form, String tail) {
    if (Particles.isTail(tail)) {
      return true;
    }
    if (isOneCharacter(form.key())) {
      // 법인, 안일 and 당하다 are words of their own.
      return tail.startsWith("이") && Particles.isCopula(tail);
    }
    if (tail.equals("인") && isName(form)) {
      // 일본인 is a Japanese rather than what is Japan.
      return false;
    }
    return Particles.isCopula(tail) || Particles.isPredicate(tail);
  }

  private static boolean isName(Form form) {
    return form.concept().partOfSpeech().equals("proper-noun");
  }

  /** Whether an index is next to a point or comma between digits: 2397 in 2397.5 or 1,2397. */
  private static boolean isInsideNumber(String letters, int index) {
    return isDigitAt(letters, index)
            && isSeparatorAt(letters, index - 1)
            && isDigitAt(letters, index - 2)
        || isDigitAt(letters, index - 1)
            && isSeparatorAt(letters, index)
            && isDigitAt(letters, index + 1);
  }

  private static boolean isDigitAt(String text, int index) {
    return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
  }

  private static boolean isSeparatorAt(String text, int index) {
    return text.charAt(index) == '.' || text.charAt(index) == ',';
  }

  private static boolean isOneCharacter(String key) {
    return key.codePointCount(0, key.length()) == 1;
  }

  private static boolean isTwoSyllables(String key) {
    return key.length() == 2 && isKorean(key.charAt(0)) && isKorean(key.charAt(1));
  }

  private static boolean isSyllable(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }
}
