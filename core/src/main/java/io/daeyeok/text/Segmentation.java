package io.daeyeok.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.daeyeok.text.Words.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts text into segments, usually sentences, by rules in order: the first one that applies to a
 * place decides.
 *
 * <p>Daeyeok brings rules for Korean and English: quotations go on with 고 and 라고, dates such as
 * {@code 2024. 10. 28.} and abbreviations hold together, a sentence that follows another without a
 * space is one of its own, and every line ends a segment. Other languages are cut by ICU, with some
 * of these rules before it. Rules of other makers come from SRX files by {@code
 * io.daeyeok.interchange.SrxFile}.
 *
 * <p>Immutable and thread-safe. Time grows with the text and the number of rules; a rule that would
 * take much longer is a {@link SegmentationException}.
 */
public final class Segmentation {
  private static final Set<InlineCode.Kind> CLOSING =
      Set.of(
          InlineCode.Kind.CLOSE, InlineCode.Kind.ISOLATED_CLOSE, InlineCode.Kind.HIGHLIGHT_CLOSE);

  private final List<Boolean> breaks;
  private final List<RulePattern> patterns;
  // Decides where no rule applies; cloned for each use, because it is not thread-safe.
  private final Optional<BreakIterator> otherwise;
  private final Set<InlineCode.Kind> codesBefore;

  private Segmentation(
      List<Boolean> breaks,
      List<RulePattern> patterns,
      Optional<BreakIterator> otherwise,
      Set<InlineCode.Kind> codesBefore) {
    this.breaks = breaks;
    this.patterns = patterns;
    this.otherwise = otherwise;
    this.codesBefore = codesBefore;
  }

  /**
   * The segmentation that Daeyeok brings for a language.
   *
   * @param language any locale
   * @return its segmentation
   */
  public static Segmentation of(Locale language) {
    List<SegmentationRule> rules = OwnRules.of(language);
    Optional<BreakIterator> otherwise =
        OwnRules.areComplete(language)
            ? Optional.empty()
            : Optional.of(BreakIterator.getSentenceInstance(withSuppressions(language)));
    return of(rules, otherwise);
  }

  /** ICU's locale that does not cut after the abbreviations it knows. */
  private static ULocale withSuppressions(Locale language) {
    return ULocale.forLocale(language).setKeywordValue("ss", "standard");
  }

  /**
   * A segmentation by rules alone: text is cut nowhere else.
   *
   * @param rules the rules, of which the first that applies to a place decides
   * @return the segmentation
   */
  public static Segmentation of(List<SegmentationRule> rules) {
    return of(rules, Optional.empty());
  }

  private static Segmentation of(List<SegmentationRule> rules, Optional<BreakIterator> otherwise) {
    return new Segmentation(
        rules.stream().map(SegmentationRule::breaks).toList(),
        rules.stream().map(rule -> RulePattern.compile(rule.before(), rule.after())).toList(),
        otherwise,
        CLOSING);
  }

  /**
   * Says which inline codes go with the text before them when they stand where a text is cut. The
   * others go with the text behind them. Without this, closing codes stay with the text before.
   *
   * @param kinds the kinds of codes
   * @return this segmentation with another treatment of codes
   */
  public Segmentation codesBefore(Set<InlineCode.Kind> kinds) {
    return new Segmentation(breaks, patterns, otherwise, Set.copyOf(kinds));
  }

  /**
   * Where the segments of a text are. White space between two sentences belongs to the first one,
   * unless rules say otherwise.
   *
   * @param text any text
   * @return the stretches of the segments in order, which together are the text; none of them is
   *     empty
   * @throws SegmentationException if a rule takes too long on this text
   */
  public List<Span> spans(String text) {
    BitSet cuts = cuts(text);
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int cut = cuts.nextSetBit(1); cut >= 0 && cut < text.length(); ) {
      spans.add(new Span(start, cut));
      start = cut;
      cut = cuts.nextSetBit(cut + 1);
    }
    if (start < text.length()) {
      spans.add(new Span(start, text.length()));
    }
    return spans;
  }

  private BitSet cuts(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    BitSet cuts = otherwise.map(icu -> sentences(icu, text)).orElseGet(BitSet::new);
    // The first rule decides, so the last word is its; a rule that joins has nothing to say before
    // there are cuts, which spares most texts most rules.
    for (int i = patterns.size() - 1; i >= 0; i--) {
      if (breaks.get(i)) {
        patterns.get(i).forEachPlace(text, end, cuts::set);
      } else if (!cuts.isEmpty()) {
        patterns.get(i).forEachPlace(text, end, cuts::clear);
      }
    }
    // Half of a surrogate pair is no place.
    for (int at = cuts.nextSetBit(1); at >= 0 && at < text.length(); at = cuts.nextSetBit(at + 1)) {
      if (Character.isLowSurrogate(text.charAt(at))
          && Character.isHighSurrogate(text.charAt(at - 1))) {
        cuts.clear(at);
      }
    }
    return cuts;
  }

  private static BitSet sentences(BreakIterator icu, String text) {
    BreakIterator sentences = icu.clone();
    sentences.setText(text);
    BitSet cuts = new BitSet();
    for (int at = sentences.next(); at != BreakIterator.DONE; at = sentences.next()) {
      cuts.set(at);
    }
    return cuts;
  }

  /** White space as the rules know it, no-break spaces too. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /**
   * Cuts a segment into smaller ones. Codes are no text: rules do not see them. A pair of codes
   * that is torn apart becomes two isolated ones.
   *
   * @param whole a text with its inline codes
   * @return the parts in order; the whole itself when it is not cut
   * @throws SegmentationException if a rule takes too long on this text
   */
  public List<Segment> segments(Segment whole) {
    Objects.requireNonNull(whole, "whole");
    List<Span> spans = spans(whole.text());
    return spans.size() < 2 ? List.of(whole) : new SegmentCutter(whole, spans, codesBefore).parts();
  }
}
