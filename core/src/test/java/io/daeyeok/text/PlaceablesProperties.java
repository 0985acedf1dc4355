package io.daeyeok.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PlaceablesProperties {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "1", "12", ",", ".", " ", "년 ", "월 ", "일", "만", "억", "천", "%", "s", "{", "}", "<", ">",
            "b", "@", "a.com", "http://", "한 ", "두 ", "건", "Oct. ", "2024", "-", "$", "million",
            "가", "😀");
    return Arbitraries.oneOf(List.of(pieces, Arbitraries.strings().all().ofMaxLength(3)))
        .list()
        .ofMaxSize(15)
        .map(parts -> String.join("", parts));
  }

  @Property
  void ascendingDisjointAndInside(@ForAll("texts") String text) {
    int end = 0;
    for (Placeable placeable : Placeables.in(text)) {
      assertTrue(placeable.start() >= end);
      end = placeable.end();
      assertTrue(end <= text.length());
    }
  }

  @Property
  void koreanNumbersAreReadBack(@ForAll @LongRange(max = 9_999_999_999_999_999L) long number) {
    String text = korean(number);
    List<Placeable> found = Placeables.in("약 " + text + "원");
    assertEquals(1, found.size(), text);
    assertEquals(Long.toString(number), found.get(0).value(), text);
    assertEquals(text.length(), found.get(0).end() - found.get(0).start());
  }

  private static String korean(long number) {
    if (number == 0) {
      return "0";
    }
    StringBuilder text = new StringBuilder();
    long rest = number;
    for (int scale = 3; scale >= 0; scale--) {
      long unit = (long) Math.pow(10_000, scale);
      if (rest / unit > 0) {
        text.append(rest / unit).append(scale == 0 ? "" : "만억조".substring(scale - 1, scale));
        rest %= unit;
      }
    }
    return text.toString();
  }

  @Property
  void datesAreReadBack(@ForAll @IntRange(min = -25_567, max = 84_000) int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    int y = date.getYear();
    int m = date.getMonthValue();
    int d = date.getDayOfMonth();
    String month = date.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
    for (String text :
        List.of(
            y + "년 " + m + "월 " + d + "일",
            y + "년" + m + "월" + d + "일",
            y + ". " + m + ". " + d + ".",
            date.toString(),
            month + " " + d + ", " + y,
            d + " " + month + " " + y)) {
      List<Placeable> found = Placeables.in("기준 " + text);
      assertEquals(1, found.size(), text);
      assertEquals(date.toString(), found.get(0).value(), text);
    }
  }
}
