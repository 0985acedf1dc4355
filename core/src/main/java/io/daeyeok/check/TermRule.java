package io.daeyeok.check;

import java.util.Optional;

/** A glossary rule that looks at one term at a time. */
abstract class TermRule extends GlossaryRule {
  TermRule(String id, Severity severity) {
    super(id, severity);
  }

  @Override
  final void check(Glossary glossary, Sighting.Sink out) {
    for (Entry entry : glossary.entries()) {
      for (EntryTerm term : entry.terms()) {
        check(entry, term, glossary, out);
      }
    }
  }

  abstract void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out);

  /** A sighting of a part of a term, with what to write in its place. */
  final Sighting part(
      Entry entry, EntryTerm term, int start, int end, String message, String replacement) {
    return new Sighting(this, entry.spot(term).part(start, end), message, Optional.of(replacement));
  }
}
