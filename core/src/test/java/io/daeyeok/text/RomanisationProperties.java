package io.daeyeok.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RomanisationProperties {
  private static final String LETTERS = "[a-zŏŭë'-]+";
  private static final String PLAIN = "[a-z-]+";

  @ParameterizedTest
  @EnumSource
  void everySyllableHasLetters(Romanisation system) {
    for (char c = Hangul.FIRST; c <= Hangul.LAST; c++) {
      String latin = system.word(Character.toString(c));
      assertTrue(latin.matches("[a-zŏŭ']+"), () -> latin);
    }
  }

  @Property(tries = 300)
  void wordsAreLettersOfTheSystem(
      @ForAll @StringLength(min = 1, max = 8) @CharRange(from = '가', to = '힣') String word,
      @ForAll Romanisation system) {
    boolean marks = system == Romanisation.MCCUNE_REISCHAUER || system == Romanisation.NORTH;
    String latin = system.word(word);
    assertTrue(latin.matches(marks ? LETTERS : PLAIN), latin);
    assertEquals(latin, system.word(Normalizer.normalize(word, Normalizer.Form.NFD)));
    assertEquals(latin, system.properNoun(word).toLowerCase(Locale.ROOT));
    assertTrue(system.given(word).matches("(?iu)[a-zŏŭë' -]+"));
  }

  /** What two systems agree on: the plain forms are those with marks, less the marks. */
  @Property(tries = 300)
  void plainFormsAreTheOthersWithoutMarks(
      @ForAll @StringLength(max = 8) @CharRange(from = '가', to = '힣') String word) {
    String marks = Romanisation.MCCUNE_REISCHAUER.word(word);
    String plain = Normalizer.normalize(marks, Normalizer.Form.NFD).replaceAll("[\\p{M}']", "");
    assertEquals(plain, Romanisation.MCCUNE_REISCHAUER_PLAIN.word(word));
  }

  @Property(tries = 200)
  void anyTextPasses(@ForAll String text, @ForAll Romanisation system) {
    system.word(text);
    system.place(text);
    system.given(text);
    system.joinedGiven(text);
    system.clearWord(text);
    system.customary(text);
  }
}
