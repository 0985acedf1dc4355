package io.daeyeok.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A row of a table of tab-separated values, as it stands in the file. */
record Row(String first, String second) {

  static List<Row> read(Path table) throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(table)) {
      number++;
      String[] columns = line.split("\t", 3);
      if (columns.length < 2) {
        throw new IOException(
            table + ":" + number + ": expected two columns or more, found '" + line + "'");
      }
      rows.add(new Row(columns[0], columns[1]));
    }
    return rows;
  }
}
