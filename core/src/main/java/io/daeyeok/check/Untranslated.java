package io.daeyeok.check;

import io.daeyeok.text.Words;
import java.util.List;

/** {@code bitext/untranslated}: a target that is its source. */
final class Untranslated extends PairRule {
  // Names, commands and labels stay as they are; four words in lower case are a phrase.
  private static final int PHRASE = 4;
  // UTF-16 units by which runs of spaces and decomposed letters may make equal texts differ.
  private static final int MOST_NOISE = 40;

  Untranslated() {
    super("bitext/untranslated", Severity.WARNING);
  }

  @Override
  void check(Side source, Side target, Settings settings, Sighting.Sink out) {
    boolean sameLanguage = source.language().getLanguage().equals(target.language().getLanguage());
    boolean farApart =
        Math.abs(source.text().strip().length() - target.text().strip().length()) > MOST_NOISE;
    if (sameLanguage
        || farApart
        || !Letters.normal(source.text()).equals(Letters.normal(target.text()))) {
      return;
    }
    if (isWorded(source.text())) {
      out.add(
          sighting(
              target,
              0,
              target.text().length(),
              "the "
                  + target.language().toLanguageTag()
                  + " text is the same as the "
                  + source.language().toLanguageTag()
                  + " one"));
    }
  }

  private static boolean isWorded(String text) {
    if (Letters.hasHangul(text)) {
      return true;
    }
    int words = 0;
    List<String> all = Words.of(text);
    for (String word : all) {
      boolean lower = word.codePoints().allMatch(Character::isLowerCase);
      words += lower && word.length() > 1 ? 1 : 0;
    }
    return words >= PHRASE && words * 2 > all.size();
  }
}
