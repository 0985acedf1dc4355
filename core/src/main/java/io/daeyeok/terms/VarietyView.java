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
 * 理 or 李, and not when it is 二), so that is done for listed words only.
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
    Map<Integer, Integer> sharing = new HashMap<>();
    hits.forEach(hit -> sharing.merge(hit.start(), 1, Integer::sum));
    List<VarietyChange> changes = new ArrayList<>();
    for (TermHit hit : hits) {
      if (hit.term().kind() == TermKind.PREDICATE) {
        continue;
      }
      rendering(hit, variety)
          .ifPresent(
              term -> {
                boolean sure = sharing.get(hit.start()) == 1 && isSure(hit, term);
                changes.add(
                    VarietyChange.ofWord(
                        ruleOf(hit, term), text, hit.start(), hit.end(), term.text(), sure));
              });
    }
    return changes;
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
    return first(others, term -> isSameWord(hit.text(), term))
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
    if (hit.grade().compareTo(Grade.INFLECTED) > 0) {
      return false;
    }
    return isSameWord(hit.text(), term)
        || term.status() == Status.PREFERRED && hit.term().status() == Status.PREFERRED;
  }

  private static VarietyRule ruleOf(TermHit hit, Term term) {
    String from = hit.text();
    String to = term.text();
    if (from.replace(" ", "").equals(to.replace(" ", ""))) {
      return VarietyRule.SPACING;
    }
    if (!isSameWord(from, term)) {
      return hit.concept().subjectField().equals("country")
          ? VarietyRule.SELF_NAMING
          : VarietyRule.LEXICON;
    }
    if (Person.isPerson(hit.concept())) {
      return VarietyRule.SURNAME;
    }
    Folding initials = Folding.of(Fold.INITIAL_SOUND, Fold.SPACES);
    return initials.key(from).equals(initials.key(to))
        ? VarietyRule.INITIAL_SOUND
        : VarietyRule.LOAN_WORD;
  }

  /**
   * Family names of people, known or with a title; never sure, since families have their own way.
   */
  private static List<VarietyChange> ofNames(String text, boolean north, List<TermHit> hits) {
    List<VarietyChange> changes = new ArrayList<>();
    for (NameUse use : KoreanNames.of(text, hits).all()) {
      String family = familyOf(text.substring(use.start(), use.end()), use.isFull());
      List<String> forms =
          north ? Surnames.northern(Surnames.southern(family)) : List.of(Surnames.southern(family));
      String form = forms.get(forms.size() - 1);
      // 이 before a title is also "this"; 리 is nothing else.
      if (!form.equals(family) && (use.isFull() || !north)) {
        int end = use.start() + family.length();
        changes.add(VarietyChange.of(VarietyRule.SURNAME, text, use.start(), end, form, false));
      }
    }
    return changes;
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
