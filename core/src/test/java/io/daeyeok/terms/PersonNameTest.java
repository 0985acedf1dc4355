package io.daeyeok.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "이일규, 이, 일규",
    "리 일규, 리, 일규",
    "李日奎, 리, 일규",
    "金正恩, 김, 정은",
    "김정은 위원장, 김, 정은",
    "이일규 전 참사, 이, 일규",
    "남궁민, 남궁, 민",
    "황보관, 황보, 관",
    "김구, 김, 구",
    "김빛나리, 김, 빛나리",
  })
  void divides(String text, String family, String given) {
    assertEquals(new PersonName(family, given), PersonName.of(text).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "김", "Kim", "뷁일규", "김정은이 왔다고 한다", "위원장", "\uD800"})
  void noName(String text) {
    assertTrue(PersonName.of(text).isEmpty());
  }

  /** Southern family name, the forms in the North. */
  @ParameterizedTest
  @CsvSource({
    "이일규, 리일규",
    "리일규, 리일규",
    "임철수, 임철수 림철수",
    "유철수, 유철수 류철수",
    "노철수, 로철수",
    "나철수, 나철수 라철수",
    "양철수, 양철수 량철수",
    "여철수, 여철수 려철수",
    "염철수, 염철수 렴철수",
    "김철수, 김철수",
    "오철수, 오철수",
  })
  void northern(String south, String north) {
    assertEquals(
        north,
        PersonName.of(south).orElseThrow().northern().stream()
            .map(PersonName::toString)
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "리일규, 이일규", "림철수, 임철수", "류철수, 유철수", "로철수, 노철수", "라철수, 나철수",
    "량철수, 양철수", "려철수, 여철수", "렴철수, 염철수", "김룡해, 김룡해", "한철수, 한철수",
  })
  void southern(String north, String south) {
    assertEquals(south, PersonName.of(north).orElseThrow().southern().toString());
  }

  @Test
  void proposalsSayTheirSystem() {
    List<String> proposals =
        PersonName.of("이일규").orElseThrow().proposals().stream()
            .map(p -> p.system() + (p.customary() ? "* " : " ") + p.text())
            .toList();
    assertEquals(
        List.of(
            "REVISED* Lee Il-gyu",
            "REVISED I Il-gyu",
            "MCCUNE_REISCHAUER Yi Ilgyu",
            "NORTH Ri Il Gyu"),
        proposals);
  }

  @Test
  void proposalsWhereOnlyTheHanjaTellsTheNorthernForm() {
    List<String> texts =
        PersonName.of("임동현").orElseThrow().proposals().stream().map(NameProposal::text).toList();
    assertEquals(
        List.of(
            "Lim Dong-hyeon",
            "Im Dong-hyeon",
            "Im Tonghyŏn",
            "Im Tonghyon",
            "Im Tong Hyŏn",
            "Im Tong Hyon",
            "Rim Tong Hyŏn",
            "Rim Tong Hyon"),
        texts);
  }

  @ParameterizedTest
  @CsvSource({
    "김정은, Kim",
    "박철수, Park",
    "최룡해, Choi",
    "노무현, Noh",
    "리일규, Lee",
    "정경택, Jung",
    "임동현, Lim",
  })
  void familySpellings(String name, String first) {
    assertEquals(first, PersonName.of(name).orElseThrow().familySpellings().get(0));
  }

  @Test
  void partsMustBeHangul() {
    assertThrows(IllegalArgumentException.class, () -> new PersonName("", "일규"));
    assertThrows(IllegalArgumentException.class, () -> new PersonName("Lee", "일규"));
  }
}
