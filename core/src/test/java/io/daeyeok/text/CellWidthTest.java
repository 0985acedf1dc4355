package io.daeyeok.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWidthTest {
  @ParameterizedTest
  @CsvSource({
    "vote, 4", "표결, 4", "人權, 4", "ＡＢ, 4", "ㄱ, 2", "「인권」, 8", "·, 1", "“안”, 4", "é, 1", "ﾡ, 1",
    "😀, 2"
  })
  void hangulTakesTwoCells(String text, int cells) {
    assertEquals(cells, CellWidth.of(text));
  }

  @Test
  void decomposedTextIsAsWideAsComposed() {
    String text = "결의안 café";
    assertEquals(CellWidth.of(text), CellWidth.of(Normalizer.normalize(text, Normalizer.Form.NFD)));
  }

  @Test
  void nobodySeesAZeroWidthSpace() {
    assertEquals(2, CellWidth.of("표\u200B"));
  }
}
