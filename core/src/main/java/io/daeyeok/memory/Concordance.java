package io.daeyeok.memory;

import java.util.Locale;

/**
 * How to search the texts of one language for words. Immutable: every method returns a changed
 * copy.
 *
 * <p>Unless told otherwise, at most 20 hits, by words: in Korean spacing, particles and endings do
 * not matter; in English inflection does not.
 */
public final class Concordance {
  private final Locale language;
  private final int limit;
  private final boolean substring;

  private Concordance(Locale language, int limit, boolean substring) {
    this.language = language;
    this.limit = limit;
    this.substring = substring;
  }

  /**
   * A search in texts of one language.
   *
   * @param language the language; its base language decides
   * @return the search
   */
  public static Concordance in(Locale language) {
    if (language.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("a concordance needs a language");
    }
    return new Concordance(language, 20, false);
  }

  /**
   * Only so many hits.
   *
   * @param hits how many at most, 1 or more
   * @return the changed copy
   */
  public Concordance limit(int hits) {
    if (hits < 1) {
      throw new IllegalArgumentException("a concordance returns at least 1 hit, not " + hits);
    }
    return new Concordance(language, hits, substring);
  }

  /**
   * Searches for the query as a run of characters, wherever words begin or end; case, width and
   * spelling noise still do not matter.
   *
   * @return the changed copy
   */
  public Concordance substring() {
    return new Concordance(language, limit, true);
  }

  /**
   * The language searched.
   *
   * @return the language
   */
  public Locale language() {
    return language;
  }

  /**
   * The most hits.
   *
   * @return 1 or more
   */
  public int limit() {
    return limit;
  }

  /**
   * Whether the query is a run of characters rather than words.
   *
   * @return true after {@link #substring()}
   */
  public boolean isSubstring() {
    return substring;
  }
}
