package io.daeyeok.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Scores every distinct text by a function, and takes the best with all its rows. */
record ScanMethod(String name, Rows rows, Function<String, double[]> scores) implements Method {

  /** The rows of a memory by their text. */
  static final class Rows {
    private final List<String> texts;
    private final List<List<StoredRow>> byText;

    Rows(List<StoredRow> rows) {
      Map<String, List<StoredRow>> groups = new LinkedHashMap<>();
      for (StoredRow row : rows) {
        groups.computeIfAbsent(row.text(), text -> new ArrayList<>()).add(row);
      }
      texts = List.copyOf(groups.keySet());
      byText = List.copyOf(groups.values());
    }

    List<String> texts() {
      return texts;
    }
  }

  @Override
  public Best best(StoredRow question) {
    double[] all = scores.apply(question.text());
    double best = 0;
    List<String> found = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      if (all[i] >= best && all[i] > 0) {
        List<String> others = new ArrayList<>();
        for (StoredRow row : rows.byText.get(i)) {
          if (!row.raw().equals(question.raw())) {
            others.add(row.translation());
          }
        }
        if (!others.isEmpty()) {
          if (all[i] > best) {
            found.clear();
          }
          best = all[i];
          found.addAll(others);
        }
      }
    }
    return new Best(best, best, found);
  }
}
