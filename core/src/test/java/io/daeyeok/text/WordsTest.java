package io.daeyeok.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void wordsAndPunctuationAreTokens() {
    assertEquals(
        List.of("don't", "vote", "-", "it", "'", "s", "'", "over", "(", "100", "%", ")", "."),
        Words.of("don't  vote- it 's' over (100%)."));
    assertEquals(List.of("결의안은", "채택", ",", "됐다"), Words.of("결의안은 채택, 됐다"));
    assertEquals(List.of("cafe\u0301", "😀"), Words.of(" cafe\u0301😀 "));
    assertEquals(List.of(), Words.of(" \u3000"));
  }
}
