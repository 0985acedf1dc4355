package io.daeyeok.terms;

import io.daeyeok.text.Agreement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Brings texts to the preferred terms of one variety of a language.
 *
 * <pre>{@code
 * TermNormaliser normaliser = TermNormaliser.of(termbase, Locale.KOREAN);
 * normaliser.normalise("그는 사회적매장을 당했다.").text(); // 그는 사회적 매장을 당했다.
 * }</pre>
 *
 * <p>A term that is deprecated, forbidden, of another variety, spelled or spaced otherwise, or
 * admitted beside the preferred one gives way to it. Korean particles agree anew, through quotation
 * marks and brackets; English articles, plurals and capitals follow.
 *
 * <p>What may be wrong is suggested and not done: terms that are part of a longer word, short
 * admitted words that mean other things too (합의, Seoul), verb forms unless the termbase has the
 * verb of the preferred noun (송환했다 for 북송했다 where 송환하다 is listed), paraphrases, terms that several
 * concepts share and render differently, and edits that would make another term to be replaced.
 * Everything else stays as it is to the last code unit, and normalising twice changes nothing more.
 *
 * <p>Immutable, and thread-safe as the termbase is. The cost is that of finding the terms of a text
 * twice.
 */
public final class TermNormaliser {
  private final Termbase termbase;
  private final Locale variety;
  private final Agreement agreement;
  private final boolean keepsQuotations;

  private TermNormaliser(
      Termbase termbase, Locale variety, Agreement agreement, boolean keepsQuotations) {
    this.termbase = termbase;
    this.variety = variety;
    this.agreement = agreement;
    this.keepsQuotations = keepsQuotations;
  }

  /**
   * A normaliser of texts in a variety.
   *
   * @param termbase the terms
   * @param variety the language to bring texts to, such as {@code ko-KR}, {@code ko-KP}, {@code en}
   *     or {@code en-x-un}; without a variety that of the language's home, South Korea or America
   * @return the normaliser, which changes quotations like any text
   */
  public static TermNormaliser of(Termbase termbase, Locale variety) {
    return new TermNormaliser(
        Objects.requireNonNull(termbase, "termbase"),
        Objects.requireNonNull(variety, "variety"),
        Agreement.standard(),
        false);
  }

  /**
   * This normaliser, but leaving alone what stands between quotation marks within a line.
   *
   * @return the other normaliser
   */
  public TermNormaliser keepingQuotations() {
    return new TermNormaliser(termbase, variety, agreement, true);
  }

  /**
   * This normaliser with other readings of what is not written in hangul.
   *
   * @param readings what Korean particles are to agree with
   * @return the other normaliser
   */
  public TermNormaliser withReadings(Agreement readings) {
    return new TermNormaliser(
        termbase, variety, Objects.requireNonNull(readings, "readings"), keepsQuotations);
  }

  /**
   * Normalises a text, line by line.
   *
   * @param text any text, in any normalisation form; malformed surrogates pass through
   * @return the new text with its edits
   */
  public Normalisation normalise(String text) {
    List<TermEdit> edits = new ArrayList<>();
    List<TermEdit> suggestions = new ArrayList<>();
    StringBuilder normalised = new StringBuilder();
    for (int start = 0, next; start < text.length(); start = next) {
      int newline = text.indexOf('\n', start);
      next = newline < 0 ? text.length() : newline + 1;
      String line = text.substring(start, next);
      List<TermEdit> plan = plan(line);
      String changed = apply(line, plan);
      if (!changed.equals(line) && plan(changed).stream().anyMatch(TermEdit::isApplied)) {
        // Edits that call for more edits are not for a program to make.
        plan = plan.stream().map(TermEdit::suggested).toList();
        changed = line;
      }
      for (TermEdit edit : plan) {
        (edit.isApplied() ? edits : suggestions).add(edit.movedBy(start));
      }
      normalised.append(changed);
    }
    suggestions.sort(Comparator.comparingInt(TermEdit::start));
    String changed = normalised.toString();
    return new Normalisation(text, edits.isEmpty() ? text : changed, edits, suggestions);
  }

  private List<TermEdit> plan(String line) {
    return EditPlan.of(termbase, variety, agreement, line, keepsQuotations);
  }

  private static String apply(String line, List<TermEdit> plan) {
    StringBuilder changed = new StringBuilder();
    int copied = 0;
    for (TermEdit edit : plan) {
      if (edit.isApplied()) {
        changed.append(line, copied, edit.start()).append(edit.to());
        copied = edit.end();
      }
    }
    return changed.append(line, copied, line.length()).toString();
  }
}
