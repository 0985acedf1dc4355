package io.daeyeok.interchange;

import io.daeyeok.memory.TranslationUnit;
import java.io.IOException;
import java.io.Writer;

/** Units as {@link UnitJson} has them, one a line, with nothing left out. */
final class UnitLinesWriter implements UnitWriter {
  private final Writer out;

  UnitLinesWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void accept(TranslationUnit unit) throws IOException {
    out.write(JsonLines.line(UnitJson.write(unit)));
    out.write('\n');
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
