package io.daeyeok.text;

import java.util.List;
import java.util.Set;

/**
 * 어 and 었 behind ㅣ ㅐ ㅔ ㅚ ㅟ ㅢ, which the North writes 여 and 였 (조선말규범집, 맞춤법 11), and the ending 을까,
 * which it writes 을가.
 *
 * <p>What is a verb must be known: 외래어, 기여 and 문제였다 are the same in both. Stems that lose ㅅ keep 어
 * in the North too: 지어, 이어.
 */
final class VowelHarmony {
  /** Syllables that end a verb stem wherever 어 or 여 follows. */
  private static final String STEMS = "되뛰띄쉬쥐튀휘뀌뉘내깨떼";

  /** Stems that are verbs before these continuations and may be nouns elsewhere (피어, 비어). */
  private static final String OPEN_STEMS = "피비";

  private static final String CONTINUATIONS = "나났난날오올온서있";

  /** Nouns of which 이 is a part, with the syllable before it. */
  private static final Set<String> NOUNS =
      Set.of(
          "린이", "은이", "높이", "길이", "깊이", "넓이", "먹이", "놀이", "잡이", "걸이", "벌이", "맞이", "살이", "풀이", "몰이",
          "돌이", "받이", "굽이");

  /** What the ending 을까 follows when it is no noun in ㄹ with the particle 가. */
  private static final String FUTURE = "할될갈올볼줄실킬을";

  private VowelHarmony() {}

  static void find(String text, boolean north, List<VarietyChange> found) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      if (!Hangul.isSyllable(before)) {
        continue;
      }
      switch (text.charAt(i)) {
        case '어' -> {
          if (north) {
            eo(text, i, found);
          }
        }
        case '여' -> {
          if (!north) {
            yeo(text, i, found);
          }
        }
        case '었' -> {
          if (north && Hangul.takesNorthernYeo(before) && !isIrregular(text, i)) {
            found.add(change(text, i, "였", true));
          }
        }
        case '였' -> {
          if (!north) {
            yeot(text, i, found);
          }
        }
        case '까' -> {
          if (north && endsQuestion(text, i) && Hangul.tail(before) == Hangul.TAIL_RIEUL) {
            found.add(ending(text, i, "가", true));
          }
        }
        case '가' -> {
          if (!north && endsQuestion(text, i) && FUTURE.indexOf(before) >= 0) {
            found.add(ending(text, i, "까", isAsked(text, i)));
          }
        }
        default -> {}
      }
    }
  }

  private static void eo(String text, int i, List<VarietyChange> found) {
    char stem = text.charAt(i - 1);
    if (STEMS.indexOf(stem) >= 0 || text.startsWith("헤어지", i - 1)) {
      found.add(change(text, i, "여", true));
    } else if (OPEN_STEMS.indexOf(stem) >= 0 && startsRun(text, i - 1)) {
      found.add(change(text, i, "여", goesOn(text, i)));
    } else if (isCopula(text, i)) {
      found.add(change(text, i, "여", true));
    }
  }

  private static void yeo(String text, int i, List<VarietyChange> found) {
    char stem = text.charAt(i - 1);
    boolean honorific = stem == '시' && !startsRun(text, i - 1) && text.charAt(i - 2) != '이';
    if (STEMS.indexOf(stem) >= 0
        || honorific
        || text.startsWith("헤여지", i - 1)
        || OPEN_STEMS.indexOf(stem) >= 0 && startsRun(text, i - 1)
        || isCopula(text, i)) {
      found.add(change(text, i, "어", true));
    }
  }

  private static void yeot(String text, int i, List<VarietyChange> found) {
    char stem = text.charAt(i - 1);
    boolean honorific = stem == '시' && !startsRun(text, i - 1);
    if (STEMS.indexOf(stem) >= 0
        || honorific
        || OPEN_STEMS.indexOf(stem) >= 0 && startsRun(text, i - 1)
        || stem == '이' && isBehindNoun(text, i - 1)) {
      found.add(change(text, i, "었", true));
    }
  }

  /** 이어서, 이어야, 이어도 with a noun before it: 학생이어서. */
  private static boolean isCopula(String text, int i) {
    return text.charAt(i - 1) == '이'
        && i + 1 < text.length()
        && "서야도".indexOf(text.charAt(i + 1)) >= 0
        && isBehindNoun(text, i - 1);
  }

  /** Whether what ends before 이 is a noun that ends in a consonant, and 이 no part of it. */
  private static boolean isBehindNoun(String text, int i) {
    return !startsRun(text, i)
        && Hangul.tail(text.charAt(i - 1)) != Hangul.TAIL_NONE
        && !NOUNS.contains(text.substring(i - 1, i + 1))
        // 연이어 is of 잇다.
        && text.charAt(i - 1) != '연';
  }

  private static boolean isIrregular(String text, int i) {
    char stem = text.charAt(i - 1);
    return stem == '지' || stem == '이' && (startsRun(text, i - 1) || text.charAt(i - 2) == '연');
  }

  private static boolean startsRun(String text, int i) {
    return i == 0 || !Hangul.isSyllable(text.charAt(i - 1));
  }

  private static boolean goesOn(String text, int i) {
    int next = i + 1 < text.length() && text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
    return next < text.length() && CONTINUATIONS.indexOf(text.charAt(next)) >= 0;
  }

  private static boolean endsQuestion(String text, int i) {
    int next = i + 1 < text.length() && text.charAt(i + 1) == '요' ? i + 2 : i + 1;
    return next == text.length() || !Hangul.isSyllable(text.charAt(next));
  }

  private static boolean isAsked(String text, int i) {
    return text.startsWith("?", i + 1) || text.startsWith("요?", i + 1);
  }

  private static VarietyChange change(String text, int i, String to, boolean sure) {
    return VarietyChange.of(VarietyRule.VOWEL_HARMONY, text, i, i + 1, to, sure);
  }

  private static VarietyChange ending(String text, int i, String to, boolean sure) {
    return VarietyChange.of(VarietyRule.QUESTION_ENDING, text, i, i + 1, to, sure);
  }
}
