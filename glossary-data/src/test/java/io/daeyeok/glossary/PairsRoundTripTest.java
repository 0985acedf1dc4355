package io.daeyeok.glossary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.daeyeok.interchange.ExportReport;
import io.daeyeok.interchange.UnitFile;
import io.daeyeok.interchange.UnitReader;
import io.daeyeok.memory.TranslationUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pairs go out in every format of units and come back. */
class PairsRoundTripTest {
  @TempDir Path folder;

  private static List<TranslationUnit> units(UnitReader reader) throws IOException {
    try (reader) {
      List<TranslationUnit> units = new ArrayList<>();
      for (Optional<TranslationUnit> unit = reader.next(); unit.isPresent(); unit = reader.next()) {
        units.add(unit.get());
      }
      assertEquals(List.of(), reader.refusals());
      return units;
    }
  }

  private static List<TranslationUnit> pairs() throws IOException {
    return units(UnitFile.read(GlossaryData.openPairs(), "pairs.tmx"));
  }

  private static ExportReport write(Path file, List<TranslationUnit> units) throws IOException {
    return UnitFile.at(file)
        .write(
            sink -> {
              for (TranslationUnit unit : units) {
                sink.accept(unit);
              }
            });
  }

  @Test
  void tmxHoldsAllOfThem() throws IOException {
    List<TranslationUnit> pairs = pairs();
    assertFalse(pairs.isEmpty());
    Path file = folder.resolve("pairs.tmx");
    assertEquals(Map.of(), write(file, pairs).losses());
    assertEquals(pairs, units(UnitFile.at(file).read()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "tsv", "csv", "jsonl", "xlf"})
  void textsAndNamesComeBack(String format) throws IOException {
    List<TranslationUnit> pairs = pairs();
    Path first = folder.resolve("first." + format);
    write(first, pairs);
    List<TranslationUnit> back = units(UnitFile.at(first).read());
    assertEquals(shown(pairs), shown(back));
    Path second = folder.resolve("second." + format);
    write(second, back);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  /** PO has no place for the name of a unit. */
  @Test
  void textsComeBackFromPo() throws IOException {
    Path file = folder.resolve("pairs.po");
    write(file, pairs());
    List<String> texts = pairs().stream().map(unit -> unit.variants().toString()).toList();
    List<TranslationUnit> back = units(UnitFile.at(file).read());
    assertEquals(texts, back.stream().map(unit -> unit.variants().toString()).toList());
  }

  private static List<String> shown(List<TranslationUnit> units) {
    return units.stream()
        .map(
            unit -> {
              StringBuilder shown = new StringBuilder(unit.id());
              unit.variants()
                  .forEach(
                      variant ->
                          shown.append(' ').append(variant.language()).append(variant.text()));
              return shown.toString();
            })
        .toList();
  }
}
