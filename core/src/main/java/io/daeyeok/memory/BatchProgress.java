package io.daeyeok.memory;

/** Follows a lookup of many segments. Called from any thread, never by two at once. */
@FunctionalInterface
public interface BatchProgress {

  /**
   * One more segment is done.
   *
   * @param done how many are done
   * @param total how many there are
   * @return false to end the lookup
   */
  boolean advanced(int done, int total);
}
