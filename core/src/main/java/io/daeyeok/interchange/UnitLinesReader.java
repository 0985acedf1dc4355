package io.daeyeok.interchange;

import io.daeyeok.memory.TranslationUnit;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units as {@link UnitJson} has them, one a line. */
final class UnitLinesReader implements UnitReader {
  private final JsonLines lines;
  private final Refusals refusals;

  private UnitLinesReader(JsonLines lines, Refusals refusals) {
    this.lines = lines;
    this.refusals = refusals;
  }

  static UnitLinesReader open(InputStream in, String file) throws IOException {
    Refusals refusals = new Refusals();
    return new UnitLinesReader(new JsonLines(new TextLines(in, file), refusals), refusals);
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    return lines.next(UnitJson::read);
  }

  @Override
  public FilePosition position() {
    return lines.position();
  }

  @Override
  public long refused() {
    return refusals.count();
  }

  @Override
  public List<Refusal> refusals() {
    return refusals.kept();
  }

  @Override
  public Map<String, Long> refusedByReason() {
    return refusals.byReason();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
