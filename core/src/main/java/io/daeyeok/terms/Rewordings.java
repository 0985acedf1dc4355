package io.daeyeok.terms;

import io.daeyeok.text.Agreement;
import io.daeyeok.text.Folding;
import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Rewording;
import io.daeyeok.text.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says a segment with other terms for the concepts that it names: first all of it as each variety
 * would, then one term at a time. The order depends on segment and concepts alone.
 */
final class Rewordings {
  /** As many as a lookup is to be repeated with. */
  static final int MOST = 8;

  private final Segment segment;
  private final Locale language;
  private final List<TermHit> hits;
  private final Folding folding;
  private final List<Rewording> rewordings = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  Rewordings(Segment segment, Locale language, List<TermHit> hits) {
    this.segment = segment;
    this.language = language;
    this.hits = hits.stream().filter(this::isUnbroken).toList();
    folding = Folding.forMatching(language);
    keys.add(folding.key(segment.text()));
  }

  /** Whether no inline code stands inside a term: there would be no place for it. */
  private boolean isUnbroken(TermHit hit) {
    return segment.codes().stream()
        .noneMatch(code -> code.position() > hit.start() && code.position() < hit.end());
  }

  List<Rewording> all() {
    for (Locale variety : varieties()) {
      List<Replacement> replacements = new ArrayList<>();
      int end = 0;
      for (TermHit hit : hits) {
        List<Term> terms = Termbase.translations(hit.concept(), variety);
        if (!terms.isEmpty() && hit.start() >= end) {
          Replacement replacement = Replacement.of(hit, terms.get(0), segment.text());
          if (replacement.start() >= end) {
            replacements.add(replacement);
            end = replacement.end();
          }
        }
      }
      add(replacements);
    }
    for (TermHit hit : hits) {
      for (Term term : others(hit)) {
        add(List.of(Replacement.of(hit, term, segment.text())));
      }
    }
    return List.copyOf(rewordings);
  }

  /** The varieties in which the concepts have terms to be written, the language as such first. */
  private Set<Locale> varieties() {
    List<Locale> varieties = new ArrayList<>();
    for (TermHit hit : hits) {
      for (Term term : hit.concept().terms()) {
        if (Recogniser.isSound(term)
            && term.variety().getLanguage().equals(language.getLanguage())) {
          varieties.add(term.variety());
        }
      }
    }
    varieties.sort(Comparator.comparing(Locale::toLanguageTag));
    return new LinkedHashSet<>(varieties);
  }

  /** The other terms of a concept, those that may be written first. */
  private List<Term> others(TermHit hit) {
    return hit.concept().terms().stream()
        .filter(term -> term.variety().getLanguage().equals(language.getLanguage()))
        .sorted(Comparator.comparing(Term::status))
        .toList();
  }

  private void add(List<Replacement> replacements) {
    if (rewordings.size() == MOST) {
      return;
    }
    StringBuilder text = new StringBuilder();
    List<InlineCode> codes = new ArrayList<>(segment.codes());
    List<String> details = new ArrayList<>();
    int copied = 0;
    for (Replacement replacement : replacements) {
      String before = segment.text().substring(replacement.start(), replacement.end());
      if (before.equals(replacement.text())) {
        continue;
      }
      text.append(segment.text(), copied, replacement.start()).append(replacement.text());
      copied = replacement.end();
      int shift = text.length() - copied;
      for (int i = 0; i < codes.size(); i++) {
        InlineCode code = segment.codes().get(i);
        if (code.position() >= copied) {
          codes.set(i, code.at(code.position() + shift));
        } else if (code.position() > replacement.start()) {
          return;
        }
      }
      details.add(before + " → " + replacement.text());
    }
    text.append(segment.text(), copied, segment.text().length());
    if (keys.add(folding.key(text.toString()))) {
      rewordings.add(
          new Rewording(new Segment(text.toString(), codes), String.join(", ", details)));
    }
  }

  /** A stretch of the segment and what to write there. */
  private record Replacement(int start, int end, String text) {
    private static final String BY = " by ";

    static Replacement of(TermHit hit, Term term, String text) {
      if (hit.term().variety().getLanguage().equals("ko")) {
        Rewriting rewriting = KoreanRewriting.of(text, hit, term, Agreement.standard());
        return new Replacement(rewriting.start(), rewriting.end(), rewriting.to());
      }
      int start = hit.start();
      String written = term.text();
      if (hit.term().variety().getLanguage().equals("en")) {
        boolean wasVerb = isPhrasalVerb(hit.term());
        boolean isVerb = isPhrasalVerb(term);
        if (isVerb && !wasVerb) {
          start = startOfVerb(text, start, firstWord(written));
        } else if (wasVerb && !isVerb) {
          // “adopted without a vote” becomes “adopted by no-vote adoption”.
          written = firstWord(hit.text()) + BY + written;
        }
      }
      if (Character.isUpperCase(text.codePointAt(start))
          && !hit.term().text().isEmpty()
          && Character.isLowerCase(hit.term().text().codePointAt(0))) {
        int first = written.codePointAt(0);
        written =
            Character.toString(Character.toUpperCase(first))
                + written.substring(Character.charCount(first));
      }
      return new Replacement(start, hit.end(), written);
    }

    private static boolean isPhrasalVerb(Term term) {
      return term.kind() == TermKind.PREDICATE && term.text().indexOf(' ') > 0;
    }

    /** The verb belongs to what replaces the noun in “adopted by no-vote adoption”. */
    private static int startOfVerb(String text, int start, String verb) {
      for (String article : List.of("", "a ", "an ", "the ")) {
        String before = verb + BY + article;
        int from = start - before.length();
        if (from >= 0
            && text.regionMatches(true, from, before, 0, before.length())
            && (from == 0 || !Recogniser.isWordPart(text.codePointBefore(from)))) {
          return from;
        }
      }
      return start;
    }

    private static String firstWord(String phrase) {
      int space = phrase.indexOf(' ');
      return space < 0 ? phrase : phrase.substring(0, space);
    }
  }
}
