package io.daeyeok.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code glossary/several-variants-in-field}: two terms where one should be. */
final class SeveralVariants extends TermRule {
  private static final Pattern ALWAYS = Pattern.compile("\\s?+[;；|]\\s?+|\\s[/／]\\s");
  private static final Pattern COMMA = Pattern.compile("[,，、]\\s?+(?!\\d)");
  private static final Pattern KOREAN_SLASH = Pattern.compile("(?<=[가-힣])[/／](?=[가-힣])");

  SeveralVariants() {
    super("glossary/several-variants-in-field", Severity.WARNING);
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    String text = term.text().strip();
    if (!text.equals(term.text())) {
      return;
    }
    // Names have commas of their own: Committee on Economic, Social and Cultural Rights.
    boolean hasOwnCommas = entry.isName() || text.matches(".*,.*\\b(?:and|or)\\b.*");
    if (!report(ALWAYS, entry, term, out) && !report(KOREAN_SLASH, entry, term, out)) {
      if (!hasOwnCommas) {
        report(COMMA, entry, term, out);
      }
    }
  }

  private boolean report(Pattern separator, Entry entry, EntryTerm term, Sighting.Sink out) {
    Matcher found = separator.matcher(term.text());
    if (!found.find() || found.start() == 0 || found.end() == term.text().length()) {
      return false;
    }
    out.add(
        new Sighting(
            this,
            entry.spot(term).part(found.start(), found.end()),
            "more than one term in '" + term.text() + "'; list each by itself",
            java.util.Optional.empty()));
    return true;
  }
}
