package io.daeyeok.memory;

/** What to do with a unit whose source is already in the memory with another target. */
public enum Duplicates {
  /** Keep both. */
  KEEP,
  /** Put the new unit in the place of those with the same source and the same languages. */
  OVERWRITE
}
