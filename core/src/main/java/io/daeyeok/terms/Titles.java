package io.daeyeok.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Titles that stand with a name: behind it in Korean, before it in English. Collected from news of
 * both Koreas and of the United Nations.
 */
final class Titles {
  /** The one title that is written next to a family name as a rule: 이씨. */
  static final String SSI = "씨";

  private static final Set<String> KOREAN =
      words(
          """
          위원장 국무위원장 부위원장 제1부위원장 총비서 비서 제1비서 당비서 책임비서 서기장 주석 수령 원수 차수 대장
          상장 중장 소장 대좌 상좌 중좌 소좌 대령 중령 소령 대위 사령관 부사령관 총참모장 총정치국장
          부장 부부장 제1부부장 외무상 부상 제1부상 국방상 인민무력상 보건상 재정상 총리 내각총리 부총리 내각부총리
          대통령 부통령 국무총리 수상 장관 차관 외교장관 외교부장관 통일부장관 국방부장관 외무장관 국무장관
          대사 공사 참사 참사관 서기관 영사 총영사 대리대사 대표 부대표 상임대표 차석대사 특별대표 특사 특별보고관
          보고관 최고대표 고등판무관 사무총장 총장 검찰총장 의원 의장 부의장 국회의장 원내대표 당대표 최고위원
          원장 부원장 국장 부국장 과장 팀장 실장 처장 청장 본부장 단장 부단장 센터장 소장 이사 이사장 사장 부사장
          회장 부회장 전무 상무 시장 지사 도지사 구청장 군수 교수 부교수 박사 연구원 연구위원 선임연구원 선임연구위원
          전문위원 고문 수석 비서관 행정관 보좌관 대변인 조정관 정책관 목사 신부 스님 주교 추기경 변호사 판사 검사
          감독 코치 선수 배우 작가 시인 기자 특파원 앵커 할머니 할아버지 여사 선생 동지 씨
          """);

  private static final Set<String> ENGLISH =
      lines(
          """
          mr|mrs|ms|miss|dr|prof|professor|chairman|chairwoman|chairperson|vice chairman|president
          vice president|prime minister|premier|vice premier|minister|foreign minister
          defense minister|defence minister|unification minister|vice minister|first vice minister
          vice foreign minister|first vice foreign minister|ambassador|deputy ambassador|minister counsellor
          counselor|counsellor|consul|consul general|first secretary|secretary|general secretary|party secretary
          secretary general|director|deputy director|director general|vice director|department director
          vice department director|representative|rep|special representative|special rapporteur|high commissioner
          senator|sen|assemblyman|assemblywoman|lawmaker|speaker|general|gen|marshal|vice marshal|admiral
          colonel|col|captain|major|judge|justice|attorney|pastor|reverend|rev|comrade|leader|supreme leader
          special envoy|envoy|spokesperson|spokesman|spokeswoman|governor|mayor|commander|coach
          """);

  private static final Set<String> FORMER = Set.of("전", "현", "신임", "당시", "고");
  private static final int LONGEST = KOREAN.stream().mapToInt(String::length).max().orElse(0);

  // A title and the longest stack of particles.
  private static final int MAX_EOJEOL = 24;

  /** The most characters that an English title has. */
  static final int MAX_LENGTH = ENGLISH.stream().mapToInt(String::length).max().orElse(0);

  /** The most words that an English title has. */
  static final int MAX_WORDS = 4;

  private Titles() {}

  private static Set<String> words(String table) {
    return Arrays.stream(table.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> lines(String table) {
    return Arrays.stream(table.strip().split("[|\\n]"))
        .map(String::strip)
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isKorean(String word) {
    return KOREAN.contains(word);
  }

  static boolean isEnglish(String words) {
    return ENGLISH.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Whether a word says that the title behind it is, was or will be held: 전, 현, 신임. */
  static boolean isFormer(String word) {
    return FORMER.contains(word);
  }

  /** The length of 전, 현 and the like at an index, or 0. */
  static int formerAt(String text, int index) {
    return FORMER.stream()
        .filter(word -> text.startsWith(word, index))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /**
   * The length of the longest title that stands at an index and after which {@code rest} accepts
   * what follows in the eojeol, or 0.
   */
  static int lengthAt(String text, int index, Predicate<String> rest) {
    int end = index;
    while (end < text.length()
        && Recogniser.isWordPart(text.charAt(end))
        && end - index < MAX_EOJEOL) {
      end++;
    }
    for (int length = Math.min(LONGEST, end - index); length > 0; length--) {
      if (KOREAN.contains(text.substring(index, index + length))
          && rest.test(text.substring(index + length, end))) {
        return length;
      }
    }
    return 0;
  }

  /** The text before a title at its end: 김정은 for 김정은 위원장, 이일규 for 이일규 전 참사. */
  static String withoutKorean(String name) {
    int space = name.lastIndexOf(' ');
    if (space < 0 || !KOREAN.contains(name.substring(space + 1))) {
      return name;
    }
    String before = name.substring(0, space).stripTrailing();
    int former = before.lastIndexOf(' ');
    return former > 0 && isFormer(before.substring(former + 1))
        ? before.substring(0, former).stripTrailing()
        : before;
  }

  /**
   * The text behind a title at its beginning: {@code Kim Jong Un} for {@code Chairman Kim Jong Un}.
   */
  static String withoutEnglish(String name) {
    String[] words = name.strip().split("\\s+", MAX_WORDS + 1);
    for (int length = Math.min(MAX_WORDS, words.length - 1); length > 0; length--) {
      String title = String.join(" ", List.of(words).subList(0, length));
      if (isEnglish(title.endsWith(".") ? title.substring(0, title.length() - 1) : title)) {
        return String.join(" ", List.of(words).subList(length, words.length));
      }
    }
    return name;
  }

  /** Whether two titles can be one: 위원장 is how 국무위원장 goes on. */
  static boolean agree(String one, String other) {
    return one.equalsIgnoreCase(other) || one.endsWith(other) || other.endsWith(one);
  }
}
