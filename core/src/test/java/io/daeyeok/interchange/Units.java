package io.daeyeok.interchange;

import io.daeyeok.memory.TranslationUnit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files of units in tests. */
final class Units {
  private Units() {}

  static List<TranslationUnit> all(UnitReader reader) throws IOException {
    try (reader) {
      List<TranslationUnit> units = new ArrayList<>();
      for (Optional<TranslationUnit> unit = reader.next(); unit.isPresent(); unit = reader.next()) {
        units.add(unit.get());
      }
      return units;
    }
  }

  static List<TranslationUnit> read(String content, String name) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8), name);
  }

  static List<TranslationUnit> read(byte[] content, String name) throws IOException {
    return all(UnitFile.read(new ByteArrayInputStream(content), name));
  }

  /** Source and target of each unit, as one text. */
  static List<String> pairs(List<TranslationUnit> units) {
    return units.stream()
        .map(
            unit ->
                unit.source().text()
                    + "="
                    + unit.variants().stream()
                        .filter(variant -> !variant.equals(unit.source()))
                        .map(variant -> variant.text())
                        .findFirst()
                        .orElse(""))
        .toList();
  }

  static ExportReport write(Path file, List<TranslationUnit> units) throws IOException {
    return UnitFile.at(file)
        .write(
            sink -> {
              for (TranslationUnit unit : units) {
                sink.accept(unit);
              }
            });
  }

  /** A file of these bytes, its languages English and Korean where it does not say. */
  static UnitFile english(Path folder, String name, byte[] content) throws IOException {
    return UnitFile.at(Files.write(folder.resolve(name), content))
        .languages(Locale.ENGLISH, Locale.KOREAN);
  }

  static UnitFile english(Path folder, String name, String content) throws IOException {
    return english(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }
}
