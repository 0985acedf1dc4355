package io.daeyeok.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Korean numbers in words where a word starts: 두, 열두, 스무, 첫, 절반, 수십, 십이, 백만. */
final class KoreanNumerals {
  private static final Map<String, Integer> NATIVE = new LinkedHashMap<>();
  private static final String[] TENS = {"열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};
  // The syllables with which native numbers begin: few words have one of them.
  private static final BitSet FIRST = new BitSet();
  private static final String SINO = "일이삼사오육칠팔구";
  private static final String SMALL_SCALES = "십백천";
  private static final String LARGE_SCALES = "만억조";

  static {
    String[][] words = {
      {"하나", "한", "첫", "홑"},
      {"둘", "두", "양국", "양측", "양자", "쌍", "이틀", "갑절", "배"},
      {"셋", "세", "석", "사흘", "3자"},
      {"넷", "네", "넉", "나흘"},
      {"다섯", "닷새"},
      {"여섯", "엿새"},
      {"일곱", "이레"},
      {"여덟", "여드레"},
      {"아홉", "아흐레"},
      {"열", "열흘"}
    };
    for (int i = 0; i < words.length; i++) {
      for (String word : words[i]) {
        NATIVE.put(word, i + 1);
      }
    }
    NATIVE.put("스무", 20);
    NATIVE.put("보름", 15);
    NATIVE.put("절반", 50);
    NATIVE.put("반세기", 50);
    NATIVE.put("한 세기", 100);
    NATIVE.keySet().forEach(word -> FIRST.set(word.charAt(0)));
    for (String ten : TENS) {
      FIRST.set(ten.charAt(0));
    }
  }

  private KoreanNumerals() {}

  static List<BigDecimal> in(String text) {
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      boolean starts = i == 0 || !Letters.isHangul(text.charAt(i - 1));
      if (starts && Letters.isHangul(text.charAt(i))) {
        if (FIRST.get(text.charAt(i))) {
          nativeWords(text, i, values);
        }
        sino(text, i, values);
      }
    }
    return values;
  }

  private static void nativeWords(String text, int start, List<BigDecimal> values) {
    for (Map.Entry<String, Integer> word : NATIVE.entrySet()) {
      if (text.startsWith(word.getKey(), start)) {
        values.add(BigDecimal.valueOf(word.getValue()));
      }
    }
    for (int i = 0; i < TENS.length; i++) {
      if (text.startsWith(TENS[i], start)) {
        int ten = 10 * (i + 1);
        values.add(BigDecimal.valueOf(ten));
        for (Map.Entry<String, Integer> word : NATIVE.entrySet()) {
          if (word.getValue() < 10 && text.startsWith(word.getKey(), start + TENS[i].length())) {
            values.add(BigDecimal.valueOf(ten + word.getValue()));
          }
        }
      }
    }
  }

  /** Two syllables or more, one of them a scale: 십이, 백만, 삼천. A single syllable is a word. */
  private static void sino(String text, int start, List<BigDecimal> values) {
    BigDecimal total = BigDecimal.ZERO;
    long section = 0;
    long digit = 0;
    int scales = 0;
    int i = start;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      int small = SMALL_SCALES.indexOf(c);
      int large = LARGE_SCALES.indexOf(c);
      if (SINO.indexOf(c) >= 0 && digit == 0) {
        digit = SINO.indexOf(c) + 1L;
      } else if (small >= 0) {
        section += Math.max(1, digit) * (long) Math.pow(10, small + 1.0);
        digit = 0;
        scales++;
      } else if (large >= 0) {
        long part = Math.max(1, section + digit);
        total = total.add(BigDecimal.valueOf(part).multiply(BigDecimal.TEN.pow(4 * (large + 1))));
        section = 0;
        digit = 0;
        scales++;
      } else {
        break;
      }
    }
    if (i - start >= 2 && scales > 0) {
      values.add(total.add(BigDecimal.valueOf(section + digit)));
    }
  }
}
