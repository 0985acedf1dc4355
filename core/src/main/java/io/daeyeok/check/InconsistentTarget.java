package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.text.Folding;

/** {@code bitext/inconsistent-target}: one sentence, translated in two ways. */
final class InconsistentTarget extends BitextRule {
  // Strings of one or two words mean many things: 3,697 of 4,166 sources that vary are such.
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_KOREAN_WORDS = 3;

  InconsistentTarget() {
    super("bitext/inconsistent-target", Severity.NOTE);
  }

  @Override
  boolean remembers() {
    return true;
  }

  @Override
  UnitCheck open(Settings settings) {
    SeenTargets seen = new SeenTargets();
    return (unit, out) -> {
      for (Side target : unit.targets()) {
        check(unit, target, seen, out);
      }
    };
  }

  private void check(Unit unit, Side target, SeenTargets seen, Sighting.Sink out) {
    Side source = unit.source();
    SegmentContext context = unit.context();
    String around = "";
    if (!isLong(source)) {
      if (context.equals(SegmentContext.NONE)) {
        return;
      }
      around = context.toString();
    }
    long from = Hash.of(target.language().toLanguageTag() + "\n" + key(source) + "\n" + around);
    FilePosition other = seen.otherTarget(from, Hash.of(key(target)), unit.position());
    if (!other.equals(unit.position())) {
      out.add(
          sighting(
              target,
              0,
              target.text().length(),
              "the same source is translated in another way in " + other));
    }
  }

  private static boolean isLong(Side source) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < source.text().length(); i++) {
      char c = source.text().charAt(i);
      words += Character.isLetter(c) && !inside ? 1 : 0;
      inside = !Character.isWhitespace(c);
    }
    return words >= (source.isKorean() ? FEWEST_KOREAN_WORDS : FEWEST_WORDS);
  }

  /** Spacing, case and punctuation make no other translation. */
  private static String key(Side side) {
    String text = Folding.nfc(side.text());
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }
}
