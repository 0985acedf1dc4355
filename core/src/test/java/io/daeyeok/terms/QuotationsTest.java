package io.daeyeok.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "그는 '결의'라고 | true",
        "그는 “결의”라고 | true",
        "《결의》를 | true",
        "〈그 결의〉를 | true",
        "\"the 결의\" said | true",
        "'don't 결의' | true",
        "결의 '라고' | false",
        "don't say 결의 or can't | false",
        "'하나' 결의 '둘' | false",
        "the states' 결의 | false",
        "“결의 | false",
        "결의” | false",
      })
  void knowWhatTheyContain(String line, boolean contained) {
    int start = line.indexOf("결의");
    assertEquals(contained, new Quotations(line).contain(start, start + 2));
  }
}
