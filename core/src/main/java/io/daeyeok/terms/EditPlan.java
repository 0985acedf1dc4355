package io.daeyeok.terms;

import io.daeyeok.text.Agreement;
import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What to change in one line of text, made and suggested edits together, in order of start. */
final class EditPlan {
  private static final Folding SHAPES = Folding.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.SPACE_RUNS);
  // How much of a line decides what a term in it is.
  private static final int NEIGHBOURHOOD = 60;
  private static final int NEIGHBOURS = 20;

  private final Termbase termbase;
  private final Locale variety;
  private final Agreement agreement;
  private final Preference preference;
  private final String line;
  private final List<TermHit> hits;

  private EditPlan(Termbase termbase, Locale variety, Agreement agreement, String line) {
    this.termbase = termbase;
    this.variety = variety;
    this.agreement = agreement;
    this.line = line;
    preference = new Preference(variety);
    hits = termbase.find(line, variety);
  }

  static List<TermEdit> of(
      Termbase termbase,
      Locale variety,
      Agreement agreement,
      String line,
      boolean keepsQuotations) {
    EditPlan plan = new EditPlan(termbase, variety, agreement, line);
    List<TermEdit> edits = plan.edits();
    if (keepsQuotations && !edits.isEmpty()) {
      Quotations quotations = new Quotations(line);
      edits.removeIf(edit -> quotations.contain(edit.hit().start(), edit.hit().end()));
    }
    return plan.compatible(edits);
  }

  private List<TermEdit> edits() {
    List<TermEdit> edits = new ArrayList<>();
    int lastEnd = 0;
    for (int i = 0, next; i < hits.size(); i = next) {
      next = i + 1;
      while (next < hits.size() && isOnePlace(hits.get(i), hits.get(next))) {
        next++;
      }
      boolean overlaps = lastEnd > hits.get(i).start() || startsBefore(next, hits.get(i).end());
      for (TermEdit edit : atOnePlace(i, next)) {
        edits.add(overlaps ? edit.suggested() : edit);
      }
      lastEnd = Math.max(lastEnd, hits.get(i).end());
    }
    edits.sort(Comparator.comparingInt(TermEdit::start));
    return edits;
  }

  private boolean startsBefore(int index, int end) {
    return index < hits.size() && hits.get(index).start() < end;
  }

  private static boolean isOnePlace(TermHit one, TermHit other) {
    return one.start() == other.start() && one.end() == other.end();
  }

  /** No edit where one of the concepts named is content; one where all agree; else suggestions. */
  private List<TermEdit> atOnePlace(int first, int end) {
    List<TermEdit> edits = new ArrayList<>();
    Set<String> results = new HashSet<>();
    for (int i = first; i < end; i++) {
      Optional<TermEdit> edit = isGloss(i) ? Optional.empty() : edit(hits.get(i));
      if (edit.isEmpty()) {
        return List.of();
      }
      if (results.add(edit.get().to())) {
        edits.add(edit.get());
      }
    }
    return edits.size() == 1 ? edits : edits.stream().map(TermEdit::suggested).toList();
  }

  private Optional<TermEdit> edit(TermHit hit) {
    Optional<Term> preferred = preference.of(hit.concept());
    if (preferred.isEmpty() || isContained(hit, preferred.get())) {
      return Optional.empty();
    }
    Term term = hit.term();
    Term target = preference.instead(hit.concept(), term, preferred.get());
    String met = SHAPES.key(hit.text());
    String listed = SHAPES.key(target.text());
    if (met.equals(listed) || joined(met).equals(joined(listed)) && !preference.spaces(target)) {
      return Optional.empty();
    }
    boolean same = term.text().equals(target.text());
    Optional<TermEdit.Reason> reason =
        same
            ? deviation(hit, target)
            : preference.keeps(hit.concept(), term)
                ? Optional.empty()
                : Optional.of(preference.reason(term));
    return reason.flatMap(why -> edit(hit, target, why));
  }

  private Optional<TermEdit> edit(TermHit hit, Term target, TermEdit.Reason why) {
    Rewriting rewriting = Rewriting.of(line, hit, target, agreement);
    String from = line.substring(rewriting.start(), rewriting.end());
    if (SHAPES.key(from).equals(SHAPES.key(rewriting.to()))) {
      // 규탄 in 규탄했다, where the term is 규탄하다.
      return Optional.empty();
    }
    boolean applies =
        rewriting.sure()
            && hit.grade().compareTo(Grade.INFLECTED) <= 0
            && !hit.concept().confidence().equals("low")
            && (hit.term().text().equals(target.text())
                ? !isCaseAlone(hit, target)
                : preference.givesWay(hit.concept(), hit.term(), target));
    return Optional.of(
        new TermEdit(
            rewriting.start(),
            rewriting.end(),
            from,
            rewriting.to(),
            hit,
            target,
            why,
            applies ? TermEdit.Confidence.APPLY : TermEdit.Confidence.SUGGEST));
  }

  /** How the spelling met deviates from the term that it is, if that matters in the variety. */
  private Optional<TermEdit.Reason> deviation(TermHit hit, Term target) {
    String met = SHAPES.key(hit.text());
    String listed = SHAPES.key(target.text());
    boolean own = preference.isHome() || target.variety().equals(variety);
    if (variety.getLanguage().equals("ko")) {
      boolean spaced = joined(met).equals(joined(listed));
      return own
          ? Optional.of(spaced ? TermEdit.Reason.SPACING : TermEdit.Reason.SPELLING)
          : Optional.empty();
    }
    if (!variety.getLanguage().equals("en")) {
      return Optional.empty();
    }
    if (met.equalsIgnoreCase(listed)) {
      return isCaseAlone(hit, target) ? Optional.of(TermEdit.Reason.SPELLING) : Optional.empty();
    }
    if (met.replaceAll("[ -]", "").equalsIgnoreCase(listed.replaceAll("[ -]", ""))) {
      // A hyphen for a space makes an adjective of the term; a space for a hyphen is a mistake.
      return hyphens(met) < hyphens(listed)
          ? Optional.of(TermEdit.Reason.SPACING)
          : Optional.empty();
    }
    boolean other = EnglishSpellings.uninflected(listed).stream().anyMatch(met::equalsIgnoreCase);
    return own && other ? Optional.of(TermEdit.Reason.SPELLING) : Optional.empty();
  }

  private static String joined(String text) {
    return text.replace(" ", "");
  }

  private static long hyphens(String text) {
    return text.chars().filter(c -> c == '-').count();
  }

  /**
   * Whether capitals are missing: general assembly. It may be a common noun, so nobody is
   * corrected.
   */
  private static boolean isCaseAlone(TermHit hit, Term target) {
    String met = SHAPES.key(hit.text());
    String listed = SHAPES.key(target.text());
    if (!met.equalsIgnoreCase(listed) || met.length() != listed.length()) {
      return false;
    }
    for (int i = 0; i < met.length(); i++) {
      if (Character.isLowerCase(met.charAt(i)) && Character.isUpperCase(listed.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a term stands in brackets behind another of its concept: 북한(北韓), North Korea (DPRK).
   */
  private boolean isGloss(int index) {
    TermHit hit = hits.get(index);
    int bracket = hit.start() - 1;
    if (bracket < 0 || "(（[".indexOf(line.charAt(bracket)) < 0) {
      return false;
    }
    int word = bracket > 0 && line.charAt(bracket - 1) == ' ' ? bracket - 1 : bracket;
    for (int i = index - 1; i >= Math.max(0, index - NEIGHBOURS); i--) {
      if (hits.get(i).end() == word && hits.get(i).concept().id().equals(hit.concept().id())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the rest of the preferred term stands around the one found: 유엔 before 인권이사회. */
  private boolean isContained(TermHit hit, Term preferred) {
    String target = preferred.text().toLowerCase(Locale.ROOT);
    String found = hit.term().text().toLowerCase(Locale.ROOT);
    int at = target.indexOf(found);
    if (at < 0 || target.length() == found.length()) {
      return false;
    }
    String first = target.substring(at + found.length()).strip().split(" ", 2)[0];
    String before = target.substring(0, at).strip();
    String last = before.substring(before.lastIndexOf(' ') + 1);
    return !last.isEmpty() && endsWith(hit.start(), last)
        || !first.isEmpty() && startsWith(hit.end(), first);
  }

  private boolean endsWith(int end, String word) {
    String before = Folding.nfc(line.substring(Math.max(0, end - NEIGHBOURHOOD), end));
    return before.stripTrailing().toLowerCase(Locale.ROOT).endsWith(word);
  }

  private boolean startsWith(int start, String word) {
    String after =
        Folding.nfc(line.substring(start, Math.min(line.length(), start + NEIGHBOURHOOD)));
    return after.stripLeading().toLowerCase(Locale.ROOT).startsWith(word);
  }

  /** With those edits only suggested that touch another one, or would make a new one. */
  private List<TermEdit> compatible(List<TermEdit> edits) {
    List<TermEdit> compatible = new ArrayList<>();
    int free = 0;
    for (TermEdit edit : edits) {
      boolean made = edit.isApplied() && edit.start() >= free && lasts(edit);
      compatible.add(made ? edit : edit.suggested());
      free = made ? edit.end() : free;
    }
    return compatible;
  }

  /** Whether what an edit leaves behind needs no further edit. */
  private boolean lasts(TermEdit edit) {
    int from = boundary(Math.max(0, edit.start() - NEIGHBOURHOOD), -1);
    int to = boundary(Math.min(line.length(), edit.end() + NEIGHBOURHOOD), 1);
    String before = line.substring(from, edit.start());
    String changed = before + edit.to() + line.substring(edit.end(), to);
    int start = before.length();
    int end = start + edit.to().length();
    for (TermEdit next : new EditPlan(termbase, variety, agreement, changed).edits()) {
      if (next.isApplied() && next.start() < end && next.end() > start) {
        return false;
      }
    }
    return true;
  }

  /** The nearest space from an offset on, so that no word is cut. */
  private int boundary(int offset, int step) {
    int at = offset;
    while (at > 0
        && at < line.length()
        && Math.abs(at - offset) < NEIGHBOURHOOD
        && !Character.isWhitespace(line.charAt(at - 1))) {
      at += step;
    }
    return at;
  }
}
