package io.daeyeok.check;

import java.util.Collection;
import java.util.TreeSet;

/** What somebody who mistyped a name most likely meant. */
final class Nearest {
  private static final int MOST_LISTED = 12;

  private Nearest() {}

  /** The end of an error message: the known name that is near, or else what there is. */
  static String suggestion(String name, Collection<String> known) {
    String best = "";
    int least = Math.max(2, name.length() / 3) + 1;
    for (String other : new TreeSet<>(known)) {
      int distance = distance(name, other);
      if (distance < least) {
        least = distance;
        best = other;
      }
    }
    if (!best.isEmpty()) {
      return "did you mean \"" + best + "\"?";
    }
    return known.size() > MOST_LISTED
        ? "there is nothing like it"
        : "expected one of " + String.join(", ", new TreeSet<>(known));
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
