package io.daeyeok.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples that show a term in use, and those that do not. */
class ExampleWithoutTermTest {
  @TempDir Path folder;

  private List<Finding> found(CheckReport report) {
    assertEquals(List.of(), report.unreadable());
    return report.findings().stream()
        .filter(finding -> finding.rule().id().equals("glossary/example-without-term"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ko | 무투표 채택 | 결의안이 무투표채택으로 통과됐다. | true",
        "ko | 규탄        | 각국은 발사를 규탄했다.           | true",
        "ko | 규탄하다    | 각국은 발사를 규탄했다.           | true",
        "ko | 표결        | 결의안은 박수로 통과됐다.         | false",
        "ko | 인권        | 개인의 권한이 크다.               | false",
        "en | human rights | Human-rights bodies met.        | true",
        "en | vote        | Members voted twice.              | true",
        "en | abstention  | Members voted twice.              | false",
        "de | Abstimmung  | Man stimmte zweimal ab.           | true",
      })
  void isThereInAnyForm(String language, String term, String example, boolean there) {
    String concept =
        "{\"id\": \"a\", \"terms\": [{\"text\": \"%s\", \"language\": \"%s\", \"categories\": ["
            + "{\"name\": \"context\", \"value\": \"%s\"}]}]}";
    List<Finding> found =
        found(Checked.glossary(folder, concept.formatted(term, language, example)));
    assertEquals(there, found.isEmpty(), found.toString());
    found.forEach(finding -> assertEquals(example, excerpt(finding)));
  }

  private static String excerpt(Finding finding) {
    int start = finding.position().column() - 1;
    return finding.line().substring(start, start + finding.length());
  }

  @Test
  void anExampleOfAConceptMayHaveAnyTermOfItsLanguage() {
    String concept =
        """
        {"id": "a", "terms": [
          {"text": "표결", "language": "ko"},
          {"text": "투표", "language": "ko", "status": "admitted"},
          {"text": "vote", "language": "en"}],
         "categories": [
          {"name": "example", "value": "투표가 끝났다.", "language": "ko"},
          {"name": "example", "value": "The vote is over."},
          {"name": "customerSubset", "value": "nobody"},
          {"name": "example", "value": "vote란 무엇인가.", "language": "ko"}]}
        """;
    List<Finding> found = found(Checked.glossary(folder, concept));
    assertEquals(1, found.size(), found.toString());
    assertEquals("vote란 무엇인가.", excerpt(found.get(0)));
    assertTrue(found.get(0).message().contains("'표결' or another term"), found.toString());
  }

  @Test
  void tbxHasContexts() {
    String tbx =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
        <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
        <text><body>
        <conceptEntry id="a">
          <langSec xml:lang="ko"><termSec><term>표결</term>
            <descrip type="context">결의안은 박수로 통과됐다.</descrip></termSec></langSec>
          <langSec xml:lang="en"><termSec><term>vote</term>
            <descrip type="context">The vote is over.</descrip></termSec></langSec>
        </conceptEntry>
        </body></text>
        </tbx>
        """;
    List<Finding> found = found(Checked.run(Checked.write(folder, "g.tbx", tbx)));
    assertEquals(1, found.size(), found.toString());
    assertEquals(7, found.get(0).position().line());
    assertEquals("결의안은 박수로 통과됐다.", excerpt(found.get(0)));
  }

  @Test
  void aBrokenCategoryIsRefusedWithItsPlace() {
    CheckReport report =
        Checked.glossary(folder, "{\"id\": \"a\", \"terms\": [], \"categories\": [1]}");
    assertTrue(report.unreadable().get(0).contains("glossary.json:2:"), report.toString());
  }
}
