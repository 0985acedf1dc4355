package io.daeyeok.cli;

import io.daeyeok.match.Diff;
import io.daeyeok.match.Reason;
import io.daeyeok.match.Substitution;
import io.daeyeok.memory.ConcordanceHit;
import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.Variant;
import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Grade;
import io.daeyeok.terms.HitExplanation;
import io.daeyeok.terms.NameProposal;
import io.daeyeok.terms.Normalisation;
import io.daeyeok.terms.PersonMention;
import io.daeyeok.terms.PersonName;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermEdit;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Termbase;
import io.daeyeok.terms.UnclearMention;
import io.daeyeok.terms.VarietyView;
import io.daeyeok.text.VarietyChange;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How results look to a person. */
final class Page {
  private static final String INDENT = "     ";
  private static final int GOOD = 95;
  private static final int FAIR = 75;
  private static final int MAX_TRANSLATIONS = 4;
  private static final int NAME_COLUMNS = 20;

  private final PrintStream out;
  private final Ink ink;
  private final int columns;

  /** A page of so many columns; lines of context are cut to fit, all else is shown whole. */
  Page(PrintStream out, Ink ink, int columns) {
    this.out = out;
    this.ink = ink;
    this.columns = columns;
  }

  void hits(String query, List<FuzzyMatch> hits, Locale from) {
    if (hits.isEmpty()) {
      out.println(ink.faint("no match"));
      return;
    }
    for (int i = 0; i < hits.size(); i++) {
      FuzzyMatch hit = hits.get(i);
      out.println(score(hit.score()) + "  " + differences(query, hit.source(), from));
      out.println(INDENT + hit.target().text());
      if (!hit.details().substitutions().isEmpty()) {
        out.println(INDENT + ink.faint("→ ") + substituted(hit));
      }
      List<String> remarks = new ArrayList<>();
      hit.reasons().forEach(reason -> remarks.add(reason.toString()));
      remarks.add("id " + hit.unit().id());
      if (!hit.unit().origin().isEmpty()) {
        remarks.add("from " + hit.unit().origin());
      }
      out.println(INDENT + ink.faint(String.join(", ", remarks)));
    }
  }

  /** The target for the query, with what was put in marked. */
  private String substituted(FuzzyMatch hit) {
    String stored = hit.target().text();
    StringBuilder marked = new StringBuilder();
    int copied = 0;
    for (Substitution one : hit.details().substitutions()) {
      marked.append(stored, copied, one.start()).append(ink.good(one.to()));
      copied = one.end();
    }
    return marked.append(stored, copied, stored.length()).toString();
  }

  private String score(int points) {
    String text = Width.padLeft(Integer.toString(points), 3);
    return points >= GOOD ? ink.good(text) : points >= FAIR ? ink.doubtful(text) : ink.bad(text);
  }

  /** The stored text, with what the query has otherwise. */
  private String differences(String query, Variant source, Locale from) {
    StringBuilder marked = new StringBuilder();
    for (Diff.Run run : Diff.between(query, source.text(), from)) {
      String stored = source.text().substring(run.sourceStart(), run.sourceEnd());
      if (run.same()) {
        marked.append(stored);
        continue;
      }
      String asked = query.substring(run.queryStart(), run.queryEnd());
      if (!asked.isEmpty()) {
        marked.append(ink.missing(asked));
      }
      if (!stored.isEmpty()) {
        marked.append(ink.added(stored));
      }
    }
    return marked.toString();
  }

