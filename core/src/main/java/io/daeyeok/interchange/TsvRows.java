package io.daeyeok.interchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Tab-separated rows with Daeyeok's escapes, which the first line announces. */
final class TsvRows implements RowWriter {
  private final Writer out;

  TsvRows(Writer out) throws IOException {
    this.out = out;
    out.write(TsvEscapes.MARK);
    out.write('\n');
  }

  @Override
  public void row(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : "\t");
      out.write(TsvEscapes.escape(cells.get(i)));
    }
    out.write('\n');
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
