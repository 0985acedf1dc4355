package io.daeyeok.check;

import io.daeyeok.text.Particles;
import java.util.Set;

/** {@code bitext/doubled-word}: a word that stands there twice in a row. */
final class DoubledWord extends SideRule {
  // English words that stand side by side by right: "that that", "had had", "very very".
  private static final Set<String> BY_RIGHT =
      Set.of("that", "had", "very", "really", "so", "no", "ha", "bye", "blah", "knock", "hear");

  DoubledWord() {
    super("bitext/doubled-word", Severity.WARNING);
  }

  @Override
  void check(Side side, Settings settings, Sighting.Sink out) {
    if (!side.isKorean() && !side.isEnglish()) {
      return;
    }
    String text = side.text();
    for (int gap = text.indexOf(' '); gap >= 0; gap = text.indexOf(' ', gap + 1)) {
      int start = gap;
      while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
        start--;
      }
      int second = gap;
      while (second < text.length() && text.charAt(second) == ' ') {
        second++;
      }
      int length = gap - start;
      int end = second + length;
      if (length > 1
          && text.regionMatches(start, text, second, length)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        look(side, start, gap, second, end, out);
      }
    }
  }

  private void look(Side side, int start, int gap, int second, int end, Sighting.Sink out) {
    String text = side.text();
    String word = text.substring(second, end);
    if ((side.isKorean() ? isKoreanSlip(word) : isEnglishSlip(word))
        && !isCode(side, gap, second)
        && !isGlued(text, start - 1)
        && !isGlued(text, end)) {
      out.add(sighting(side, start, end, "'" + word + "' stands here twice", word));
    }
  }

  /** Names that are doubled, Bora Bora, have capitals; the dot in "p. p." is a word of its own. */
  private static boolean isEnglishSlip(String word) {
    return word.length() > 1
        && word.codePoints().allMatch(Character::isLowerCase)
        && !BY_RIGHT.contains(word);
  }

  /** 하나 하나, 매우 매우 are Korean; a noun with the same particle twice is not. */
  private static boolean isKoreanSlip(String word) {
    for (int i = 2; i < word.length(); i++) {
      if (Letters.isHangul(word.charAt(0))
          && "을를은는의".indexOf(word.charAt(i)) >= 0
          && Particles.isTail(word.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** data data-block, $mining.gold gold: one of the two is part of something longer. */
  private static boolean isGlued(String text, int at) {
    return at >= 0
        && at < text.length()
        && ("-_$|/\\'’".indexOf(text.charAt(at)) >= 0
            || (text.charAt(at) == '.'
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))));
  }

  private static boolean isCode(Side side, int from, int to) {
    return side.codes().stream().anyMatch(c -> c.position() >= from && c.position() <= to);
  }
}