  /** The terms of a line, each once, with what they are to be translated by. */
  void termsOf(List<TermHit> hits, Locale to) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (TermHit hit : hits) {
      String translations = translations(hit, to);
      if (!translations.isEmpty()) {
        lines.putIfAbsent(
            hit.text() + "\n" + hit.concept().id(),
            ink.term(hit.text()) + standing(hit) + " → " + translations);
      }
    }
    if (!lines.isEmpty()) {
      out.println(ink.faint("terms"));
      lines.values().forEach(line -> out.println(INDENT + line));
    }
  }

  void terms(String text, List<TermHit> hits, Locale to, boolean explain) {
    if (hits.isEmpty()) {
      out.println(ink.faint("no term"));
      return;
    }
    for (TermHit hit : hits) {
      String translations = translations(hit, to);
      out.println(
          ink.term(hit.text())
              + standing(hit)
              + (translations.isEmpty() ? "" : " → " + translations)
              + ink.faint(
                  "  %d-%d %s %s"
                      .formatted(hit.start(), hit.end(), lower(hit.grade()), hit.concept().id())));
      if (explain) {
        out.println(INDENT + HitExplanation.of(text, hit));
      }
    }
  }

  private String standing(TermHit hit) {
    Status status = hit.term().status();
    String grade = hit.grade() == Grade.COMPOUND ? " (part of a word)" : "";
    if (status == Status.DEPRECATED || status == Status.FORBIDDEN) {
      return grade + ink.bad(" [" + lower(status) + "]");
    }
    return grade;
  }

  /** What a reader can do without: forms of the other terms, and verbs for a noun. */
  private String translations(TermHit hit, Locale to) {
    boolean verb = hit.term().kind() == TermKind.PREDICATE;
    List<Term> fitting = new ArrayList<>();
    List<Term> others = new ArrayList<>();
    for (Term term : Termbase.translations(hit.concept(), to)) {
      if (term.kind() != TermKind.INFLECTION && (verb || term.kind() != TermKind.PREDICATE)) {
        ((term.kind() == TermKind.PREDICATE) == verb ? fitting : others).add(term);
      }
    }
    fitting.addAll(others);
    List<String> shown = new ArrayList<>();
    for (Term term : fitting.subList(0, Math.min(fitting.size(), MAX_TRANSLATIONS))) {
      shown.add(term.status() == Status.PREFERRED ? ink.bold(term.text()) : ink.faint(term.text()));
    }
    if (fitting.size() > MAX_TRANSLATIONS) {
      shown.add("…");
    }
    return String.join(", ", shown);
  }

  /** The new text, then each edit with its reason. */
  void normalisation(Normalisation result) {
    StringBuilder text = new StringBuilder();
    int copied = 0;
    for (TermEdit edit : result.edits()) {
      text.append(result.original(), copied, edit.start()).append(ink.good(edit.to()));
      copied = edit.end();
    }
    out.println(text.append(result.original().substring(copied)));
    result.edits().forEach(edit -> out.println(INDENT + edit(edit)));
    if (!result.suggestions().isEmpty()) {
      out.println(ink.faint("to consider"));
      result.suggestions().forEach(edit -> out.println(INDENT + edit(edit)));
    }
  }

  private String edit(TermEdit edit) {
    String reason = edit.reason().label();
    boolean wrong = edit.reason() == TermEdit.Reason.FORBIDDEN;
    return ink.term(edit.from())
        + " → "
        + ink.bold(edit.to())
        + "  "
        + (wrong ? ink.bad(reason) : ink.doubtful(reason))
        + ink.faint("  %d-%d %s".formatted(edit.start(), edit.end(), edit.concept().id()));
  }

  void concept(Concept concept) {
    out.println(ink.bold(concept.id()) + ink.faint("  " + concept.subjectField()));
    int widest = 0;
    for (Term term : concept.terms()) {
      widest = Math.max(widest, Width.of(term.text()));
    }
    for (Term term : concept.terms()) {
      String text = Width.pad(term.text(), Math.min(widest, columns / 2));
      String status = lower(term.status());
      boolean sound = term.status() == Status.PREFERRED || term.status() == Status.ADMITTED;
      out.println(
          INDENT
              + (term.status() == Status.PREFERRED ? ink.bold(text) : text)
              + "  "
              + ink.faint(Width.pad(term.variety().toLanguageTag(), 7))
              + " "
              + (sound ? ink.faint(status) : ink.bad(status)));
    }
    for (String remark : List.of(concept.definition(), concept.note())) {
      if (!remark.isEmpty()) {
        out.println(INDENT + remark);
      }
    }
  }

  /** Whom the family names with titles in a text refer to; full names speak for themselves. */
  void people(List<PersonMention> mentions) {
    for (PersonMention mention : mentions) {
      mention
          .antecedent()
          .ifPresent(
              full ->
                  out.println(
                      INDENT
                          + ink.term(mention.text())
                          + " is "
                          + full.text()
                          + ink.faint("  " + mention.person().id())));
    }
  }

  /** The family names with titles that can refer to several people. */
  void unclear(List<UnclearMention> mentions) {
    for (UnclearMention mention : mentions) {
      List<String> names = mention.candidates().stream().map(PersonMention::text).toList();
      String rest = names.size() > 1 ? "" : " or another of that name";
      out.println(
          INDENT
              + ink.term(mention.text())
              + ink.doubtful(" is not clear: ")
              + String.join(" or ", names)
              + rest);
    }
  }

  /** How a name would be romanised, and by which system. */
  void proposals(PersonName name) {
    out.println(INDENT + ink.faint("romanised, a proposal"));
    for (NameProposal proposal : name.proposals()) {
      String system = proposal.system().label();
      out.println(
          INDENT
              + Width.pad(proposal.text(), NAME_COLUMNS)
              + "  "
              + ink.faint(proposal.customary() ? system + ", usual family name" : system));
    }
  }

  /** A text as the other Korea writes it; what is only proposed is marked as such. */
  void variety(VarietyView view) {
    out.println(view.text());
    if (view.changes().isEmpty()) {
      out.println(ink.faint("no change"));
    }
    for (VarietyChange change : view.changes()) {
      String what = shown(change.from()) + " → " + shown(change.to());
      out.println(
          INDENT
              + (change.certain() ? ink.bold(what) : ink.doubtful(what + "?"))
              + ink.faint(
                  "  %d-%d %s".formatted(change.start(), change.end(), lower(change.rule()))));
    }
  }

  private static String shown(String text) {
    return text.isBlank() ? "'" + text + "'" : text;
  }

  void concordance(List<ConcordanceHit> hits) {
    if (hits.isEmpty()) {
      out.println(ink.faint("no match"));
      return;
    }
    int left = 0;
    for (ConcordanceHit hit : hits) {
      String before = hit.variant().text().substring(0, hit.spans().get(0).start());
      left = Math.max(left, Width.of(oneLine(before)));
    }
    left = Math.min(left, columns / 2 - 8);
    for (ConcordanceHit hit : hits) {
      out.println(inContext(hit, left));
      for (Variant variant : hit.unit().variants()) {
        if (variant != hit.variant()) {
          out.println(INDENT + ink.faint(oneLine(variant.text())));
        }
      }
    }
  }

  private String inContext(ConcordanceHit hit, int left) {
    String text = hit.variant().text();
    ConcordanceHit.Span first = hit.spans().get(0);
    String before = Width.end(oneLine(text.substring(0, first.start())), left);
    StringBuilder line = new StringBuilder(Width.padLeft(before, left));
    int from = first.start();
    int room = columns - left;
    for (ConcordanceHit.Span span : hit.spans()) {
      String between = Width.start(oneLine(text.substring(from, span.start())), Math.max(1, room));
      String word = oneLine(text.substring(span.start(), span.end()));
      line.append(between).append(ink.found(word));
      room -= Width.of(between) + Width.of(word);
      from = span.end();
    }
    return line.append(Width.start(oneLine(text.substring(from)), Math.max(1, room))).toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\r\\n\\t]", " ");
  }

  /** The parts of a score and each difference in full. */
  void why(String query, FuzzyMatch hit, Locale from, int wordPercentage) {
    out.println(score(hit.score()) + "  " + differences(query, hit.source(), from));
    out.println(INDENT + hit.target().text());
    out.printf(
        Locale.ROOT,
        "%sedit distance %.3f, n-grams in common %.3f, in words %d %%%n",
        INDENT,
        hit.details().edit(),
        hit.details().overlap(),
        wordPercentage);
    if (hit.reasons().isEmpty()) {
      out.println(INDENT + "100: the texts are identical");
    }
    for (Reason reason : hit.reasons()) {
      out.println(
          INDENT
              + Width.padLeft(points(reason), 4)
              + "  "
              + lower(reason.kind())
              + (reason.detail().isEmpty() ? "" : ": " + reason.detail()));
    }
  }

  private static String points(Reason reason) {
    int points = reason.points();
    return points == 0 ? "0" : (points > 0 ? "−" : "+") + Math.abs(points);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
