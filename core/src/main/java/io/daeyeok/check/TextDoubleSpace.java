package io.daeyeok.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code bitext/double-space}: two spaces between words where the source has none such. */
final class TextDoubleSpace extends PairRule {
  // After a full stop some typists put two.
  private static final Pattern RUN = Pattern.compile("(?<=[^\\s.!?:])  ++(?=\\S)");

  TextDoubleSpace() {
    super("bitext/double-space", Severity.WARNING);
  }

  @Override
  public boolean isMechanical() {
    return true;
  }

  @Override
  void check(Side source, Side target, Settings settings, Sighting.Sink out) {
    if (!target.text().contains("  ") || RUN.matcher(source.text()).find()) {
      return;
    }
    Matcher run = RUN.matcher(target.text());
    while (run.find()) {
      out.add(
          sighting(
              target, run.start(), run.end(), "more than one space between words; write one", " "));
    }
  }
}
