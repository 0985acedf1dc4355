package io.daeyeok.terms;

import io.daeyeok.text.Fold;
import io.daeyeok.text.FoldedText;
import io.daeyeok.text.Folding;
import io.daeyeok.text.VarietyChange;
import io.daeyeok.text.VarietyRule;
import io.daeyeok.text.VarietySpelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A Korean text as the other Korea would write it: {@link #text()} with the changes that are
 * certain, {@link #changes()} with those and the ones that are only proposed, each with its rule
 * and place.
 *
 * <pre>{@code
 * VarietyView view = VarietyView.of("회원국은 할 수 있다.", Locale.forLanguageTag("ko-KP"), termbase);
 * view.text();     // 회원국은 할수 있다.
 * view.changes();  // SPACING "" for " ", certain; LEXICON 성원국 for 회원국, proposed
 * }</pre>
 *
 * <p>Words come from the termbase: a concept with a term in the variety asked for. That term is
 * certain when it is the same word in another spelling, or preferred in its variety, and only one
 * concept claims the word; another admitted word is proposed. Spelling follows {@link
 * VarietySpelling}. ㄹ and ㄴ at the beginning of words cannot be restored by rule (이 is 리 when it is
 * 理 or 李, and not when it is 二), so that is done for listed words only, and for terms of which the
 * concept has the hanja.
 *
 * @param original the text given
 * @param text the text with the certain changes made
 * @param changes the changes in order of start, none overlapping; offsets are of the text given
 */
public record VarietyView(String original, String text, List<VarietyChange> changes) {
  private static final Folding SPELLING =
      Folding.of(
          Fold.WIDTH,
          Fold.PUNCTUATION,
          Fold.HANJA,
          Fold.INITIAL_SOUND,
          Fold.NORTH_SPELLING,
          Fold.SPACES);

  private static final Folding READING = Folding.of(Fold.HANJA);
  private static final Folding INITIALS = Folding.of(Fold.INITIAL_SOUND, Fold.SPACES);

  /** Checks that nothing is null. */
  public VarietyView {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(text, "text");
    changes = List.copyOf(changes);
  }

  /**
   * A text as a variety writes it.
   *
   * @param text a Korean text, in any normalisation form
   * @param variety {@code ko-KP} or {@code ko-KR}
   * @param termbase the words of both varieties
   * @return the view; cost is linear in the text
   * @throws IllegalArgumentException if the variety is neither
   */
  public static VarietyView of(String text, Locale variety, Termbase termbase) {
    boolean north = VarietySpelling.isNorthern(variety);
    FoldedText composed = Folding.of().fold(text);
    List<TermHit> hits = termbase.find(composed.text(), variety);
    List<VarietyChange> found = new ArrayList<>(ofTerms(composed.text(), variety, hits));
    found.addAll(ofNames(composed.text(), north, hits));
    List<VarietyChange> inOriginal = new ArrayList<>();
    for (VarietyChange change : found) {
      inOriginal.add(
          VarietyChange.of(
              change.rule(),
              text,
              composed.originalStart(change.start()),
              composed.originalEnd(change.end()),
              change.to(),
              change.certain()));
    }
    inOriginal.addAll(VarietySpelling.changes(text, variety));
    List<VarietyChange> changes = VarietySpelling.withoutOverlaps(inOriginal);
    return new VarietyView(text, applied(text, changes), changes);
  }

  private static String applied(String text, List<VarietyChange> changes) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int from = 0;
    for (VarietyChange change : changes) {
      if (change.certain()) {
        out.append(text, from, change.start()).append(change.to());
        from = change.end();
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static List<VarietyChange> ofTerms(String text, Locale variety, List<TermHit> hits) {
    boolean north = VarietySpelling.isNorthern(variety);
    Map<Integer, Integer> sharing = new HashMap<>();
    hits.forEach(hit -> sharing.merge(hit.start(), 1, Integer::sum));
    List<VarietyChange> changes = new ArrayList<>();
    for (TermHit hit : hits) {
      // A verb would need its own ending; 임철 is not in 임철수.
      if (hit.term().kind() == TermKind.PREDICATE
          || Person.isPerson(hit.concept()) && !isWhole(hit)) {
        continue;
      }
      Optional<Term> term = rendering(hit, variety);
      if (term.isPresent()) {
        boolean sure = sharing.get(hit.start()) == 1 && isSure(hit, term.get());
        String to = term.get().text();
        changes.add(
            VarietyChange.ofWord(ruleOf(hit, term.get()), text, hit.start(), hit.end(), to, sure));
      } else {
        spelled(hit, north)
            .map(
                to ->
                    VarietyChange.of(
                        ruleOf(hit, to),
                        text,
                        hit.start(),
                        hit.end(),
                        to,
                        isWhole(hit) && !isSpacing(hit, to)))
            .ifPresent(changes::add);
      }
    }
    return changes;
  }

  /**
   * The same term in the spelling of the other Korea, where the concept lists none: in the North as
   * its hanja are read, or without the spaces between its nouns; in the South with those that it is
   * listed with.
   */
  private static Optional<String> spelled(TermHit hit, boolean north) {
    if (!north) {
      return Optional.of(hit.term().text()).filter(listed -> isSpacing(hit, listed));
    }
    return hit.concept().terms().stream()
        .filter(term -> term.kind() == TermKind.HANJA)
        .map(term -> READING.key(term.text()))
        .filter(reading -> INITIALS.key(reading).equals(INITIALS.key(hit.text())))
        .filter(reading -> !reading.equals(hit.text()))
        .findFirst()
        .or(
            () ->
                Optional.of(hit.text().replace(" ", "")).filter(joined -> isSpacing(hit, joined)));
  }

  private static boolean isSpacing(TermHit hit, String to) {
    return !to.equals(hit.text()) && to.replace(" ", "").equals(hit.text().replace(" ", ""));
  }

  /**
   * The term that the variety has for what was found; empty when it may write what was found. Terms
   * without a variety are taken for the South's, which the North may share.
   */
  private static Optional<Term> rendering(TermHit hit, Locale variety) {
    List<Term> terms = Termbase.translations(hit.concept(), variety);
    if (terms.stream().anyMatch(term -> isOwn(term, variety) && term.text().equals(hit.text()))) {
      return Optional.empty();
    }
    boolean north = VarietySpelling.isNorthern(variety);
    boolean common = !isOwn(hit.term(), other(variety));
    List<Term> others =
        terms.stream()
            .filter(term -> term.kind() != TermKind.PREDICATE)
            .filter(term -> !term.text().equals(hit.text()))
            .filter(
                term ->
                    !common || isOwn(term, variety) && (north || term.status() == Status.PREFERRED))
            .toList();
    // 유럽동맹 for 유럽연합, though 유럽련합 may be written; short names stay short.
    boolean chosen = hit.term().status() == Status.PREFERRED;
    return first(
            others, term -> chosen && term.status() == Status.PREFERRED && isOwn(term, variety))
        .or(() -> first(others, term -> isSameWord(hit.text(), term)))
        .or(() -> first(others, term -> north && isOwn(term, variety)))
        .or(() -> first(others, term -> true));
  }

  private static Optional<Term> first(List<Term> terms, Predicate<Term> wanted) {
    return terms.stream().filter(wanted).findFirst();
  }

  private static Locale other(Locale variety) {
    return variety.getCountry().equals("KP") ? Locale.KOREA : Locale.forLanguageTag("ko-KP");
  }

  private static boolean isOwn(Term term, Locale variety) {
    return term.variety().getCountry().equals(variety.getCountry());
  }

  private static boolean isSameWord(String text, Term term) {
    return SPELLING.key(text).equals(SPELLING.key(term.text()));
  }

  private static boolean isSure(TermHit hit, Term term) {
    return isWhole(hit)
        && (isSameWord(hit.text(), term)
            || term.status() == Status.PREFERRED && hit.term().status() == Status.PREFERRED);
  }

  private static boolean isWhole(TermHit hit) {
    return hit.grade().compareTo(Grade.INFLECTED) <= 0;
  }

  private static VarietyRule ruleOf(TermHit hit, Term term) {
    if (isSameWord(hit.text(), term)) {
      return ruleOf(hit, term.text());
    }
    return hit.concept().subjectField().equals("country")
        ? VarietyRule.SELF_NAMING
        : VarietyRule.LEXICON;
  }

  /** The rule by which one word is spelled in two ways. */
  private static VarietyRule ruleOf(TermHit hit, String to) {
    if (isSpacing(hit, to)) {
      return VarietyRule.SPACING;
    }
    if (Person.isPerson(hit.concept())) {
      return VarietyRule.SURNAME;
    }
    return INITIALS.key(hit.text()).equals(INITIALS.key(to))
        ? VarietyRule.INITIAL_SOUND
        : VarietyRule.LOAN_WORD;
  }

  /**
   * Family names of people, known or with a title; never sure, since families have their own way.
   */
  private static List<VarietyChange> ofNames(String text, boolean north, List<TermHit> hits) {
    List<VarietyChange> changes = new ArrayList<>();
    for (NameUse use : new KoreanNames(text, hits).all()) {
      String family = familyOf(text.substring(use.start(), use.end()), use.isFull());
      List<String> forms =
          north ? Surnames.northern(Surnames.southern(family)) : List.of(Surnames.southern(family));
      String form = north && hasHanja(use) ? family : forms.get(forms.size() - 1);
      // 이 before a title is also "this"; 리 is nothing else.
      if (!form.equals(family) && (use.isFull() || !north)) {
        int end = use.start() + family.length();
        changes.add(VarietyChange.of(VarietyRule.SURNAME, text, use.start(), end, form, false));
      }
    }
    return changes;
  }

  /** Whether it is known what the family name is in the North, or that it is the same. */
  private static boolean hasHanja(NameUse use) {
    return use.person().stream()
        .flatMap(person -> person.concept().terms().stream())
        .anyMatch(term -> term.kind() == TermKind.HANJA);
  }

  private static String familyOf(String name, boolean full) {
    if (full) {
      return PersonName.of(name).map(PersonName::family).filter(name::startsWith).orElse("");
    }
    int end = 0;
    while (end < name.length() - 1 && Surnames.isFamily(name.substring(0, end + 1))) {
      end++;
    }
    return name.substring(0, end);
  }
}
