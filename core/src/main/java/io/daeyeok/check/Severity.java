package io.daeyeok.check;

import java.util.Locale;

/** How bad a finding is, the worst first. */
public enum Severity {
  /** Wrong: it must not be published so. */
  ERROR,
  /** Most likely wrong: somebody should look. */
  WARNING,
  /** Worth a look when there is time; may well be right. */
  NOTE;

  /**
   * The name used in files and reports.
   *
   * @return the name in lower case, such as {@code warning}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
