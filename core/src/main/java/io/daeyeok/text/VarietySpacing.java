package io.daeyeok.text;

import java.util.List;
import java.util.Set;

/**
 * Spaces before dependent nouns (수, 것, 때문, 줄, 바, 때) and before 있다 and 싶다 as auxiliaries: the South
 * has one (한글 맞춤법 42, 47), the North none (조선말띄여쓰기규범, 2000).
 *
 * <p>A dependent noun is told by the ending before it, and by what follows.
 */
final class VarietySpacing {
  /** Syllables that end a word before a noun and are no nouns themselves. */
  private static final String PRENOMINAL = "는던은을할될한된";

  /** Nouns that look like a verb with 수: 철수 있다. */
  private static final Set<String> NOUNS_IN_SU =
      Set.of("골수", "철수", "실수", "필수", "결수", "홀수", "별수", "일수", "술수", "말수");

  /** Nouns that end in 한 and are not what they look like: 북한 것. */
  private static final Set<String> NOUNS_IN_HAN = Set.of("북한", "남한", "제한", "권한", "기한", "무한");

  /** Nouns that end in 고: 사고 있다 may be of buying or of accidents. */
  private static final Set<String> NOUNS_IN_GO =
      Set.of("창고", "사고", "광고", "경고", "최고", "재고", "금고", "신고", "권고", "보고");

  /** The particles that 바 takes; 바나나 is another word. */
  private static final Set<String> AFTER_BA =
      Set.of("", "를", "가", "는", "와", "도", "에", "로", "의", "에는", "와는", "이다", "다");

  private VarietySpacing() {}

  static void find(String text, boolean north, List<VarietyChange> found) {
    for (int i = 1; i < text.length(); i++) {
      // In the South a space stands before the dependent word, in the North nothing.
      boolean spaced = text.charAt(i - 1) == ' ';
      int before = spaced ? i - 2 : i - 1;
      if (spaced != north || before < 0 || !Hangul.isSyllable(text.charAt(before))) {
        continue;
      }
      int sureness = sureness(text, before, i, north);
      if (!north && isPossible(text, before, i)) {
        sureness = 2;
      }
      if (sureness > 0) {
        found.add(
            VarietyChange.of(
                VarietyRule.SPACING, text, before + 1, i, north ? "" : " ", sureness > 1));
      }
    }
  }

  /** 2 when a dependent word starts at an index, 1 when it may, 0 when not. */
  private static int sureness(String text, int before, int i, boolean north) {
    return switch (text.charAt(i)) {
      case '수' -> su(text, before, i);
      case '줄' -> rieul(text, before) && goesOn(text, i + 1, "알모몰") ? 2 : 0;
      case '것' -> dependent(text, before, i + 1);
      case '바' ->
          AFTER_BA.contains(HangulRuns.tail(text, i + 1)) ? dependent(text, before, i + 1) : 0;
      case '때' ->
          text.startsWith("때문", i)
              ? because(text, before)
              // The North too parts 할 때, though not every writer does.
              : north ? 0 : dependent(text, before, i + 1);
      case '있' -> auxiliary(text, before, i);
      // 하고싶다 is usual in the North, 하고 싶다 met as well.
      case '싶' -> Math.min(auxiliary(text, before, i), north ? 1 : 2);
      default -> 0;
    };
  }

  private static int su(String text, int before, int i) {
    boolean can = goesOn(text, i + 1, "있없");
    boolean noun = before + 1 == i && NOUNS_IN_SU.contains(text.substring(before, i + 1));
    return can && rieul(text, before) && !noun ? 2 : 0;
  }

  /** 있다 or 없다 joined to 수: both Koreas part them, but not every writer does. */
  private static boolean isPossible(String text, int before, int i) {
    return "있없".indexOf(text.charAt(i)) >= 0
        && text.charAt(before) == '수'
        && before > 0
        && su(text, before - 1, before) > 0;
  }

  /** A dependent noun with nothing but particles behind it. */
  private static int dependent(String text, int before, int end) {
    String rest = HangulRuns.tail(text, end);
    if (!rest.isEmpty() && !Particles.isTail(rest) && !Particles.isCopula(rest)) {
      return 0;
    }
    char c = text.charAt(before);
    if (PRENOMINAL.indexOf(c) >= 0) {
      return NOUNS_IN_HAN.contains(text.substring(Math.max(0, before - 1), before + 1)) ? 1 : 2;
    }
    boolean several = before > 0 && Hangul.isSyllable(text.charAt(before - 1));
    int tail = Hangul.tail(c);
    // 날것, 탈것 are nouns.
    return several && (tail == Hangul.TAIL_NIEUN || tail == Hangul.TAIL_RIEUL) ? 1 : 0;
  }

  private static int because(String text, int before) {
    return text.charAt(before) == '기' && before > 0 && Hangul.isSyllable(text.charAt(before - 1))
        ? 2
        : 0;
  }

  private static int auxiliary(String text, int before, int i) {
    char c = text.charAt(before);
    boolean behindSyllable = before > 0 && Hangul.isSyllable(text.charAt(before - 1));
    if (c == '고' && behindSyllable) {
      return NOUNS_IN_GO.contains(text.substring(before - 1, before + 1)) ? 1 : 2;
    }
    boolean resultative = behindSyllable && "어여아".indexOf(c) >= 0 && isVerbal(text, before);
    return resultative && text.charAt(i) == '있' ? 2 : 0;
  }

  /** 되어, 되여, 하여, 남아: what 외래어 and 단어 are not. */
  private static boolean isVerbal(String text, int before) {
    return "되하쥐내깨피비놓남앉서".indexOf(text.charAt(before - 1)) >= 0;
  }

  private static boolean rieul(String text, int before) {
    return Hangul.tail(text.charAt(before)) == Hangul.TAIL_RIEUL;
  }

  /** Whether, behind a particle and a space or neither, one of these syllables begins. */
  private static boolean goesOn(String text, int index, String syllables) {
    int next = index;
    while (next < text.length() && next - index < 3 && "도는가밖에".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() && syllables.indexOf(text.charAt(next)) >= 0;
  }
}
