package io.daeyeok.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of one Korea in a text of the other. */
class ForeignFormTest {
  @TempDir Path folder;

  private String found(String language, String text) {
    List<Finding> findings =
        Checked.units(folder, "en\tIt is here now.\n" + language + "\t" + text).findings();
    return String.join(
        " ",
        findings.stream()
            .filter(finding -> finding.rule().id().endsWith("-form"))
            .map(
                finding ->
                    finding
                            .line()
                            .substring(
                                finding.position().column() - 1,
                                finding.position().column() - 1 + finding.length())
                        + ">"
                        + finding.suggestion().orElseThrow())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "녀성들이 로동을 했다.       | 녀성>여성 로동>노동",
        "로씨야가 밝혔다.            | 로씨야>러시아",
        "회의가 연기되여 기다렸다.   | 되여>되어",
        "회의가 연기되였다.          | 되였>되었",
        // The South's own slips, and what is right there.
        "최소값과 최대값을 정한다.   | ''",
        "그는 학생이였다.            | ''",
        "회의를 하여 정하였다.       | ''",
        "여자와 노인, 이용과 연결.   | ''",
        "그것은 할수 있다.           | ''",
        "그는 “녀성”이라고 썼다.     | ''",
      })
  void inTheSouth(String text, String forms) {
    assertEquals(forms, found("ko-KR", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "노동자들이 모였다.          | 노동자>로동자",
        "러시아가 밝혔다.            | 러시아>로씨야",
        "햇빛이 비친다.              | 햇빛>해빛",
        "회의가 연기되었다.          | 되었>되였",
        "로동자들이 《녀성》을 썼다. | ''",
        "할 수 있다.                 | ''",
      })
  void inTheNorth(String text, String forms) {
    assertEquals(forms, found("ko-KP", text));
  }
}
