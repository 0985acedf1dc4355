package io.daeyeok.terms;

import java.util.Locale;

/** How a term stands among the terms of its concept. */
public enum Status {
  /** The form to write; at most one at a time in each variety of a concept. */
  PREFERRED,
  /** Right, but not the first choice. */
  ADMITTED,
  /** No longer to be written. */
  DEPRECATED,
  /** Never to be written. */
  FORBIDDEN;

  /**
   * The name used in files and reports.
   *
   * @return the name in lower case, such as {@code preferred}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
