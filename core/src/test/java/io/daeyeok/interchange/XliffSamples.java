package io.daeyeok.interchange;

import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.text.InlineCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways to read and write XLIFF in tests. */
final class XliffSamples {
  private XliffSamples() {}

  /** What a file holds and what was left out of it. */
  record Content(List<TranslationUnit> units, List<String> refusals) {
    TranslationUnit only() {
      if (units.size() != 1) {
        throw new AssertionError(units.size() + " units, refused: " + refusals);
      }
      return units.get(0);
    }
  }

  static Content read(String xliff) throws IOException {
    return read(xliff.getBytes(StandardCharsets.UTF_8));
  }

  static Content read(byte[] xliff) throws IOException {
    try (UnitReader reader =
        XliffReader.open(new ByteArrayInputStream(xliff), "a.xlf", List.of())) {
      List<TranslationUnit> units = new ArrayList<>();
      for (Optional<TranslationUnit> unit = reader.next(); unit.isPresent(); unit = reader.next()) {
        units.add(unit.get());
      }
      return new Content(units, reader.refusals().stream().map(Refusal::toString).toList());
    }
  }

  static String written(XliffVersion version, List<TranslationUnit> units) throws IOException {
    return written(version, units, new Losses());
  }

  static String written(XliffVersion version, List<TranslationUnit> units, Losses losses)
      throws IOException {
    StringWriter out = new StringWriter();
    XliffWriter writer = new XliffWriter(out, losses, version);
    for (TranslationUnit unit : units) {
      writer.accept(unit);
    }
    writer.finish();
    return out.toString();
  }

  /** Codes as {@code position KIND id type content}. */
  static String codes(List<InlineCode> codes) {
    return String.join(
        ", ",
        codes.stream()
            .map(
                code ->
                    String.join(
                            " ",
                            code.position() + "",
                            code.kind().name(),
                            code.id(),
                            code.type(),
                            code.content())
                        .stripTrailing())
            .toList());
  }

  static String properties(TranslationUnit unit) {
    return String.join(
        ", ", unit.properties().stream().map(p -> p.type() + "=" + p.value()).toList());
  }

  static String texts(TranslationUnit unit) {
    return unit.variants().get(0).text() + " | " + unit.variants().get(1).text();
  }
}
