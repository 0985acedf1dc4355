package io.daeyeok.text;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceablesTest {
  private static String found(String text) {
    return Placeables.in(text).stream()
        .map(
            p ->
                p.kind().name().toLowerCase(Locale.ROOT)
                    + ":"
                    + text.substring(p.start(), p.end())
                    + "="
                    + p.value())
        .collect(joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "문건 12건을 공개했다. | number:12=12",
        "1억1천만달러짜리 설비 | number:1억1천만=110000000",
        "the $110 million wonder | number:110 million=110000000",
        "초당 12조3천억번의 계산 | number:12조3천억=12300000000000",
        "12.3 trillion calculations | number:12.3 trillion=12300000000000",
        "3.2천 명 | number:3.2천=3200",
        "1만 2,000명 | number:1만 2,000=12000",
        "3만큼 5만큼씩 | number:3=3 number:5=5",
        "5만 2016년 | number:5만=50000 number:2016=2016",
        "1,127명 | number:1,127=1127",
        "3.50달러 | number:3.50=3.5",
        "영하 -5도 | number:-5=-5",
        "15일 28일 | number:15=15 number:28=28",
        "50% 증가, 50% of it | number:50=50 number:50=50",
        "2397호를 | number:2397=2397",
        "제3위원회 | number:3=3",
        "제1조 | number:1=1",
        "오전 10:30에 | number:10:30=10:30",
        "version 1.2.3 | number:1.2.3=1.2.3",
        "02-123-4567로 | number:02-123-4567=02-123-4567",
        "열두 건 | number:열두=12",
        "스물다섯 명의 | number:스물다섯=25",
        "두 나라가 | number:두=2",
        "십오만 명 | number:십오만=150000",
        "１２건 | number:１２=12",
        "64.5kW의 전력, 10km | number:64.5=64.5 number:10=10",
        "3500만kw의 전력 | number:3500만=35000000",
      })
  void numbers(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017년 1월 11일자 지침 | date:2017년 1월 11일=2017-01-11",
        "2016년 1월부터 | date:2016년 1월=2016-01",
        "10월 28일(현지시간) | date:10월 28일=--10-28",
        "2024. 10. 28. | date:2024. 10. 28.=2024-10-28",
        "2024.10.28 발표 | date:2024.10.28=2024-10-28",
        "2024-10-28 | date:2024-10-28=2024-10-28",
        "2024/1/5 | date:2024/1/5=2024-01-05",
        "on Oct. 28, 2024, local time | date:Oct. 28, 2024=2024-10-28",
        "dated January 11, 2017 | date:January 11, 2017=2017-01-11",
        "11 January 2017 | date:11 January 2017=2017-01-11",
        "in January 2016 and | date:January 2016=2016-01",
        "on May 5 | date:May 5=--05-05",
        "Sept. 3rd | date:Sept. 3rd=--09-03",
        "13월 45일 | number:13=13 number:45=45",
        "2016년 | number:2016=2016",
      })
  void dates(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.com에서 | url:https://example.com=https://example.com",
        "(see https://e.org/a_(b)). | url:https://e.org/a_(b)=https://e.org/a_(b)",
        "www.un.org, | url:www.un.org=www.un.org",
        "kim.1@example.org으로 | email:kim.1@example.org=kim.1@example.org",
        "%s개 파일, %1$d | placeholder:%s=%s placeholder:%1$d=%1$d",
        "%(name)s {0} {name} ${x} | placeholder:%(name)s=%(name)s placeholder:{0}={0}"
            + " placeholder:{name}={name} placeholder:${x}=${x}",
        "{{user}}님 %-5.2f %% | placeholder:{{user}}={{user}} placeholder:%-5.2f=%-5.2f"
            + " placeholder:%%=%%",
        "<b>굵게</b><br/> | tag:<b>=<b> tag:</b>=</b> tag:<br/>=<br/>",
        "<a href=\"x\">링크</a> | tag:<a href=\"x\">=<a href=\"x\"> tag:</a>=</a>",
      })
  void addressesPlaceholdersAndTags(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "이 문건들은",
        "이사회",
        "인권이사회",
        "사회",
        "구조",
        "천천히",
        "만나",
        "조선",
        "억지",
        "세계",
        "네덜란드",
        "두고",
        "일본",
        "오늘",
        "사상",
        "만약",
        "백두산",
        "한국",
        "한 국제기구",
        "한명숙",
        "한 번역가",
        "십자가",
        "4G",
        "3D",
        "10kms",
        "COVID-19",
        "F-16",
        "MP3",
        "utf8",
        "the 3rd",
        "a < b",
        "march",
        "May I",
        "% of",
        "{ \"a\": 1a }",
        "",
        "   ",
        "삼성 제품",
        "두 번역본",
        "이백 시인",
        "사면초가",
      })
  void nothing(String text) {
    assertEquals("", found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<", "<a ", "%(", "{", "{{a", "1,", "9", "@", "a@", "$", "1. ", "-1", "십", "한 ", "1만 "
      })
  void hostileTextTakesLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeout(Duration.ofSeconds(5), () -> Placeables.in(text));
  }

  @Test
  void aLongRunOfDigitsIsOneNumber() {
    String digits = "7".repeat(100_000);
    assertEquals(digits, Placeables.in(digits).get(0).value());
  }
}
