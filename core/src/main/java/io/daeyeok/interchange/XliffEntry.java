package io.daeyeok.interchange;

import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.terms.TermHit;
import io.daeyeok.text.Segment;
import java.util.List;

/**
 * What one unit of an XLIFF file is to have.
 *
 * @param id its id in the file
 * @param name its name, such as the key of a string, or the empty string
 * @param target its translation, an empty segment for none
 * @param matches proposals from a memory
 * @param terms terms found in the source
 */
record XliffEntry(
    String id,
    String name,
    Segment source,
    Segment target,
    List<FuzzyMatch> matches,
    List<TermHit> terms,
    List<Note> notes,
    List<Property> properties) {

  boolean isTranslated() {
    return !target.text().isEmpty() || !target.codes().isEmpty();
  }

  /** The value of a property, or the empty string. */
  String property(String type) {
    return properties.stream()
        .filter(property -> property.type().equals(type))
        .map(Property::value)
        .findFirst()
        .orElse("");
  }
}
