package io.daeyeok.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code glossary/gloss-in-term}: an explanation inside the field of a term. */
final class GlossInTerm extends TermRule {
  private static final Pattern GLOSS =
      Pattern.compile("\\S\\s?+([(（\\[［][^()（）\\[\\]［］]{1,200}+[)）\\]］])$");

  GlossInTerm() {
    super("glossary/gloss-in-term", Severity.WARNING);
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    String text = term.text().stripTrailing();
    Matcher gloss = GLOSS.matcher(text);
    // A plural in brackets is inflection: resolution(s).
    if (gloss.find() && !gloss.group(1).matches("\\((?:s|es)\\)")) {
      out.add(
          part(
              entry,
              term,
              gloss.start(1),
              gloss.end(1),
              "'"
                  + gloss.group(1)
                  + "' is no part of a term and keeps it from being found; make it a"
                  + " note or a term of its own",
              ""));
    }
  }
}
