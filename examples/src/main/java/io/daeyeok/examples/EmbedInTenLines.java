package io.daeyeok.examples;

import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.memory.TranslationUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a memory on disk, adds a pair and looks up a sentence like it: the code of the README. */
public final class EmbedInTenLines {
  private EmbedInTenLines() {}

  /**
   * Runs the example.
   *
   * @param args not used
   * @throws IOException if the memory cannot be written
   */
  public static void main(String[] args) throws IOException {
    // README
    Locale korean = Locale.KOREAN;
    Locale english = Locale.ENGLISH;
    try (TranslationMemory memory = TranslationMemory.open(Path.of("council.memory"))) {
      memory.add(
          TranslationUnit.of(
              korean, "결의안은 무투표로 채택되었다.", english, "The resolution was adopted without a vote."));
      for (FuzzyMatch hit : memory.lookup("결의안은 어제 무투표로 채택됐다.", Lookup.from(korean).to(english)))
        System.out.println(hit.score() + "  " + hit.target().text() + "  " + hit.reasons());
    }
    // README
    try (TranslationMemory memory = TranslationMemory.openReadOnly(Path.of("council.memory"))) {
      List<FuzzyMatch> hits = memory.lookup("결의안은 어제 무투표로 채택됐다.", Lookup.from(korean).to(english));
      Expected.that(hits.size() == 1, "one hit after reopening, found " + hits);
      int score = hits.get(0).score();
      Expected.that(score >= 70 && score <= 94, "a fuzzy score, found " + score);
      Expected.that(
          hits.get(0).target().text().equals("The resolution was adopted without a vote."),
          "the stored translation, found " + hits.get(0).target());
    }
  }
}
