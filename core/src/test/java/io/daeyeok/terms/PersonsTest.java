package io.daeyeok.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsTest {
  private static final Persons PERSONS =
      Persons.of(
          Termbase.of(
              List.of(
                  person("lee-il-kyu", "이일규;ko", "Lee Il-kyu;en", "Lee;en;short"),
                  person("kim-jong-un", "김정은;ko", "Kim Jong Un;en", "Chairman Kim;en"),
                  person("kim-yo-jong", "김여정;ko", "Kim Yo Jong;en"),
                  person("choe-ryong-hae", "최룡해;ko-KP", "최용해;ko-KR"),
                  person("ri-yong-ho", "리용호;ko"),
                  person("yim-jae-cheon", "林在天;ko"),
                  person("han-dong-hoon", "한동훈;ko"),
                  person("han-bok-nam", "한복남;ko"),
                  person("ban-ki-moon", "반기문;ko"),
                  person("namgung-min", "남궁민;ko"),
                  person("antonio-guterres", "안토니우 구테흐스;ko", "António Guterres;en"),
                  Concept.of("laver", Term.of("김", Locale.KOREAN)))));

  private static Concept person(String id, String... terms) {
    List<Term> list = new ArrayList<>();
    for (String term : terms) {
      String[] parts = term.split(";");
      TermKind kind = parts.length > 2 ? TermKind.SHORT_FORM : TermKind.MAIN;
      list.add(Term.of(parts[0], Locale.forLanguageTag(parts[1]), Status.ADMITTED, kind));
    }
    return new Concept(id, "person", "proper-noun", "", "", "", "", false, list);
  }

  private static String named(String name) {
    return PERSONS.named(name).stream().map(Concept::id).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "이일규",
        "리일규",
        "이 일규",
        "이일규 참사",
        "이일규 전 참사",
        "李日奎",
        "Lee Il-kyu",
        "Lee Il Kyu",
        "LEE IL-KYU",
        "lee ilkyu",
        "Ri Il Gyu",
        "RI IL GYU",
        "Ri Il-gyu",
        "Ri Il-kyu",
        "Yi Il-gyu",
        "Yi Ilgyu",
        "I Il-gyu",
        "Rhee Il Kyoo",
        "Il-kyu Lee",
        "Il Gyu Ri",
        "Lee, Il-kyu",
        "Il-kyu, Lee",
        "Mr. Lee Il-kyu",
        "Ambassador Ri Il Gyu",
        "Ｌｅｅ Il‐kyu",
      })
  void onePersonFromAnySpelling(String name) {
    assertEquals("lee-il-kyu", named(name));
    assertEquals("lee-il-kyu", named(Normalizer.normalize(name, Normalizer.Form.NFD)));
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong-un, kim-jong-un",
    "Kim Jeong-eun, kim-jong-un",
    "Kim Chŏngŭn, kim-jong-un",
    "Gim Jeongeun, kim-jong-un",
    "Kim Yo-jong, kim-yo-jong",
    "Kim Yeo-jeong, kim-yo-jong",
    "Kim Yŏjŏng, kim-yo-jong",
    "Choe Ryong Hae, choe-ryong-hae",
    "Choi Ryong-hae, choe-ryong-hae",
    "Choi Yong-hae, choe-ryong-hae",
    "Ch'oe Ryonghae, choe-ryong-hae",
    "최용해, choe-ryong-hae",
    "Ri Yong Ho, ri-yong-ho",
    "Lee Yong-ho, ri-yong-ho",
    "이용호, ri-yong-ho",
    "임재천, yim-jae-cheon",
    "림재천, yim-jae-cheon",
    "Rim Jae Chon, yim-jae-cheon",
    "Lim Jae-cheon, yim-jae-cheon",
    "Yim Jae-chun, yim-jae-cheon",
    "Han Dong-hoon, han-dong-hoon",
    "Han Dong Hun, han-dong-hoon",
    "Han Pongnam, han-bok-nam",
    "Han Boknam, han-bok-nam",
    "Namgung Min, namgung-min",
    "Nam Gung Min, namgung-min",
    "Antonio Guterres, antonio-guterres",
  })
  void otherPeople(String name, String id) {
    assertEquals(id, named(name));
  }

  /** Near misses, half names and noise. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "이일구",
        "김일규",
        "박일규",
        "Lee Il-jun",
        "Kim Il-kyu",
        "Lee",
        "이",
        "김",
        "Il-kyu",
        "",
        " ",
        ",",
        "-",
        "Lee,",
        "\uD800",
        "ㄱㄴ",
        "Lee Lee Lee Lee Lee Lee",
        "Kim Jong Un and Lee Il-kyu",
      })
  void nobody(String name) {
    assertEquals("", named(name));
  }

  @Test
  void peopleWhoAreSpelledAlikeAreAllFound() {
    Persons persons =
        Persons.of(Termbase.of(List.of(person("a", "정종은;ko"), person("b", "정정은;ko"))));
    assertEquals(2, persons.named("Jong Jong Un").size());
    assertEquals(1, persons.named("Jeong Jeong-eun").size());
  }

  private static String find(String text, Locale language) {
    return PERSONS.find(text, language).stream()
        .map(
            mention -> {
              assertEquals(mention.text(), text.substring(mention.start(), mention.end()));
              return Normalizer.normalize(mention.text(), Normalizer.Form.NFC)
                  + "="
                  + mention.person().id()
                  + mention.antecedent().map(a -> "@" + a.start()).orElse("");
            })
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "김정은 국무위원장은 말했다. 김 위원장은 떠났다. | 김정은=kim-jong-un, 김 위원장=kim-jong-un@0",
        "이일규 전 참사는 망명했다. 이 전 참사는 말했다. | 이일규=lee-il-kyu, 이 전 참사=lee-il-kyu@0",
        "리일규가 망명했다. 이 전 참사는 말했다. | 리일규=lee-il-kyu, 이 전 참사=lee-il-kyu@0",
        "리용호 외무상이 왔다. 리 외무상은 떠났다. | 리용호=ri-yong-ho, 리 외무상=ri-yong-ho@0",
        "김정은동지께서 오시였다. 김 위원장이 | 김정은=kim-jong-un, 김 위원장=kim-jong-un@0",
        "남궁민 의원이 왔다. 남궁 의원은 | 남궁민=namgung-min, 남궁 의원=namgung-min@0",
        "이일규 씨는 말했다. 이씨는 떠났다. | 이일규=lee-il-kyu, 이씨=lee-il-kyu@0",
        "김여정 부부장은 왔고 김정은 위원장은 갔다. 김 부부장은 | "
            + "김여정=kim-yo-jong, 김정은=kim-jong-un, 김 부부장=kim-yo-jong@0",
        "김정은 위원장, 다시 김정은 위원장. 김 위원장 | " + "김정은=kim-jong-un, 김정은=kim-jong-un, 김 위원장=kim-jong-un@12",
        "한동훈 대표가 왔다. 한 대표는 | 한동훈=han-dong-hoon, 한 대표=han-dong-hoon@0",
        // in one word
        "김정은 국무위원장은 말했다. 김위원장은 떠났다. | 김정은=kim-jong-un, 김위원장=kim-jong-un@0",
        "김정은이 왔다. 김위원장에게서도 | 김정은=kim-jong-un, 김위원장=kim-jong-un@0",
        "리일규 참사가 망명하였다. 리참사는 | 리일규=lee-il-kyu, 리참사=lee-il-kyu@0",
        "이일규 전 참사는 망명했다. 이전참사는 | 이일규=lee-il-kyu, 이전참사=lee-il-kyu@0",
        "이일규 전 참사는 망명했다. 이 전참사는 | 이일규=lee-il-kyu, 이 전참사=lee-il-kyu@0",
        "이일규 참사관이 왔다. 이참사관이라는 | 이일규=lee-il-kyu, 이참사관=lee-il-kyu@0",
        "이일규가 왔다. 이대표는 | 이일규=lee-il-kyu, 이대표=lee-il-kyu@0",
        "리일규전참사가 왔다. 리전참사는 | 리일규=lee-il-kyu, 리전참사=lee-il-kyu@0",
        "반기문 사무총장이 왔다. 반총장은 | 반기문=ban-ki-moon, 반총장=ban-ki-moon@0",
        "남궁민이 왔다. 남궁의원은 | 남궁민=namgung-min, 남궁의원=namgung-min@0",
        "한동훈 대표가 왔다. 한대표는 | 한동훈=han-dong-hoon, 한대표=han-dong-hoon@0",
        "최룡해 위원장이 왔다. 최위원장의 | 최룡해=choe-ryong-hae, 최위원장=choe-ryong-hae@0",
      })
  void titlesReferBack(String text, String expected) {
    assertEquals(expected, find(text, Locale.KOREAN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "이 위원장은 누구인가. 이일규는 | 이일규=lee-il-kyu",
        "한동훈련소장 | ''",
        "김정은혜 의원, 김정은이 | 김정은=kim-jong-un",
        "김 한 장과 김 위원장 | ''",
        "김정은 위원장은 김 한 장을 | 김정은=kim-jong-un",
        "김정은과 김여정이 왔다. 김 위원장은 | 김정은=kim-jong-un, 김여정=kim-yo-jong",
        "김정은 위원장과 김철수 의원. 김 의원은 | 김정은=kim-jong-un",
        "한동훈이 말했다. 한 의원이 답했다. | 한동훈=han-dong-hoon",
        "이일규는 말했다. 이 문제는 | 이일규=lee-il-kyu",
        "이일규는 말했다. 이 사장님들 이야기 | 이일규=lee-il-kyu",
        "이일규는 이사장을 만났다 | 이일규=lee-il-kyu",
        "이일규 전 참사는 갔다. 전 참사는 | 이일규=lee-il-kyu",
        "이일규는 아저씨를 만났다 | 이일규=lee-il-kyu",
        "이일규 | 이일규=lee-il-kyu",
        "전 대통령 | ''",
        // in one word that is another word, or another title, or has no such title before
        "김위원장은 누구인가. 김정은은 | 김정은=kim-jong-un",
        "이일규 전 참사는 망명했다. 이전 참사는 | 이일규=lee-il-kyu",
        "이일규는 망명했다. 이전참사는 | 이일규=lee-il-kyu",
        "이일규는 이사장이 되었다. 이사장은 | 이일규=lee-il-kyu",
        "한동훈 의원이 왔다. 한전대표는 | 한동훈=han-dong-hoon",
        "이일규 사장이 왔다. 이사장은 | 이일규=lee-il-kyu",
        "최룡해 대표가 왔다. 최고대표는 | 최룡해=choe-ryong-hae",
        "김정은 위원장과 부위원장이 | 김정은=kim-jong-un",
        "김정은 위원장이 왔다. 김위원장실은 | 김정은=kim-jong-un",
        "김정은 위원장이 왔다. 새김위원장은 | 김정은=kim-jong-un",
        "반기문 사무총장이 왔다. 반대표를 던졌다. | 반기문=ban-ki-moon",
        "한동훈이 왔다. 한의원에 | 한동훈=han-dong-hoon",
        "김정은과 김여정이 왔다. 김위원장은 | 김정은=kim-jong-un, 김여정=kim-yo-jong",
      })
  void whatDoesNotReferBack(String text, String expected) {
    assertEquals(expected, find(text, Locale.KOREAN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "김정은과 김여정이 왔다. 김 위원장은 | 김 위원장: kim-jong-un kim-yo-jong",
        "김정은 위원장과 김여정 위원장이 왔다. 김위원장은 | 김위원장: kim-jong-un kim-yo-jong",
        "김정은 위원장과 김철수 의원이 왔다. 김 대사는 | 김 대사: kim-jong-un",
        // one had the title, nobody is known, only one was named, or it is another word
        "김정은 위원장과 김여정 부부장이 왔다. 김위원장은 | ''",
        "김철수 의원과 김영수 의원이 왔다. 김 의원은 | ''",
        "김정은이 왔다. 김 위원장은 | ''",
        "이일규와 이용호가 왔다. 이전 참사는 | ''",
      })
  void amongSeveralItIsSaidThatNobodyKnows(String text, String expected) {
    String unclear =
        PERSONS.unclear(text, Locale.KOREAN).stream()
            .map(
                mention ->
                    text.substring(mention.start(), mention.end())
                        + mention.candidates().stream()
                            .map(full -> " " + full.person().id())
                            .collect(Collectors.joining("", ":", "")))
            .collect(Collectors.joining(", "));
    assertEquals(expected, unclear);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kim Jong Un spoke. Chairman Kim left. | Kim Jong Un=kim-jong-un, Chairman Kim=kim-jong-un@0",
        "Ri Il Gyu defected. Mr. Ri said so. | Ri Il Gyu=lee-il-kyu, Mr. Ri=lee-il-kyu@0",
        "LEE IL KYU defected. Mr Lee's wife | LEE IL KYU=lee-il-kyu, Mr Lee=lee-il-kyu@0",
        "Il-kyu Lee defected. Mr Ri | Il-kyu Lee=lee-il-kyu, Mr Ri=lee-il-kyu@0",
        "Foreign Minister Ri Yong Ho came. Foreign Minister Ri left. | "
            + "Ri Yong Ho=ri-yong-ho, Foreign Minister Ri=ri-yong-ho@17",
        "Chairman Kim Jong Un and Director Kim Yo Jong. Director Kim | "
            + "Kim Jong Un=kim-jong-un, Kim Yo Jong=kim-yo-jong, Director Kim=kim-yo-jong@34",
        "Choi Ryong-hae’s visit. President Choe | "
            + "Choi Ryong-hae=choe-ryong-hae, President Choe=choe-ryong-hae@0",
        "Kim Jong Un met Vice-Minister Kim. | "
            + "Kim Jong Un=kim-jong-un, Vice-Minister Kim=kim-jong-un@0",
        "António Guterres | António Guterres=antonio-guterres",
      })
  void englishTitlesReferBack(String text, String expected) {
    assertEquals(expected, find(text, Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chairman Kim spoke before Kim Jong Un. | Kim Jong Un=kim-jong-un",
        "Kim Jong Un met Kim Chol Su. Mr Kim left. | Kim Jong Un=kim-jong-un",
        "Kim Jong Un came. Mr Park left. | Kim Jong Un=kim-jong-un",
        "No Il-kyu, no Lee; so Lee it is. | ''",
        "Mr Lee | ''",
        "Kim. Jong Un | ''",
        "Kim Jong Un met the President. Kim left. | Kim Jong Un=kim-jong-un",
        "Kim Jong Un met a minister Kim. | Kim Jong Un=kim-jong-un",
      })
  void whatEnglishDoesNotReferBack(String text, String expected) {
    assertEquals(expected, find(text, Locale.ENGLISH));
  }

  @Test
  void oneNameOfTwoPeopleIsThatOfNeither() {
    Persons persons =
        Persons.of(Termbase.of(List.of(person("a", "김철수;ko"), person("b", "김철수;ko"))));
    assertEquals(List.of(), persons.find("김철수 의원이 왔다. 김 의원은", Locale.KOREAN));
    assertEquals(2, persons.named("김철수").size());
  }

  @Test
  void decomposedTextHasOffsetsOfItsOwn() {
    String text = Normalizer.normalize("리일규는 망명했다. 이 전 참사는 말했다.", Normalizer.Form.NFD);
    assertEquals("리일규=lee-il-kyu, 이 전 참사=lee-il-kyu@0", find(text, Locale.KOREAN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\uD800김 위원장",
        "김",
        "김 ",
        "김  위원장",
        "씨",
        "-",
        "Mr",
        "Mr.",
        "Il-",
        "Lee Il-"
      })
  void oddTextsAreSearchedInPeace(String text) {
    assertEquals("", find(text, Locale.KOREAN));
    assertEquals("", find(text, Locale.ENGLISH));
    assertEquals("", find(text, Locale.FRENCH));
  }

  @Test
  void koreanNameOfAPerson() {
    Concept concept = PERSONS.named("Ri Il Gyu").get(0);
    assertEquals("이일규", PERSONS.koreanName(concept).orElseThrow().toString());
    assertTrue(PERSONS.koreanName(Concept.of("x", Term.of("이일규", Locale.KOREAN))).isEmpty());
  }

  @Test
  void aFamilyNameWithVeryManyBearersTellsNothing() {
    StringBuilder text = new StringBuilder();
    for (char c = '가'; c < '가' + 28 * 60; c += 28) {
      text.append("김").append(c).append(c).append(" 의원과 ");
    }
    String all = text + "김정은 위원장. 김 위원장은";
    assertEquals("김정은=kim-jong-un", find(all, Locale.KOREAN));
  }
}
