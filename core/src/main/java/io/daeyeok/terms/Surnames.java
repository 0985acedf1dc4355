package io.daeyeok.terms;

import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import io.daeyeok.text.Romanisation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Korean family names: how South and North spell them, and how their bearers write them in Latin
 * letters.
 *
 * <p>Sources: the surnames of the ROK census of 2015 down to about 10,000 bearers, names of DPRK
 * officials in its news agency, spellings met in passports and the press. The first Latin spelling
 * is the most frequent in the South.
 */
final class Surnames {
  /**
   * Southern form, Northern forms after a slash (several when only the hanja decides), Latin
   * spellings beside those that the romanisation systems yield.
   */
  private static final String TABLE =
      """
      김 Kim Gim Ghim
      이/리 Lee Yi Rhee Li I Ree Yee Rhie Rhi
      박 Park Bak Pak Bark
      최 Choi Choe Chey Choy
      정 Jung Jeong Chung Chong Jong Joung Cheong
      강 Kang Gang
      조 Cho Jo Joe
      윤 Yoon Yun Youn
      장 Jang Chang
      임/임,림 Lim Im Rim Yim
      한 Han Hahn
      오 Oh O
      서 Seo Suh So Sur
      신 Shin Sin
      권 Kwon Gwon Kweon
      황 Hwang Whang
      안 Ahn An
      송 Song
      전 Jeon Chun Jun Chon Jon Cheon
      홍 Hong
      유/유,류 Yoo Yu Ryu You Ryoo Lyu
      고 Ko Go Koh Goh
      문 Moon Mun
      양/양,량 Yang Ryang
      손 Son Sohn Shon
      배 Bae Pae Bai Pai
      백 Baek Paik Paek Baik Back
      허 Heo Huh Hur Ho
      남 Nam
      심 Shim Sim
      노/로 Noh Roh No Ro Nho
      하 Ha Hah
      곽 Kwak Gwak
      성 Sung Seong Song
      차 Cha
      주 Joo Ju Chu Choo
      우 Woo U Wu
      구 Koo Ku Gu Goo
      민 Min Minn
      나/나,라 Na Ra Rha Nah La
      진 Jin Chin
      지 Ji Chi Jee
      엄 Eom Um Uhm Om
      채 Chae Chai
      원 Won Weon
      천 Cheon Chun Chon Chean
      방 Bang Pang
      공 Kong Gong
      현 Hyun Hyeon Hyon
      함 Ham Hahm
      변 Byun Byeon Pyon Byon Pyun
      염/염,렴 Yeom Yum Yom Ryom Youm
      여/여,려 Yeo Yuh Ryo Yo Ryeo
      추 Choo Chu
      도 Do To Doh
      소 So Soh
      석 Seok Suk Sok
      선 Sun Seon Son
      설 Seol Sul Sol
      마 Ma Mah
      길 Gil Kil
      연/연,련 Yeon Youn Yon Ryon
      위 Wi Wee
      표 Pyo Phyo
      명 Myung Myeong Myong
      기 Ki Gi Kee
      반 Ban Pan
      왕 Wang
      금 Keum Geum Kum
      옥 Ok Ock
      육/륙 Yook Yuk Ryuk
      인 In
      맹 Maeng
      제 Je Jae Che
      모 Mo
      탁 Tak
      국 Kook Guk Kuk Gook
      어 Eo Uh
      은 Eun
      편 Pyun Pyeon Pyon
      용/룡 Yong Ryong
      태 Tae Thae
      경 Kyung Gyeong Kyong
      봉 Bong Pong
      사 Sa
      부 Boo Bu Pu
      복 Bok Pok
      피 Pi
      동 Dong Tong
      남궁 Namgung Namkung Namgoong Namkoong
      황보 Hwangbo Hwangpo
      선우 Sunwoo Seonu Sonu
      제갈 Jegal Chegal
      사공 Sagong
      독고 Dokgo Dokko Tokko
      """;

  private static final Folding SOUTHERN = Folding.of(Fold.INITIAL_SOUND);

  /** Southern form to its entry. */
  private static final Map<String, Surname> BY_HANGUL = new LinkedHashMap<>();

  /** Latin spelling in lower case to the southern forms that are written so. */
  private static final Map<String, Set<String>> BY_LATIN = new HashMap<>();

  private record Surname(List<String> northern, List<String> latin) {}

  static {
    TABLE.lines().forEach(Surnames::add);
  }

  private Surnames() {}

  private static void add(String line) {
    String[] cells = line.split(" ");
    String[] forms = cells[0].split("/");
    List<String> northern = List.of(forms[forms.length - 1].split(","));
    List<String> latin = List.of(cells).subList(1, cells.length);
    BY_HANGUL.put(forms[0], new Surname(northern, latin));
    Set<String> spellings = new LinkedHashSet<>(latin);
    for (Romanisation system : Romanisation.values()) {
      spellings.add(system.properNoun(forms[0]));
      northern.forEach(form -> spellings.add(system.properNoun(form)));
    }
    for (String spelling : spellings) {
      BY_LATIN
          .computeIfAbsent(LatinName.letters(spelling), k -> new LinkedHashSet<>())
          .add(forms[0]);
    }
  }

  /** The Southern form of a family name in hangul, whether known or not. */
  static String southern(String family) {
    return SOUTHERN.key(family);
  }

  /** The forms that a Southern family name can have in the North; itself when nothing is known. */
  static List<String> northern(String southern) {
    Surname surname = BY_HANGUL.get(southern);
    return surname == null ? List.of(southern) : surname.northern;
  }

  /** The Latin spellings of a Southern family name that its bearers use, most frequent first. */
  static List<String> latin(String southern) {
    Surname surname = BY_HANGUL.get(southern);
    return surname == null ? List.of() : surname.latin;
  }

  /** The family names, in Southern form, that a Latin word can be a spelling of. */
  static Set<String> spelled(String latin) {
    return BY_LATIN.getOrDefault(latin.toLowerCase(Locale.ROOT), Set.of());
  }

  /** Whether a word is a family name in hangul, Northern or Southern. */
  static boolean isFamily(String hangul) {
    return BY_HANGUL.containsKey(southern(hangul));
  }

  /**
   * How many syllables of a name in hangul are the family name: the ways to divide it, likeliest
   * first; empty when it begins with none that is known.
   */
  static List<Integer> lengths(String name) {
    List<Integer> lengths = new ArrayList<>();
    for (int length = Math.min(2, name.length() - 1); length > 0; length--) {
      if (isFamily(name.substring(0, length))) {
        lengths.add(length);
      }
    }
    return lengths;
  }
}
