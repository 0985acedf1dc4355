package io.daeyeok.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code glossary/language-tag}: a language that no other tool will know. */
final class InvalidLanguageTag extends TermRule {
  private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
  private static final Set<String> REGIONS = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
  // Country codes and English names that are taken for language codes.
  private static final Map<String, String> MEANT =
      Map.of(
          "kr", "ko", "kp", "ko-KP", "jp", "ja", "cn", "zh", "us", "en-US", "gb", "en-GB", "uk",
          "en-GB", "korean", "ko", "english", "en", "eng", "en");

  InvalidLanguageTag() {
    super("glossary/language-tag", Severity.ERROR);
  }

  @Override
  void check(Entry entry, EntryTerm term, Glossary glossary, Sighting.Sink out) {
    String tag = term.tag();
    String problem = problem(tag, term.variety());
    if (!problem.isEmpty()) {
      String meant = MEANT.getOrDefault(tag.toLowerCase(Locale.ROOT), tag.replace('_', '-'));
      String hint = meant.equals(tag) ? "ko, ko-KP or en-x-un" : meant;
      report(
          entry,
          term,
          "the language of '" + term.text() + "' is " + problem + "; say " + hint,
          out);
    }
  }

  private static String problem(String tag, Locale variety) {
    if (tag.isBlank()) {
      return "not stated";
    }
    if (variety.getLanguage().isEmpty()) {
      return "'" + tag + "', which is no BCP 47 tag";
    }
    // uk is Ukrainian, and more often a slip for British English; kr is Kanuri, as rare.
    boolean isSlip = tag.equalsIgnoreCase("kr");
    String language = variety.getLanguage();
    if (isSlip
        || (language.length() == 2 && !LANGUAGES.contains(language))
        || language.length() > 3) {
      return "'" + tag + "', which is no language";
    }
    String region = variety.getCountry();
    return region.length() == 2 && !REGIONS.contains(region)
        ? "'" + tag + "', whose region is none"
        : "";
  }
}
