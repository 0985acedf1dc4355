package io.daeyeok.check;

import java.util.OptionalInt;

/** {@code glossary/unbalanced-bracket}: a bracket without its other half. */
final class TermBrackets extends TermRule {
  TermBrackets() {
    super("glossary/unbalanced-bracket", Severity.ERROR);
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    OptionalInt lone = Brackets.lone(term.text());
    if (lone.isPresent()) {
      int at = lone.getAsInt();
      out.add(
          new Sighting(
              this,
              entry.spot(term).part(at, at + 1),
              "'" + term.text().charAt(at) + "' has no other half in '" + term.text() + "'",
              java.util.Optional.empty()));
    }
  }
}
