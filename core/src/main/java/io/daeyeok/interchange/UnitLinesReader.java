package io.daeyeok.interchange;

import io.daeyeok.memory.TranslationUnit;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Units as {@link UnitJson} has them, one a line. */
final class UnitLinesReader extends LenientReader implements UnitReader {
  private final JsonLines lines;

  private UnitLinesReader(JsonLines lines, Refusals refusals) {
    super(refusals);
    this.lines = lines;
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
  public void close() throws IOException {
    lines.close();
  }
}
