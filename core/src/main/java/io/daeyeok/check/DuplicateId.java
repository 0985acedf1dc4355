package io.daeyeok.check;

import java.util.HashMap;
import java.util.Map;

/** {@code glossary/id-duplicate}: two concepts under one id, or one without. */
final class DuplicateId extends GlossaryRule {
  DuplicateId() {
    super("glossary/id-duplicate", Severity.ERROR);
  }

  @Override
  void check(Glossary glossary, Sighting.Sink out) {
    Map<String, Entry> first = new HashMap<>();
    for (Entry entry : glossary.entries()) {
      if (entry.id().isBlank()) {
        report(entry, "this concept has no id", out);
        continue;
      }
      Entry other = first.putIfAbsent(Letters.normal(entry.id()), entry);
      if (other != null) {
        report(entry, "the id '" + entry.id() + "' is taken, by " + other.position(), out);
      }
    }
  }
}
