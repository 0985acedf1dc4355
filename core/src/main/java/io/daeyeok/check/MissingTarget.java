package io.daeyeok.check;

/** {@code glossary/missing-target}: a concept that cannot be rendered in one of the languages. */
final class MissingTarget extends GlossaryRule {
  MissingTarget() {
    super("glossary/missing-target", Severity.WARNING);
  }

  @Override
  void check(Glossary glossary, Sighting.Sink out) {
    for (Entry entry : glossary.entries()) {
      for (String language : glossary.languages()) {
        if (entry.terms().stream()
            .noneMatch(term -> term.language().equals(language) && !term.text().isBlank())) {
          report(entry, "the concept has no term in " + language + "; add one", out);
        }
      }
    }
  }
}
