package io.daeyeok.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.benchmarks.Method.StoredRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsefulnessTest {
  private static final Direction TO_ENGLISH = SampleText.inputs().directions().get(0);

  private static final List<StoredRow> ROWS =
      List.of(
          new StoredRow("결의안을 채택했다.", "결의안을 채택했다.", "it adopted the resolution."),
          new StoredRow("결의안을 채택했다.", "결의안을 채택했다.", "the resolution was adopted."),
          new StoredRow("결의안을 채택하였다.", "결의안을 채택하였다.", "adopted it."),
          new StoredRow("결의안을 _채택하였다.", "결의안을 채택하였다.", "has adopted it."),
          new StoredRow("파일을 열 수 없습니다", "파일을 열 수 없습니다", "cannot open the file"));

  @ParameterizedTest
  @CsvSource({
    "_File, file",
    "Save &As..., save as...",
    "파일(_F), 파일",
    "열기(&O)..., 열기...",
    "'two\\nlines', two lines",
    "'  ＡＢ　Ｃ ', ab c",
    "a & b, a & b"
  })
  void normalisesAsTheProtocolSays(String raw, String normalised) {
    assertEquals(normalised, Usefulness.normalised(raw));
  }

  @Test
  void everyMethodLeavesOutTheSameTextAndSharesTheTop() throws IOException {
    ScanMethod.Rows byText = new ScanMethod.Rows(ROWS);
    TokenTable syllables =
        new TokenTable(byText.texts(), text -> List.of(text.replace(" ", "").split("")));
    try (Method scan = new ScanMethod("syllables", byText, syllables::editSimilarities);
        Method daeyeok =
            new DaeyeokMethod(
                "Daeyeok",
                TO_ENGLISH,
                ROWS,
                UnaryOperator.identity(),
                match -> match.target().segment())) {
      for (Method method : List.of(scan, daeyeok)) {
        assertEquals(
            List.of("adopted it.", "has adopted it."),
            sorted(method.best(ROWS.get(0)).rows()),
            method.name());
        // Equal once normalised, but another raw text: not left out.
        assertEquals(List.of("has adopted it."), method.best(ROWS.get(2)).rows(), method.name());
      }
      double share = scan.best(ROWS.get(0)).share();
      assertEquals(1 - 2 / 10.0, share, 1e-9);
    }
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }

  @Test
  void runsEveryMethodInBothDirections() throws IOException {
    List<Row> table = new ArrayList<>();
    for (Pair pair : SampleText.pairs()) {
      table.add(new Row(pair.first(), pair.second()));
    }
    for (Direction direction : SampleText.inputs().directions()) {
      Usefulness usefulness = new Usefulness(table, direction, 1, 30);
      List<Usefulness.Answers> all = usefulness.run(what -> {});
      assertEquals(8, all.size());
      assertTrue(all.stream().anyMatch(answers -> answers.name().equals(usefulness.baseline())));
      for (Usefulness.Answers answers : all) {
        assertEquals(30, answers.outcome().size());
        // The sentences differ in one slot of four from their neighbours.
        assertTrue(answers.outcome().auc() > 50, answers.name());
        assertFalse(answers.outcome().auc() > 99, answers.name() + " saw its own row");
      }
    }
  }

  @Test
  void northFindsSouth() throws IOException {
    List<String> north = List.of("로동신문은 이것을 알아야 할것이다.", "녀성들이 련합대회에 참가하였다.");
    List<String> south = List.of("노동신문은 이것을 알아야 할 것이다.", "여성들이 연합대회에 참가하였다.");
    NorthSouth.Found found =
        NorthSouth.run(north, NorthSouth.NORTH, south, NorthSouth.SOUTH, List.of("파일을 열 수 없습니다"));
    assertEquals(3, found.stored());
    assertEquals(1, found.rightFirst());
    assertEquals(1, found.from95());
    assertTrue(found.least() >= 95 && found.mean() <= 99, found.toString());
    assertEquals(0, found.wrongFrom70());
  }
}
