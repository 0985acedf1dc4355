package io.daeyeok.check;

import java.util.Optional;

/** A rule on the entries of glossaries. */
abstract non-sealed class GlossaryRule extends Rule {
  GlossaryRule(String id, Severity severity) {
    super(id, severity);
  }

  abstract void check(Glossary glossary, Sighting.Sink out);

  final void report(Entry entry, String message, Sighting.Sink out) {
    out.add(new Sighting(this, entry.spot(), message, Optional.empty()));
  }

  final void report(Entry entry, EntryTerm term, String message, Sighting.Sink out) {
    out.add(new Sighting(this, entry.spot(term), message, Optional.empty()));
  }
}
