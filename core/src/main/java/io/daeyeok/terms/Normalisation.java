package io.daeyeok.terms;

import java.util.List;
import java.util.Objects;

/**
 * A text brought to the preferred terms of one variety.
 *
 * @param original the text as given
 * @param text the text with the edits made; the very same where there is none
 * @param edits the edits made, in order and without overlap; their offsets point into the original
 * @param suggestions the edits that were not made, in order of start; they may overlap each other
 *     and the edits made
 */
public record Normalisation(
    String original, String text, List<TermEdit> edits, List<TermEdit> suggestions) {

  /** Checks that nothing is null. */
  public Normalisation {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(text, "text");
    edits = List.copyOf(edits);
    suggestions = List.copyOf(suggestions);
  }
}
