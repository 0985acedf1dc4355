package io.daeyeok.memory;

import io.daeyeok.text.SearchAnalysis;
import java.util.Map;

/**
 * What a memory was written by, kept with every commit. The format is what bytes mean; the analysis
 * is what texts become in the index. A memory of another version is never mixed with this one.
 */
record StoreVersion(int format, int analysis) {
  /** Changes with {@link UnitCodec}, {@link UnitDocument} and {@link UnitHash}. */
  static final int FORMAT = 4;

  static final StoreVersion CURRENT = new StoreVersion(FORMAT, SearchAnalysis.VERSION);

  private static final String FORMAT_KEY = "daeyeok.format";
  private static final String ANALYSIS_KEY = "daeyeok.analysis";

  Map<String, String> toCommit() {
    return Map.of(FORMAT_KEY, Integer.toString(format), ANALYSIS_KEY, Integer.toString(analysis));
  }

  /** Refuses what cannot be read at all. */
  static void requireFormat(Map<String, String> commit, String name)
      throws IncompatibleMemoryException {
    String format = commit.get(FORMAT_KEY);
    if (format == null || !commit.containsKey(ANALYSIS_KEY)) {
      throw new IncompatibleMemoryException(
          name + " is a Lucene index, but not a Daeyeok memory; choose another folder");
    }
    if (!format.equals(Integer.toString(FORMAT))) {
      throw new IncompatibleMemoryException(
          name
              + " has memory format "
              + format
              + ", this version of Daeyeok reads format "
              + FORMAT
              + "; export it with the version that wrote it and import the file");
    }
  }

  /** Refuses also what is indexed in another way. */
  static void requireCurrent(Map<String, String> commit, String name)
      throws IncompatibleMemoryException {
    requireFormat(commit, name);
    if (!commit.get(ANALYSIS_KEY).equals(Integer.toString(SearchAnalysis.VERSION))) {
      throw new IncompatibleMemoryException(
          name
              + " was indexed with another version of the analysis; re-index it"
              + " (TranslationMemory.reindex, or: daeyeok reindex --memory "
              + name
              + ")");
    }
  }
}
