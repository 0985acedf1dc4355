package io.daeyeok.check;

/**
 * A change of a term or segment that needs no person's consent.
 *
 * @param start where in the field the stretch to replace starts
 * @param end where it ends
 * @param to what to put there
 */
record Edit(int start, int end, String to) {
  // What a format might have to write otherwise; there the text is left to a person.
  private static final String SIGNS = "&<>\"\\,;|";

  /** Whether what is new in the text looks the same in every format. */
  boolean isPlain(String field) {
    String from = field.substring(start, end);
    int most = Math.min(from.length(), to.length());
    int front = 0;
    while (front < most && from.charAt(front) == to.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < most - front
        && from.charAt(from.length() - 1 - back) == to.charAt(to.length() - 1 - back)) {
      back++;
    }
    return to.substring(front, to.length() - back)
        .chars()
        .noneMatch(c -> SIGNS.indexOf(c) >= 0 || Character.isISOControl(c));
  }
}
