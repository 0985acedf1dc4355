package io.daeyeok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextBytesProperties {

  private static int lengthOnceRead(String text) {
    byte[] bytes = TextBytes.of(text);
    byte[] within = new byte[bytes.length + 2];
    System.arraycopy(bytes, 0, within, 1, bytes.length);
    assertEquals(text, TextBytes.text(within, 1, bytes.length));
    return bytes.length;
  }

  @Property(tries = 400)
  void textsComeBack(@ForAll("anyText") String text) {
    assertTrue(lengthOnceRead(text) <= 3 * text.length());
  }

  @Provide
  Arbitrary<String> anyText() {
    return UnitCodecProperties.texts();
  }

  @Property
  void asciiComesBackAndTakesAByteACharacterAtMost(@ForAll("ascii") String text) {
    assertTrue(lengthOnceRead(text) <= text.length());
  }

  @Provide
  Arbitrary<String> ascii() {
    return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60);
  }

  @Example
  void everyUtf16UnitComesBack() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      all.append((char) c);
    }
    lengthOnceRead(all.toString());
  }

  @Example
  void everyPairOfAsciiComesBack() {
    for (char first = 0; first < 0x80; first++) {
      for (char second = 0; second < 0x80; second++) {
        lengthOnceRead("" + first + second + first);
      }
    }
  }

  @Example
  void whatIsFrequentIsShort() {
    Map.of(
            // th, e and a space, n, at, i, on
            "the nation", 6,
            "QXZ", 3,
            "\t\r\n", 3,
            "\u0001", 2,
            "이다", 2,
            "뷁다", 3,
            "가힣", 3,
            "é", 2,
            "漢", 3)
        .forEach((text, length) -> assertEquals(length, lengthOnceRead(text), text));
  }

  @Example
  void nothingTakesNothing() {
    assertEquals(0, lengthOnceRead(""));
  }
}
