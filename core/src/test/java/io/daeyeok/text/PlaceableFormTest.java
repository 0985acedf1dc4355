package io.daeyeok.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceableFormTest {
  private static Placeable only(String text) {
    List<Placeable> placeables = Placeables.in(text);
    assertEquals(1, placeables.size(), text);
    return placeables.get(0);
  }

  private static Optional<String> in(String asked, String other) {
    return only(asked).in(asked, only(other), other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // asked | in the form of | written
        "1048 | 1,127 | 1,048",
        "1,048 | 1127 | 1048",
        "48 | 1127 | 48",
        "1048 | 3 | 1,048",
        "1,048 | 12.5 | 1,048",
        "2.5 | 1,127 | 2.5",
        "3만 | 45,000 | 30,000",
        "1억1천만 | 20 million | 110 million",
        "95 million | 110 million | 95 million",
        "9500000 | 110 million | 9.5 million",
        "110 million | 3만 | 1억1000만",
        "45,000 | 3만 | 4만5000",
        "45,000 | 1만 2,000 | 4만5000",
        "123450000 | 1억 2000만 | 1억 2345만",
        "123456789 | 1억 2000만 | 1억 2345만6789",
        "5 | 3만 | 5",
        // what a form cannot hold, and what is no digits
        "1234567 | 20 million | -",
        "500 | 20 million | -",
        "1200000000 | 20 million | -",
        "5000000000000000 | 3 trillion | 5,000 trillion",
        "2.5 | 3만 | -",
        "5 | 1억1천만 | -",
        "5 | 007 | -",
        "10:30 | 5 | -",
      })
  void numbers(String asked, String other, String expected) {
    assertEquals(Optional.ofNullable(expected), in(asked, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2024년 11월 3일 | October 28, 2023 | November 3, 2024",
        "2024년 11월 3일 | Oct. 28, 2023 | Nov. 3, 2024",
        "2024년 5월 3일 | Oct. 28, 2023 | May 3, 2024",
        "2024년 9월 1일 | 28 Oct 2023 | 1 Sep 2024",
        "2024년 9월 2일 | 28th October 2023 | 2nd September 2024",
        "2024년 9월 11일 | October 28th, 2023 | September 11th, 2024",
        "11월 3일 | October 28 | November 3",
        "2024년 11월 | October 2023 | November 2024",
        "November 3, 2024 | 2023년 10월 28일 | 2024년 11월 3일",
        "November 3, 2024 | 2023년10월28일 | 2024년11월3일",
        "November 3 | 10월 28일 | 11월 3일",
        "November 3, 2024 | 2023-10-28 | 2024-11-03",
        "November 3, 2024 | 2023. 10. 28. | 2024. 11. 3.",
        "November 3, 2024 | 2023. 01. 28. | 2024. 11. 03.",
        "2024-11-03 | 2023/1/28 | 2024/11/3",
        // parts that the other lacks, or has beyond
        "11월 3일 | October 28, 2023 | -",
        "2024년 11월 3일 | October 28 | -",
        "2024년 11월 | October 28, 2023 | -",
      })
  void dates(String asked, String other, String expected) {
    assertEquals(Optional.ofNullable(expected), in(asked, other));
  }

  /** What is written in any form is read as the value it was written for. */
  @Property(tries = 500)
  void whatIsWrittenHasTheValue(
      @ForAll @IntRange(min = 1, max = 2_000_000_000) int number,
      @ForAll @IntRange(min = 1000, max = 2199) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 28) int day) {
    for (String form : List.of("7", "1,127", "1127", "20 million", "3만", "1억 2345만")) {
      in(Integer.toString(number), form)
          .ifPresent(written -> assertEquals(Integer.toString(number), only(written).value()));
    }
    String date = "%04d-%02d-%02d".formatted(year, month, day);
    for (String form :
        List.of(
            "October 28, 2023",
            "Oct. 28, 2023",
            "28th Oct 2023",
            "2023년 10월 28일",
            "2023. 10. 28.",
            "2023/01/02",
            "2023-10-28")) {
      assertEquals(date, only(in(date, form).orElseThrow()).value(), form);
    }
  }
}
