package io.daeyeok.examples;

import io.daeyeok.glossary.GlossaryData;
import io.daeyeok.interchange.UnitFile;
import io.daeyeok.interchange.UnitReader;
import io.daeyeok.memory.Duplicates;
import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Looks up a news sentence in the bundled memory, and names its terms with what they are to be
 * translated by.
 */
public final class LookUpNews {
  private LookUpNews() {}

  /**
   * Runs the example.
   *
   * @param args not used
   * @throws IOException if the bundled data cannot be read
   */
  public static void main(String[] args) throws IOException {
    String sentence = "북한 외교관 이일규는 외무성 문건 15건을 공개했다.";
    try (TranslationMemory memory = TranslationMemory.inMemory();
        UnitReader pairs = UnitFile.read(GlossaryData.openPairs(), "the bundled pairs")) {
      memory.addAll(pairs, Duplicates.KEEP);
      List<FuzzyMatch> hits =
          memory.lookup(sentence, Lookup.from(Locale.KOREAN).to(Locale.ENGLISH).atLeast(60));
      for (FuzzyMatch hit : hits) {
        System.out.println(hit.score() + "  " + hit.source().text());
        System.out.println("    " + hit.target().text());
        System.out.println("    " + hit.reasons());
      }
      Expected.that(!hits.isEmpty(), "a related sentence");
      Expected.that(
          hits.get(0).target().text().contains("12 Foreign Ministry documents"),
          "the sentence about the documents, found " + hits.get(0));
    }

    Termbase termbase = GlossaryData.termbase();
    String name = "";
    for (TermHit hit : termbase.find(sentence, Locale.KOREAN)) {
      List<Term> translations = Termbase.translations(hit.concept(), Locale.ENGLISH);
      System.out.println(hit.text() + " → " + translations.get(0).text());
      if (hit.text().equals("이일규")) {
        name = translations.get(0).text();
      }
    }
    Expected.that(name.equals("Lee Il-kyu"), "the name of the diplomat, found '" + name + "'");
  }
}
