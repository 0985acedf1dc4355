package io.daeyeok.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** One way to find the stored units that resemble a text. */
interface Retrieval extends Closeable {

  /**
   * The best hits, end to end: from the text as it was typed to units whose texts are at hand.
   *
   * @param query the text
   * @param atLeast the least score
   * @param limit how many at most
   * @return the hits, best first
   */
  List<Hit> find(String query, int atLeast, int limit) throws IOException;

  @Override
  default void close() throws IOException {}
}
