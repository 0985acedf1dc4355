package io.daeyeok.terms;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts an English term for another: article, plural, possessive and capitals follow. Where the verb
 * forms of two terms would have to be matched, it is not sure.
 */
final class EnglishRewriting {
  private static final Pattern INDEFINITE = Pattern.compile("(?<![\\p{L}\\p{N}'’-])([Aa]n?)( +)$");
  private static final Pattern DEFINITE = Pattern.compile("(?<![\\p{L}\\p{N}'’-])([Tt]he)( +)$");
  // A word that stands in the place of an article.
  private static final Pattern DETERMINER =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(?:an?|the|this|that|its|their|our|his|her|my|your|no|any|every|each)"
              + " +$");
  private static final Pattern VERB =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'’-])([A-Za-z]{2,20}ed) +(?:by|through|in|via) +(?:an? +)?$");
  private static final int REACH = 16;

  private final String text;
  private final TermHit hit;
  private int start;
  private int end;
  private String to;
  private boolean sure = true;

  private EnglishRewriting(String text, TermHit hit, String preferred) {
    this.text = text;
    this.hit = hit;
    start = hit.start();
    end = hit.end();
    to = preferred;
  }

  static Rewriting of(String text, TermHit hit, String preferred) {
    EnglishRewriting rewriting = new EnglishRewriting(text, hit, preferred);
    rewriting.number();
    rewriting.capitals();
    if (!rewriting.predicate()) {
      rewriting.articles();
    }
    return new Rewriting(rewriting.start, rewriting.end, rewriting.to, rewriting.sure);
  }

  private void number() {
    int word = end;
    while (word < text.length() && Character.isLetter(text.charAt(word))) {
      word++;
    }
    String ending = text.substring(end, word).toLowerCase(Locale.ROOT);
    String listed = hit.term().text();
    boolean ies = endsWith(hit.text(), "ies") && endsWith(listed, "y");
    if (ending.equals("s") || ending.equals("es") || ies) {
      end = word;
      sure &= !EnglishGrammar.isPlural(to);
      to = EnglishGrammar.plural(to);
    } else {
      boolean inflected = !ending.isEmpty() || isVerbForm(listed);
      sure &= !inflected;
      to =
          hit.term().kind() == TermKind.INFLECTION
                  && EnglishGrammar.isPlural(listed)
                  && !EnglishGrammar.isPlural(to)
              ? EnglishGrammar.plural(to)
              : to;
      sure &= EnglishGrammar.isPlural(listed) == EnglishGrammar.isPlural(to);
    }
    boolean possessive =
        end + 1 < text.length()
            && (text.charAt(end) == '\'' || text.charAt(end) == '’')
            && Character.isLetter(text.charAt(end + 1));
    sure &= !possessive || EnglishGrammar.endsInHead(to) || EnglishGrammar.takesDefiniteArticle(to);
  }

  /** Whether the term found is conjugated inside: requested a vote, for “request a vote”. */
  private boolean isVerbForm(String listed) {
    if (hit.grade() != Grade.INFLECTED) {
      return false;
    }
    String found = hit.text().replace('-', ' ');
    return EnglishSpellings.uninflected(listed).stream()
        .noneMatch(spelling -> spelling.replace('-', ' ').equalsIgnoreCase(found));
  }

  private static boolean endsWith(String text, String ending) {
    int from = text.length() - ending.length();
    return from >= 0 && text.regionMatches(true, from, ending, 0, ending.length());
  }

  private void capitals() {
    to = EnglishGrammar.capitalisedAs(to, hit.text(), hit.term().text(), isSentenceStart(start));
  }

  /**
   * “Adopted by adoption without a vote” says it twice: the listed verb form takes the place of
   * both, or a person decides.
   */
  private boolean predicate() {
    Matcher verb = VERB.matcher(text.substring(Math.max(0, start - 3 * REACH), start));
    if (!verb.find()) {
      return false;
    }
    String stem = verb.group(1).substring(0, verb.group(1).length() - 2);
    if (stem.length() < 4 || !to.regionMatches(true, 0, stem, 0, stem.length())) {
      return false;
    }
    for (Term term : hit.concept().terms()) {
      if (term.kind() == TermKind.PREDICATE
          && Recogniser.isSound(term)
          && term.variety().getLanguage().equals("en")
          && startsWith(term.text(), verb.group(1) + " ")) {
        start -= verb.group().length();
        to = verb.group(1) + term.text().substring(verb.group(1).length());
        return true;
      }
    }
    sure = false;
    return true;
  }

  private static boolean startsWith(String text, String beginning) {
    return text.regionMatches(true, 0, beginning, 0, beginning.length());
  }

  /** The article before the term is a part of the edit where it changes, comes or goes. */
  private void articles() {
    String before = text.substring(Math.max(0, start - REACH), start);
    Matcher indefinite = INDEFINITE.matcher(before);
    if (indefinite.find()) {
      indefinite(indefinite.group(1), indefinite.group(2));
      return;
    }
    boolean has = EnglishGrammar.takesDefiniteArticle(hit.term().text());
    boolean needs = EnglishGrammar.takesDefiniteArticle(to);
    Matcher definite = DEFINITE.matcher(before);
    boolean included = hit.text().regionMatches(true, 0, Form.ARTICLE, 0, Form.ARTICLE.length());
    if (has && !needs && definite.find()) {
      start -= definite.group().length();
      to = isSentenceStart(start) ? EnglishGrammar.capitalised(to) : to;
    } else if (needs && (included || !has) && !DETERMINER.matcher(before).find()) {
      boolean opens = isSentenceStart(start);
      to = (opens ? EnglishGrammar.capitalised(Form.ARTICLE) : Form.ARTICLE) + to;
    }
  }

  private void indefinite(String article, String spaces) {
    String right = EnglishGrammar.indefiniteArticle(to);
    sure &= !EnglishGrammar.isPlural(to) && !EnglishGrammar.takesDefiniteArticle(to);
    if (!right.equalsIgnoreCase(article)) {
      start -= article.length() + spaces.length();
      boolean capital = Character.isUpperCase(article.charAt(0));
      to = (capital ? EnglishGrammar.capitalised(right) : right) + spaces + to;
    }
  }

  /**
   * Whether nothing but quotation marks, brackets and space lies between the last stop and here.
   */
  private boolean isSentenceStart(int offset) {
    for (int i = offset - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?:…•".indexOf(c) >= 0) {
        return true;
      }
      if (!Character.isWhitespace(c) && "\"'“‘(«[*-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
