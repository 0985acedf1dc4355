package io.daeyeok.check;

/** {@code glossary/edge-space}: spaces around a term, or more than one inside. */
final class TermEdgeSpace extends TermRule {
  TermEdgeSpace() {
    super("glossary/edge-space", Severity.ERROR);
  }

  @Override
  public boolean isMechanical() {
    return true;
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    String text = term.text();
    String clean = clean(text);
    if (!clean.equals(text) && !clean.isEmpty()) {
      out.add(
          part(
              entry,
              term,
              0,
              text.length(),
              "spaces around or doubled inside the term '" + clean + "'; delete them",
              clean));
    }
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else {
        if (space && !clean.isEmpty()) {
          clean.append(' ');
        }
        space = false;
        clean.append(c);
      }
    }
    return clean.toString();
  }
}
