package io.daeyeok.check;

/** {@code bitext/edge-space}: spaces at the edges of a target that the source has not, or lacks. */
final class TextEdgeSpace extends PairRule {
  TextEdgeSpace() {
    super("bitext/edge-space", Severity.WARNING);
  }

  @Override
  public boolean isMechanical() {
    return true;
  }

  @Override
  void check(Side source, Side target, Settings settings, Sighting.Sink out) {
    String from = source.text();
    String to = target.text();
    if (from.isBlank() || to.isBlank()) {
      return;
    }
    String before = from.substring(0, from.length() - from.stripLeading().length());
    String after = from.substring(from.stripTrailing().length());
    String own = to.substring(0, to.length() - to.stripLeading().length());
    String ownAfter = to.substring(to.stripTrailing().length());
    if (!before.equals(own) || !after.equals(ownAfter)) {
      out.add(
          sighting(
              target,
              0,
              to.length(),
              !before.equals(own)
                  ? "the source starts with %s, the target with %s"
                      .formatted(said(before), said(own))
                  : "the source ends with %s, the target with %s"
                      .formatted(said(after), said(ownAfter)),
              before + to.strip() + after));
    }
  }

  private static String said(String spaces) {
    return spaces.isEmpty()
        ? "no space"
        : spaces.length() == 1 ? "a space" : spaces.length() + " spaces";
  }
}
