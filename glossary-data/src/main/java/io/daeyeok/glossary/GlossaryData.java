package io.daeyeok.glossary;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The door to the bundled concepts and to the bundled pairs of sentences. */
public final class GlossaryData {
  /** The files of concepts, one a subject field. */
  static final List<String> CONCEPT_FILES =
      List.of(
          "country.json",
          "defection.json",
          "diplomacy.json",
          "dprk-discourse.json",
          "dprk-state.json",
          "event.json",
          "general.json",
          "history.json",
          "human-rights.json",
          "humanitarian.json",
          "law.json",
          "news-style.json",
          "organization.json",
          "person.json",
          "place.json",
          "politics.json",
          "rok-state.json",
          "sanctions.json",
          "un-body.json",
          "un-procedure.json");

  static final String PAIRS_FILE = "human-rights-news.tmx";

  private GlossaryData() {}

  /**
   * The concepts with their terms in Korean ({@code ko}, {@code ko-KR}, {@code ko-KP}) and English
   * ({@code en}, {@code en-US}, {@code en-GB}, {@code en-KP}, {@code en-x-un}), each with a source
   * note and a confidence. They are read anew by each call: keep the termbase.
   *
   * @return the termbase, its concepts in order of subject field and id
   */
  public static Termbase termbase() {
    List<Concept> concepts = new ArrayList<>();
    try {
      for (String file : CONCEPT_FILES) {
        concepts.addAll(Termbase.read(open(file), file).concepts());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Termbase.of(concepts);
  }

  /**
   * Pairs of sentences from Korean ({@code ko-KR}) news and their English ({@code en}), aligned one
   * to one, as TMX 1.4b in UTF-8. Each unit has an id, dates, the properties {@code x-source} and
   * {@code x-confidence} and, where it shows something, a note.
   *
   * @return the TMX, to be closed by the caller
   */
  public static InputStream openPairs() {
    return open(PAIRS_FILE);
  }

  private static InputStream open(String file) {
    InputStream in = GlossaryData.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("the glossary data are incomplete: no " + file);
    }
    return in;
  }
}
