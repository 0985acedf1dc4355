package io.daeyeok.interchange;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** How one version of XLIFF writes files and units. */
interface XliffUnitWriter {

  /** Whether all units of a document have the same two languages. */
  boolean hasOneLanguagePair();

  void start(Locale source, Locale target) throws IOException;

  void startFile(int number, String original, Locale source, Locale target) throws IOException;

  void endFile() throws IOException;

  /** Whether a text can be the id of a unit. */
  boolean isId(String id);

  /**
   * Writes a unit.
   *
   * @param lost takes what cannot be held
   */
  void unit(XliffEntry entry, Set<String> lost) throws IOException;
}
