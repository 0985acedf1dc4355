package io.daeyeok.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticleDisagreementTest {
  @TempDir Path folder;

  private List<String> found(String korean) {
    return Checked.units(folder, "en\tSomething was said there.\nko-KR\t" + korean)
        .findings()
        .stream()
        .filter(finding -> finding.rule().id().equals("bitext/particle-disagreement"))
        .map(finding -> finding.suggestion().orElseThrow())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "결의안를 냈다., 을",
    "북한는 거부했다., 은",
    "인권와 결의안이 다뤄졌다., 과",
    "유엔(UN)는 밝혔다., 은",
    "“인권”를 말했다., 을",
    "3를 더했다., 을",
    "NGO은 반겼다., 는",
    "사람를 만났다., 을",
  })
  void aParticleThatDisagreesIsFound(String korean, String expected) {
    assertEquals(List.of(expected), found(korean));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "결의안을 냈다.",
        "북한은 인권과 결의안이 다뤄졌다고 했다.",
        "유엔(UN)은 “인권”을 말했다.",
        "3을 더했다.",
        "NGO는 반겼다.",
        "을지로3가에서 제2과를 배웠다. 을지로3가 역이다.",
        "Apple은 Windows을 알렸다.",
        "마을 가을 노을 있는 먹는 사람",
        "%s을(를) 지웠다.",
        "NGO을(를) 26여 시간 기다렸다.",
      })
  void oneThatAgreesOrMayAgreeIsNot(String korean) {
    assertEquals(List.of(), found(korean));
  }
}
