package io.daeyeok.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Placeable;
import io.daeyeok.text.Placeables;
import io.daeyeok.text.Segment;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstitutionTest {
  private static Score score(String query, String source, Segment target) {
    Locale language = query.matches(".*\\p{IsHangul}.*") ? Locale.KOREAN : Locale.ENGLISH;
    return Score.of(Segment.of(query), Segment.of(source), target, language);
  }

  private static String adapted(String target, Score score) {
    StringBuilder text = new StringBuilder(target);
    List<Substitution> all = score.substitutions();
    for (int i = all.size() - 1; i >= 0; i--) {
      assertEquals(target.substring(all.get(i).start(), all.get(i).end()), all.get(i).from());
      text.replace(all.get(i).start(), all.get(i).end(), all.get(i).to());
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // query | stored source | stored target | target for the query | score
        "11월 3일 표결했다. | 10월 28일 표결했다. | A vote was held on Oct. 28. | A vote was held on Nov. 3. | 99",
        "탈북민 45명이 왔다. | 탈북민 1,127명이 왔다. | 1,127 defectors came. | 45 defectors came. | 99",
        "Page 5 of 12 | Page 3 of 7 | 7쪽 중 3 | 12쪽 중 5 | 99",
        "from 5 to 3 | from 3 to 7 | 3에서 7로 | 5에서 3으로 | 99",
        "5 plus 5 | 3 plus 3 | 3 더하기 3 | 5 더하기 5 | 99",
        "Lesson 2 | Lesson 3 | 3을 배운다. | 2를 배운다. | 99",
        "Item 2 (4) | Item 3 (5) | 3(5)을 본다. | 2(4)를 본다. | 99",
        "Item 13 (4) | Item 2 (5) | 2(5)를 본다. | 13(4)을 본다. | 99",
        "at 10:45 | at 9:30 | 9:30에 | 10:45에 | 99",
        "see https://b.org | see https://a.org | https://a.org 참조 | https://b.org 참조 | 99",
        "3만 명 | 1만 명 | 10,000 people | 30,000 people | 99",
        // the value is not there, or in words, or more than once
        "탈북민 45명이 왔다. | 탈북민 3명이 왔다. | Three defectors came. | Three defectors came. | 97",
        "Page 5 | Page 3 | 3쪽 3 | 3쪽 3 | 97",
        "from 5 to 6 | from 3 to 3 | 3에서 3으로 | 3에서 3으로 | 97",
        // English number
        "파일 2개 | 파일 1개 | 1 file | 1 file | 97",
        "파일 1개 | 파일 2개 | 2 files | 2 files | 97",
        "제2장 | 제1장 | Chapter 1 | Chapter 2 | 99",
        // the same value written otherwise is not touched
        "탈북민 1127명이 왔다. | 탈북민 1,127명이 왔다. | 1,127 came. | 1,127 came. | 99",
      })
  void putsTheValuesOfTheQuery(
      String query, String source, String target, String expected, int points) {
    Score score = score(query, source, Segment.of(target));
    assertEquals(expected, adapted(target, score));
    assertEquals(points, score.points());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // other wording too: what corresponds is replaced
        "Save %d now | Save %s now | %s 저장 | %d 저장",
        "Save %d as {1} now | Save %s as {0} here | {0}에 %s 저장 | {1}에 %d 저장",
        "Save %d %s | Save %s | %s 저장 | %s 저장",
        "Save %d 5 times | Save %s 3 times | %s 3번 저장 | %d 5번 저장",
        "Save %d 5 times | Save %s 3 times | %s 세 번 저장 | %d 세 번 저장",
        "탈북민 45명이 새로 왔다. | 탈북민 1,127명이 왔다. | 1,127 came. | 45 came.",
        // one more number, a date for a number: nothing tells what corresponds
        "탈북민 45명과 3명이 왔다. | 탈북민 1,127명이 왔다. | 1,127 came. | 1,127 came.",
        "탈북민 11월 3일이 왔다. | 탈북민 1,127명이 왔다. | 1,127 came. | 1,127 came.",
      })
  void putsThemIntoFuzzyMatchesToo(String query, String source, String target, String expected) {
    assertEquals(expected, adapted(target, score(query, source, Segment.of(target))));
  }

  /** What would be worse than the stored target with the difference shown. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // query | stored source | stored target
        "11월 3일 표결했다. | 10월 28일 표결했다. | A vote was held on Monday, Oct. 28.",
        "on Nov. 3 | on Oct. 28 | 10월 28일(월)에",
        "회원국 15개국 | 회원국 1개국 | 1 Member State",
        "파일 2개 | 파일 1개 | 1 <b>file</b>",
        "8% 증가 | 5% 증가 | a 5 per cent increase",
        "5년 형 | 11년 형 | an 11-year sentence",
        "50억 원 | 30억 원 | 3 billion won ($2.2 million)",
        "오후 5시에 시작 | 오후 3시에 시작 | starts at 3 p.m. (0600 GMT)",
        "안보리 결의 2375호 | 안보리 결의 2397호 | Security Council resolution 2397 (2017)",
        "10마일 | 5마일 | 5 miles (8 km)",
        "1989년생 | 1990년생 | born in 1990 (age 34)",
        "at 9:30 | at 9 | 9시에",
        "at 9 | at 9:30 | 9:30에",
        "버전 2.0.1 | 버전 3 | Version 3",
        "14:30 | 9:30 | 9:30 a.m.",
        "14:30 | 9:30 | 오전 9:30",
        "12억 달러 | 300만 달러 | $3 million",
        "3년 유효하다 | 2016년 유효하다 | valid in 2016",
        "valid in 3 | valid in 2016 | 2016년에 유효",
        "버전 3.10 | 버전 3.1 | Version 3.1.0",
        "5 states met in March. | 3 states met in March. | 3월에 삼국이 만났다.",
      })
  void leavesWhatWouldBecomeWrong(String query, String source, String target) {
    Score score = score(query, source, Segment.of(target));
    assertEquals(List.of(), score.substitutions());
    assertEquals(97, score.points());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // query | stored source | stored target | target for the query
        "11월 3일 표결했다. | 10월 28일 표결했다. | It voted on Oct. 28. | It voted on Nov. 3.",
        "3% 증가 | 5% 증가 | a 5 per cent increase | a 3 per cent increase",
        "18년 형 | 11년 형 | an 11-year sentence | an 18-year sentence",
        "5년 형 | 1년 형 | a 1-year sentence | a 5-year sentence",
        "오후 1시 | 오후 3시 | 3 p.m. | 1 p.m.",
        "오전 10:15 | 오전 9:30 | 9:30 a.m. | 10:15 a.m.",
        "5 km | 1 km | 1 km | 5 km",
        "15 states met in March. | 10 states met in March. | 3월에 10개국이 만났다. | 3월에 15개국이 만났다.",
        "2017년 채택 | 2016년 채택 | adopted in 2016 | adopted in 2017",
        "Version 3.10 | Version 3.1 | 버전 3.1 | 버전 3.10",
        "방 07호 | 방 7호 | Room 7 | Room 07",
        "On Oct. 28 the two of 15 left | On Oct. 28 the two of 14 left | 10월 28일 14명 중 2명이 떠났다. | 10월 28일 15명 중 2명이 떠났다.",
        "2024년 5월 3일 결의 1718호 | 2024년 5월 3일 결의 2397호 | resolution 2397 of May 2024 | resolution 1718 of May 2024",
      })
  void doesNotLeaveWhatIsSure(String query, String source, String target, String expected) {
    Score score = score(query, source, Segment.of(target));
    assertEquals(expected, adapted(target, score));
    assertEquals(99, score.points());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // query | stored source | stored target
        "7명과 3개가 있다. | 3개와 5명이 있다. | There are 3 items and 5 people.",
        "결의 2397호가 찬성으로 채택되었다. | 결의안이 찬성 15표로 채택되었다. | The resolution was adopted with 15 votes in favour.",
        "Put %s into %d there | Put %d in %s here | %s에 %d를 넣는다.",
        "3년간 보고서를 냈다. | 2016년 보고서를 처음 냈다. | It reported in 2016.",
        "11월 3일(일) 표결했다. | 10월 28일(월) 표결했다. | A vote was held on Monday, Oct. 28.",
      })
  void otherWordingMayCountOtherThings(String query, String source, String target) {
    Score score = score(query, source, Segment.of(target));
    assertTrue(score.points() < 95, score.toString());
    assertEquals(List.of(), score.substitutions());
  }

  /** Each value is sought among all others, which a row of 100,000 numbers would make hours. */
  @Test
  void aSegmentOfCountlessNumbersIsLeftAlone() {
    String numbers = "7 ".repeat(100_000);
    Score score = score(numbers + "5", numbers + "3", Segment.of(numbers + "3"));
    assertEquals(List.of(), score.substitutions());
    assertEquals(97, score.points());
  }

  @Test
  void aParticleBehindNumberAndPlaceholderIsReplacedOnce() {
    String target = "3(%s)를 %d";
    Score score = score("%s is %s of 2", "%d is %s of 3", Segment.of(target));
    int end = 0;
    for (Substitution one : score.substitutions()) {
      assertTrue(one.start() >= end, score.toString());
      end = one.end();
    }
    assertEquals("2(%s)를 %s", adapted(target, score));
  }

  @Test
  void aTargetNotInNfcIsLeftAlone() {
    String target = Normalizer.normalize("쪽 3", Normalizer.Form.NFD);
    Score score = score("Page 5", "Page 3", Segment.of(target));
    assertEquals(List.of(), score.substitutions());
    assertEquals(97, score.points());
  }

  @Test
  void codesStayAtTheirWordsAndAreNeverCutInTwo() {
    InlineCode before = new InlineCode(2, InlineCode.Kind.STANDALONE, "1", "b", "");
    InlineCode behind = new InlineCode(7, InlineCode.Kind.STANDALONE, "2", "b", "");
    Score score = score("Page 5", "Page 3127", new Segment("p 3127, q", List.of(before, behind)));
    assertEquals(List.of(new Substitution(2, 6, "3127", "5")), score.substitutions());
    InlineCode inside = new InlineCode(4, InlineCode.Kind.STANDALONE, "1", "b", "");
    assertEquals(
        List.of(),
        score("Page 5", "Page 3127", new Segment("p 3127", List.of(inside))).substitutions());
  }

  /** What is put in has the query's values and leaves all else of the target as it was. */
  @Property(tries = 300)
  void theTargetHasTheValuesOfTheQueryOrIsAsStored(
      @ForAll @Size(3) List<@IntRange(min = 2, max = 30_000) Integer> asked,
      @ForAll @Size(3) List<@IntRange(min = 2, max = 30_000) Integer> stored,
      @ForAll boolean isReversed) {
    String form = "start %s, end %s, step %s";
    String translated = isReversed ? "%3$,d만큼 %2$,d에서 %1$,d까지" : "%1$,d까지 %2$,d에서 %3$,d만큼";
    String target = translated.formatted(stored.toArray());
    Score score =
        score(
            form.formatted(asked.toArray()), form.formatted(stored.toArray()), Segment.of(target));
    boolean distinct = Set.copyOf(stored).size() == 3;
    if (distinct) {
      assertEquals(values(translated.formatted(asked.toArray())), values(adapted(target, score)));
    }
    assertEquals(
        target.replaceAll("[\\d,]+", "#"), adapted(target, score).replaceAll("[\\d,]+", "#"));
    Set<String> all = Set.copyOf(values(adapted(target, score)));
    assertTrue(
        all.equals(Set.copyOf(values(target)))
            || all.equals(Set.copyOf(values(form.formatted(asked.toArray())))),
        all.toString());
  }

  /** Whatever stands around the values, substitutions ascend and do not overlap. */
  @Property(tries = 1000)
  void substitutionsAscend(@ForAll("pieces") List<String> pieces, @ForAll Random random) {
    String source = String.join("", pieces);
    List<String> shuffled = new ArrayList<>(pieces);
    Collections.shuffle(shuffled, random);
    String target = String.join("", shuffled);
    String query = source.replace("3", "9").replace("10월", "11월");
    int end = 0;
    for (Substitution one : score(query, source, Segment.of(target)).substitutions()) {
      assertTrue(one.start() >= end && one.end() <= target.length(), one.toString());
      assertEquals(target.substring(one.start(), one.end()), one.from());
      end = one.end();
    }
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "3", "(3)", "(", ")", "을", "는", "으로", "“", "”", "10월 28일", "<b>", " ", "file", "3만",
            "에", "a@b.org", "-", "3월", "%d", "3,127", "\u110c", "\u0000")
        .list()
        .ofMaxSize(8);
  }

  private static List<String> values(String text) {
    return Placeables.in(text).stream().map(Placeable::value).toList();
  }
}
