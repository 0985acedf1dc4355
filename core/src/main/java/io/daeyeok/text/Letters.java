package io.daeyeok.text;

import java.util.HashMap;
import java.util.Map;

/** Reads tables of jamo and Latin letters. */
final class Letters {
  private Letters() {}

  /** A table written as pairs between spaces: {@code ㄱ g ㄴ n}. */
  static Map<Character, String> of(String pairs) {
    String[] cells = pairs.split(" ");
    Map<Character, String> table = new HashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      table.put(cells[i].charAt(0), cells[i + 1]);
    }
    return Map.copyOf(table);
  }
}
