package io.daeyeok.memory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Texts that resemble one another: a few sentences of words of a language, and the same with some
 * of them changed, so that scores of every height are common.
 */
final class Sentences {
  private static final List<String> KOREAN =
      List.of(
          "결의안은 무투표로 채택되었다",
          "표결 없이",
          "채택하지 않았다",
          "로동당",
          "노동당",
          "녀성",
          "여성",
          "리일규",
          "인권리사회",
          "인권이사회",
          "3월 5일",
          "2024년",
          "12건의",
          "1,127명",
          "한국",
          "국제",
          "北韓",
          "로씨야",
          "러시아",
          "되여",
          "되어",
          "《로동신문》",
          "“노동신문”",
          "을",
          "는",
          "것이다",
          "수 있다",
          "할가",
          "안",
          "못",
          "정부",
          "결정");
  private static final List<String> ENGLISH =
      List.of(
          "the",
          "resolution",
          "was",
          "adopted",
          "without",
          "a vote",
          "not",
          "never",
          "member",
          "States",
          "12",
          "3.5 million",
          "March 5, 2024",
          "Kim Jong Un",
          "Korea's",
          "labour",
          "of",
          "on the",
          "https://un.org/a",
          "kim@un.org",
          "“quoted”",
          "\"quoted\"",
          "co-operation");
  private static final List<String> JAPANESE =
      List.of(
          "決議", "は", "無投票で", "採択", "された", "国連", "人権", "理事会", "２０２４", "カタカナ", "ｶﾀｶﾅ", "。", "、", "の");
  private static final List<String> ANY =
      List.of(
          "😀",
          "👨‍👩‍👧",
          "<b>",
          "</b>",
          "<br/>",
          "%s",
          "%d",
          "{0}",
          "{name}",
          "12",
          "7",
          "(1)",
          "…",
          "...",
          "ＡＢＣ",
          "abc",
          "é",
          "e\u0301",
          "\u200b",
          "\u00a0",
          "ab ab ab",
          "ㅋㅋㅋㅋㅋㅋ",
          "------",
          "·",
          "\ud83d",
          "\ufdd0",
          "𠀀");
  private static final List<String> EMPTY_WHEN_FOLDED =
      List.of("", " ", "\u200b", "<b>", "<i></i>", "\u00a0");

  private final Random random;
  private final List<String> words;
  private final String between;
  private final List<List<String>> originals = new ArrayList<>();

  Sentences(Locale language, Random random) {
    this.random = random;
    words =
        switch (language.getLanguage()) {
          case "ko" -> KOREAN;
          case "ja" -> JAPANESE;
          default -> ENGLISH;
        };
    between = words == JAPANESE ? "" : " ";
    int count = 1 + random.nextInt(4);
    int longest = random.nextInt(4) == 0 ? 60 : 12;
    for (int i = 0; i < count; i++) {
      List<String> sentence = new ArrayList<>();
      int length = 1 + random.nextInt(longest);
      for (int j = 0; j < length; j++) {
        sentence.add(word());
      }
      originals.add(sentence);
    }
  }

  private String word() {
    return pick(random.nextInt(5) == 0 ? ANY : words);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** One of the sentences, with none to many of its words changed. */
  String next() {
    if (random.nextInt(40) == 0) {
      return pick(EMPTY_WHEN_FOLDED);
    }
    List<String> sentence = new ArrayList<>(originals.get(random.nextInt(originals.size())));
    int edits = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(1 + sentence.size() / 3);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(sentence.size());
      switch (random.nextInt(5)) {
        case 0 -> sentence.set(at, word());
        case 1 -> sentence.add(at, word());
        case 2 -> sentence.add(sentence.get(at));
        case 3 -> sentence.set(at, sentence.get(at) + pick(List.of(".", "을", "s", "1")));
        default -> {
          if (sentence.size() > 1) {
            sentence.remove(at);
          }
        }
      }
    }
    return noise(String.join(between, sentence));
  }

  private String noise(String text) {
    return switch (random.nextInt(12)) {
      case 0 -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case 1 -> text.replace(" ", "");
      case 2 -> text.replace(" ", "  ") + " ";
      case 3 -> text.toUpperCase(Locale.ROOT);
      case 4 -> text.replace("결", "결 ");
      default -> text;
    };
  }
}
