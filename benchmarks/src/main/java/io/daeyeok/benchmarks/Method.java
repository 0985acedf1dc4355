package io.daeyeok.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** One way to say which stored row helps most with a text. */
interface Method extends Closeable {

  /** A row's text is in the language of the question, its translation in the other. */
  record StoredRow(String raw, String text, String translation) {}

  /**
   * The best rows and their score.
   *
   * @param score higher is better; only the order of scores of one method counts
   * @param share the score as a share of 1, as its user sees it
   * @param rows the translations of all rows with that score
   */
  record Best(double score, double share, List<String> rows) {
    static final Best NOTHING = new Best(0, 0, List.of());
  }

  String name();

  /**
   * The best of the rows whose raw text is not that of the question.
   *
   * @param question the row that is left out, with all that have the same raw text
   */
  Best best(StoredRow question) throws IOException;

  @Override
  default void close() throws IOException {}
}
