package io.daeyeok.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Termbase;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was reported in good translations, each beside what must go on being reported. */
class FalseAlarmsTest {
  @TempDir Path folder;

  private Set<String> rules(String english, String korean) {
    return Checked.rules(Checked.units(folder, "en\t" + english + "\nko-KR\t" + korean));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "열 수 없습니다. 다시 설치하세요. | false",
        "열 수 없습니다. 다시 해 봐요.    | true",
        "다시 설치하세요. 열 수 없다.     | false",
        "다시 해 봐요. 열 수 없다.        | true",
      })
  void aPoliteRequestGoesWithTheFormalStyle(String korean, boolean reported) {
    Set<String> rules = rules("It cannot be opened. Try once more.", korean);
    assertEquals(reported, rules.contains("bitext/register-mix"), rules.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "a 2000-square-foot hall, 186㎡의 회관, false",
    "a 2000-square-foot hall, 700㎡의 회관, true",
  })
  void aConvertedAreaMayBeHyphenated(String english, String korean, boolean reported) {
    assertEquals(reported, rules(english, korean).contains("bitext/number"));
  }

  @Test
  void aShortAdmittedWordMayMeanSomethingElse() {
    Termbase terms =
        Termbase.of(
            List.of(
                Concept.of(
                    "regime",
                    Term.of("체제", Locale.KOREAN),
                    Term.of("regime", Locale.ENGLISH),
                    Term.of("system", Locale.ENGLISH, Status.ADMITTED, TermKind.SYNONYM),
                    Term.of("ruling system", Locale.ENGLISH, Status.ADMITTED, TermKind.SYNONYM))));
    assertEquals(List.of(), missing(terms, "The system halts."));
    assertEquals(List.of("regime"), missing(terms, "The regime halts."));
    assertEquals(List.of("ruling system"), missing(terms, "The ruling system halts."));
  }

  private List<String> missing(Termbase terms, String english) {
    Path file = Checked.write(folder, "u.tmx", Checked.tmx("en\t" + english + "\nko-KR\t기계가 멈춘다."));
    return Check.with(Checked.OPTIONS).terms(terms).run(List.of(file)).findings().stream()
        .map(
            finding ->
                finding
                    .line()
                    .substring(
                        finding.position().column() - 1,
                        finding.position().column() - 1 + finding.length()))
        .toList();
  }
}
