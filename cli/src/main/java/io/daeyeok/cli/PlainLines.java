package io.daeyeok.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** Lines of a pipe or a file. */
record PlainLines(BufferedReader reader) implements LineSource {
  @Override
  public Optional<String> next() throws IOException {
    return Optional.ofNullable(reader.readLine());
  }

  @Override
  public int columns() {
    return ReplCommand.COLUMNS;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
