package io.daeyeok.text;

import static io.daeyeok.text.Romanisation.MCCUNE_REISCHAUER;
import static io.daeyeok.text.Romanisation.MCCUNE_REISCHAUER_PLAIN;
import static io.daeyeok.text.Romanisation.NORTH;
import static io.daeyeok.text.Romanisation.NORTH_PLAIN;
import static io.daeyeok.text.Romanisation.REVISED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RomanisationTest {
  /** 국어의 로마자 표기법 (문화관광부 고시 제2000-8호): every word given as an example. */
  @ParameterizedTest
  @CsvSource({
    "광희문, Gwanghuimun",
    "구미, Gumi",
    "영동, Yeongdong",
    "백암, Baegam",
    "옥천, Okcheon",
    "합덕, Hapdeok",
    "호법, Hobeop",
    "월곶, Wolgot",
    "벚꽃, Beotkkot",
    "한밭, Hanbat",
    "구리, Guri",
    "설악, Seorak",
    "칠곡, Chilgok",
    "임실, Imsil",
    "울릉, Ulleung",
    "대관령, Daegwallyeong",
    "백마, Baengma",
    "신문로, Sinmunno",
    "종로, Jongno",
    "왕십리, Wangsimni",
    "별내, Byeollae",
    "신라, Silla",
    "학여울, Hangnyeoul",
    "알약, Allyak",
    "해돋이, Haedoji",
    "같이, Gachi",
    "맞히다, Machida",
    "좋고, Joko",
    "놓다, Nota",
    "잡혀, Japyeo",
    "낳지, Nachi",
    "묵호, Mukho",
    "집현전, Jiphyeonjeon",
    "압구정, Apgujeong",
    "낙동강, Nakdonggang",
    "죽변, Jukbyeon",
    "낙성대, Nakseongdae",
    "합정, Hapjeong",
    "팔당, Paldang",
    "샛별, Saetbyeol",
    "울산, Ulsan",
    "중앙, Jungang",
    "반구대, Bangudae",
    "세운, Seun",
    "해운대, Haeundae",
    "부산, Busan",
    "세종, Sejong",
    "남산, Namsan",
    "속리산, Songnisan",
    "금강, Geumgang",
    "독도, Dokdo",
    "경복궁, Gyeongbokgung",
    "무량수전, Muryangsujeon",
    "연화교, Yeonhwagyo",
    "극락전, Geungnakjeon",
    "안압지, Anapji",
    "남한산성, Namhansanseong",
    "화랑대, Hwarangdae",
    "불국사, Bulguksa",
    "현충사, Hyeonchungsa",
    "독립문, Dongnimmun",
    "오죽헌, Ojukheon",
    "촉석루, Chokseongnu",
    "종묘, Jongmyo",
    "다보탑, Dabotap",
  })
  void revisedWords(String hangul, String latin) {
    assertEquals(latin, REVISED.properNoun(hangul));
  }

  @ParameterizedTest
  @CsvSource({
    "중앙, jung-ang",
    "반구대, ban-gudae",
    "세운, se-un",
    "해운대, hae-undae",
    "부산, busan",
    "연화교, yeonhwagyo",
  })
  void revisedWithHyphensWhereSyllablesCouldBeMistaken(String hangul, String latin) {
    assertEquals(latin, REVISED.clearWord(hangul));
  }

  @ParameterizedTest
  @CsvSource({
    "충청북도, Chungcheongbuk-do",
    "제주도, Jeju-do",
    "의정부시, Uijeongbu-si",
    "양주군, Yangju-gun",
    "도봉구, Dobong-gu",
    "신창읍, Sinchang-eup",
    "삼죽면, Samjuk-myeon",
    "인왕리, Inwang-ri",
    "당산동, Dangsan-dong",
    "봉천 1동, Bongcheon 1(il)-dong",
    "종로 2가, Jongno 2(i)-ga",
    "퇴계로 3가, Toegyero 3(sam)-ga",
    "가, Ga",
    "부산, Busan",
  })
  void revisedUnits(String hangul, String latin) {
    assertEquals(latin, REVISED.place(hangul));
  }

  @ParameterizedTest
  @CsvSource({
    "민, 용하, Min Yongha, Min Yong-ha",
    "송, 나리, Song Nari, Song Na-ri",
    "한, 복남, Han Boknam, Han Bok-nam",
    "홍, 빛나, Hong Bitna, Hong Bit-na",
  })
  void revisedPersons(String family, String given, String joined, String hyphenated) {
    assertEquals(joined, REVISED.properNoun(family) + " " + REVISED.joinedGiven(given));
    assertEquals(hyphenated, REVISED.person(family, given));
  }

  /** Rules of 표준 발음법 that the notice has no example of, and what they must leave alone. */
  @ParameterizedTest
  @CsvSource({
    "닭, dak",
    "값, gap",
    "읽다, ikda",
    "닭이, dalgi",
    "않는, anneun",
    "앓는, alleun",
    "많이, mani",
    "밝히다, balkida",
    "닫혀, dachyeo",
    "앉히다, anchida",
    "굳이, guji",
    "붙여, buchyeo",
    "밭이, bachi",
    "꽃잎, kkonnip",
    "서울역, seoullyeok",
    "일약, iryak",
    "목화, mokhwa",
    "강릉, gangneung",
    "협력, hyeomnyeok",
    "있는, inneun",
    "앞문, ammun",
    "옷, ot",
    "한라산, hallasan",
    "강아지, gangaji",
  })
  void pronunciation(String hangul, String latin) {
    assertEquals(latin, REVISED.word(hangul));
  }

  @ParameterizedTest
  @CsvSource({
    "평양, P'yŏngyang, Pyongyang",
    "금강산, Kŭmgangsan, Kumgangsan",
    "독립문, Tongnimmun, Tongnimmun",
    "독립, Tongnip, Tongnip",
    "가구, Kagu, Kagu",
    "등대, Tŭngdae, Tungdae",
    "반복, Panbok, Panbok",
    "주장, Chujang, Chujang",
    "투표, T'up'yo, Tupyo",
    "개성, Kaesŏng, Kaesong",
    "남포, Namp'o, Nampo",
    "안양, Anyang, Anyang",
    "용화, Yonghwa, Yonghwa",
    "석남, Sŏngnam, Songnam",
    "왕십리, Wangsimni, Wangsimni",
    "선로, Sŏllo, Sollo",
    "화서문, Hwasŏmun, Hwasomun",
    "한글, Han'gŭl, Hangul",
    "잔금, Chan'gŭm, Changum",
    "장음, Changŭm, Changum",
    "천사, Ch'ŏnsa, Chonsa",
    "전사, Chŏnsa, Chonsa",
    "토끼, T'okki, Tokki",
    "발달, Paltal, Paltal",
    "실학, Sirhak, Sirhak",
    "신라, Silla, Silla",
    "쉬리, Shwiri, Shwiri",
    "회사에, Hoesaë, Hoesae",
    "조선, Chosŏn, Choson",
    "찌개, Tchigae, Tchigae",
  })
  void mcCuneReischauer(String hangul, String diacritics, String plain) {
    assertEquals(diacritics, MCCUNE_REISCHAUER.properNoun(hangul));
    assertEquals(plain, MCCUNE_REISCHAUER_PLAIN.properNoun(hangul));
  }

  @ParameterizedTest
  @CsvSource({
    "전라도, Chŏlla-do",
    "강원도, Kangwŏn-do",
    "덕흥리, Tŏkhŭng-ni",
    "대동강, Taedonggang",
    "평택군, P'yŏngt'aek-kun",
    "구기동, Kugi-dong",
  })
  void mcCuneReischauerUnits(String hangul, String latin) {
    assertEquals(latin, MCCUNE_REISCHAUER.place(hangul));
  }

  @ParameterizedTest
  @CsvSource({
    "김, 일성, Kim Ilsŏng",
    "이, 승만, Yi Sŭngman",
    "박, 정희, Pak Chŏnghŭi",
    "홍, 길동, Hong Kiltong",
  })
  void mcCuneReischauerPersons(String family, String given, String latin) {
    assertEquals(latin, MCCUNE_REISCHAUER.person(family, given));
  }

  /** The examples of the DPRK's own rules, and places as they are found on its maps. */
  @ParameterizedTest
  @CsvSource({
    "고비리, Kobiri",
    "금교, Kŭmgyo",
    "초도, Chodo",
    "강동, Kangdong",
    "칠보산, Chilbosan",
    "곡산, Koksan",
    "갑산, Kapsan",
    "앞산, Apsan",
    "울산, Ulsan",
    "은률, Ŭnryul",
    "닭섬, Taksŏm",
    "붉은바위, Pulgŭnbawi",
    "앉은바위, Anjŭnbawi",
    "백마산, Paengmasan",
    "꽃마을, Kkonmaŭl",
    "압록강, Amrokgang",
    "천리마, Chŏllima",
    "한나산, Hallasan",
    "판교, Phan-gyo",
    "서포, Sŏpho",
    "찔레골, Jjilregol",
    "삿갓봉, Satkatbong",
    "평양, Phyŏngyang",
    "함흥, Hamhŭng",
    "청진, Chŏngjin",
    "개성, Kaesŏng",
    "조선, Josŏn",
    "룡성, Ryongsŏng",
    "회령, Hoeryŏng",
  })
  void north(String hangul, String latin) {
    assertEquals(latin, NORTH.properNoun(hangul));
  }

  @ParameterizedTest
  @CsvSource({
    "평안남도 평성시, Phyŏngannam-do Phyŏngsŏng-si",
    "전라도, Jŏlla-do",
    "교구동, Kyogu-dong",
    "방어동, Pang-ŏ-dong",
  })
  void northUnits(String hangul, String latin) {
    assertEquals(latin, NORTH.place(hangul));
  }

  @ParameterizedTest
  @CsvSource({
    "리, 일규, Ri Il Gyu",
    "김, 정은, Kim Jong Un",
    "최, 룡해, Choe Ryong Hae",
    "박, 동구, Pak Tong Gu",
    "안, 복철, An Pok Chol",
    "김, 평해, Kim Phyong Hae",
    "정, 경택, Jong Kyong Thaek",
    "리, 만건, Ri Man Gon",
    "김, 일국, Kim Il Guk",
    "오, 수용, O Su Yong",
    "최, 선희, Choe Son Hui",
  })
  void northPersons(String family, String given, String latin) {
    assertEquals(latin, NORTH_PLAIN.person(family, given));
  }

  @Test
  void habitsAreSaidApart() {
    assertEquals("Pyongyang", NORTH.customary("평양").orElseThrow());
    assertEquals("Phyongyang", NORTH_PLAIN.properNoun("평양"));
    assertEquals("Pyongyang", REVISED.customary("평양").orElseThrow());
    assertEquals("", REVISED.customary("부산").orElse(""));
    assertEquals("", NORTH.customary("함흥").orElse(""));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotHangulPassesThrough(Romanisation system) {
    for (String text : new String[] {"", " ", "UN 2397", "人權", "ㄱㄴ", "\uD800", "😀-", "\u1100"}) {
      assertEquals(text, system.word(text));
      assertEquals(text, system.properNoun(text));
      assertEquals(text, system.place(text));
    }
    assertEquals("", system.given(""));
  }

  @ParameterizedTest
  @EnumSource
  void decomposedTextReadsAlike(Romanisation system) {
    for (String text : new String[] {"학여울", "신문로 2가", "리일규", "왕십리"}) {
      String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
      assertEquals(system.word(text), system.word(decomposed));
      assertEquals(system.place(text), system.place(decomposed));
      assertEquals(system.given(text), system.given(decomposed));
    }
  }

  @Test
  void wordsStayApart() {
    assertEquals("Hanguk Minjok", REVISED.properNoun("한국 민족"));
    assertEquals("UNui gyeorui", REVISED.word("UN의 결의"));
  }
}
