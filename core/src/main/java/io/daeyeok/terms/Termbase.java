package io.daeyeok.terms;

import io.daeyeok.text.Rewording;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Concepts with their terms, and the finding of these terms in text.
 *
 * <p>Thread-safe. Each method sees the concepts as they are at one moment; edits made meanwhile
 * never wait for it, nor it for them. {@link #copy()} keeps such a moment for more than one call.
 *
 * <p>Finding depends on the length of the text and hardly on the number of concepts. The first find
 * in a language prepares its terms, which takes about three microseconds a term; the first after an
 * edit prepares those of the concepts edited lately, and once in some hundred edits all of them.
 * With 100,000 concepts an edit and the find after it take a few milliseconds on average.
 *
 * <p>Recognition in Korean tolerates particles, forms of 하다 and of the copula, spaces between the
 * parts of a term of four syllables or more, and the spelling of the other Korea; in English case,
 * hyphens for spaces, plurals, possessives and the American or British spelling. Abbreviations in
 * capitals, and single capitalised words of proper nouns and strict concepts, must agree in case. A
 * term inside a longer term is not a hit.
 */
public final class Termbase {
  private static final Comparator<Term> BEST_FIRST = Comparator.comparing(Term::status);

  private final Object editing = new Object();
  private volatile Snapshot snapshot;

  private Termbase(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /**
   * A termbase of these concepts. They are taken as they are, so that a termbase can hold what a
   * check is to judge; {@link #add} and {@link #update} are stricter.
   *
   * @param concepts the concepts, in the order in which {@link #concepts()} gives them back
   * @return the termbase
   * @throws IllegalArgumentException if two concepts have the same id
   */
  public static Termbase of(Collection<Concept> concepts) {
    return new Termbase(Snapshot.of(concepts));
  }

  /**
   * Reads a termbase from JSON files in UTF-8, as {@link #write} writes them; together they make
   * one termbase. The format is that of {@code termbase.schema.json} in the glossary data module:
   *
   * <pre>{@code
   * {
   *   "concepts": [
   *     {
   *       "id": "no-vote-adoption",
   *       "terms": [
   *         {"text": "무투표 채택", "language": "ko"},
   *         {"text": "무투표채택", "language": "ko", "status": "admitted", "kind": "spacing"},
   *         {"text": "no-vote adoption", "language": "en"}
   *       ]
   *     }
   *   ]
   * }
   * }</pre>
   *
   * What is absent is empty, a term without {@code status} preferred, without {@code kind} the main
   * form. 100,000 concepts with 500,000 terms are read in about two seconds; ready for finding,
   * they take 220 MB.
   *
   * @param files the files, in the order in which {@link #concepts()} gives their concepts; none
   *     makes an empty termbase
   * @return the termbase, its texts in NFC
   * @throws TermbaseFormatException if a file is not what it should be, or has a concept of which
   *     an earlier one has the id
   * @throws IOException if a file cannot be read
   */
  public static Termbase read(Path... files) throws IOException {
    TermbaseReader reader = new TermbaseReader();
    for (Path file : files) {
      reader.read(file);
    }
    return of(reader.concepts());
  }

  /**
   * Reads a termbase from a stream, as {@link #read(Path...)} does from a file.
   *
   * @param in the JSON, in UTF-8; it is closed, however the reading ends
   * @param name what to call it in messages
   * @return the termbase, its texts in NFC
   * @throws TermbaseFormatException if it is not what it should be
   * @throws IOException if it cannot be read
   */
  public static Termbase read(InputStream in, String name) throws IOException {
    TermbaseReader reader = new TermbaseReader();
    reader.read(in, name);
    return of(reader.concepts());
  }

  /**
   * Writes the termbase as JSON in canonical form: concepts by id, one term a line, properties in a
   * fixed order, defaults left out, texts in NFC. Reading a canonical file and writing it again
   * changes no byte. The file is complete or, if anything goes wrong, what it was before.
   *
   * @param file where to write; an existing file is replaced
   * @throws IllegalArgumentException if {@link #read(Path...)} would refuse the file: for two
   *     preferred terms in one variety of a concept at one time, ids that are one in NFC, a text
   *     beyond the limits, or a variety without a BCP 47 tag
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    List<Concept> concepts = concepts();
    TermbaseFormat.requireReadable(concepts);
    TermbaseWriter.write(concepts, file);
  }

  /**
   * Adds a concept behind the others.
   *
   * @param concept a concept with a new id
   * @throws IllegalArgumentException if the id is taken, or the concept breaks a rule of the file:
   *     two preferred terms in one variety at one time, an id that is not in NFC, a text beyond the
   *     limits, or a variety without a BCP 47 tag; nothing has changed then
   */
  public void add(Concept concept) {
    TermbaseFormat.requireStorable(concept);
    synchronized (editing) {
      if (snapshot.concept(concept.id()).isPresent()) {
        throw new IllegalArgumentException(
            "the id '" + concept.id() + "' is taken; update that concept or choose another id");
      }
      snapshot = snapshot.added(concept);
    }
  }

  /**
   * Puts a concept in the place of the one with its id.
   *
   * @param concept the concept as it is to be
   * @return whether there was one; nothing changes otherwise
   * @throws IllegalArgumentException if the concept breaks a rule of the file, as in {@link #add}
   */
  public boolean update(Concept concept) {
    TermbaseFormat.requireStorable(concept);
    synchronized (editing) {
      boolean known = snapshot.concept(concept.id()).isPresent();
      if (known) {
        snapshot = snapshot.replaced(concept);
      }
      return known;
    }
  }

  /**
   * Takes a concept out.
   *
   * @param id the concept's id, letter for letter
   * @return whether there was one
   */
  public boolean delete(String id) {
    synchronized (editing) {
      boolean known = concept(id).isPresent();
      if (known) {
        snapshot = snapshot.without(id);
      }
      return known;
    }
  }

  /**
   * A termbase of its own with the concepts of this moment. Costs nothing: the two share what they
   * hold until one of them is edited.
   *
   * @return the copy, which later edits of this one do not touch
   */
  public Termbase copy() {
    return new Termbase(snapshot);
  }

  /**
   * All concepts.
   *
   * @return an unmodifiable list in the order given, the added ones behind the others in the order
   *     of their adding
   */
  public List<Concept> concepts() {
    return snapshot.concepts();
  }

  /**
   * The concept with an id.
   *
   * @param id the id, letter for letter
   * @return the concept, or empty when there is none
   */
  public Optional<Concept> concept(String id) {
    return snapshot.concept(Objects.requireNonNull(id, "id"));
  }

  /**
   * The terms in a text, as {@link #find(String, Locale, Grade)} with {@link Grade#COMPOUND}.
   *
   * @param text any text, in any normalisation form
   * @param language the language of the text
   * @return the hits in order of start, the longer before the shorter
   */
  public List<TermHit> find(String text, Locale language) {
    return find(text, language, Grade.COMPOUND);
  }

  /**
   * The terms in a text. Terms of all varieties of the language are looked for; where several terms
   * of a concept read alike, the one spelled as in the text and then the one of the given variety
   * is named. Concepts that share a term are all found; overlapping terms are, nested ones not.
   *
   * @param text any text, in any normalisation form; malformed surrogates are allowed
   * @param language the language of the text, with or without variety
   * @param atLeast the worst grade to return; a term inside a longer one of a worse grade stays
   *     hidden all the same, unless that is {@link Grade#WEAK}
   * @return the hits in order of start, the longer before the shorter
   */
  public List<TermHit> find(String text, Locale language, Grade atLeast) {
    Objects.requireNonNull(atLeast, "atLeast");
    List<TermHit> hits = new Selection(text, language).hits(candidates(text, language));
    return atLeast == Grade.WEAK
        ? hits
        : hits.stream().filter(hit -> hit.grade().compareTo(atLeast) <= 0).toList();
  }

  /**
   * The terms in a text, as {@link #find(String, Locale, Grade)} gives them, and besides which
   * terms lost to which others: what a translator is shown who wonders why a term was not found.
   *
   * @param text any text, in any normalisation form; malformed surrogates are allowed
   * @param language the language of the text, with or without variety
   * @param atLeast the worst grade of hits and losers to return; a winner may be worse
   * @return hits and overlaps
   */
  public Recognition recognise(String text, Locale language, Grade atLeast) {
    Objects.requireNonNull(atLeast, "atLeast");
    Recognition all = new Selection(text, language).recognition(candidates(text, language));
    return new Recognition(
        all.hits().stream().filter(hit -> hit.grade().compareTo(atLeast) <= 0).toList(),
        all.overlaps().stream()
            .filter(overlap -> overlap.loser().grade().compareTo(atLeast) <= 0)
            .toList());
  }

  /**
   * A segment with other terms for the concepts that it names: something to look up in a memory. At
   * most eight: the whole segment in the terms of each variety, then one term changed at a time,
   * those to be written before those to be avoided. What differs in spelling noise only is left
   * out.
   *
   * @param segment the segment; terms with an inline code inside stay as they are
   * @param language its language, with or without variety
   * @return the rewordings, always in the same order
   */
  public List<Rewording> rewordings(Segment segment, Locale language) {
    return new Rewordings(segment, language, find(segment.text(), language)).all();
  }

  private List<Candidate> candidates(String text, Locale language) {
    Snapshot now = snapshot;
    String base = language.getLanguage();
    return now.languages().contains(base)
        ? Recogniser.of(language).candidates(Objects.requireNonNull(text, "text"), now.forms(base))
        : List.of();
  }

  /**
   * The terms by which a concept may be rendered in a language: the preferred before the admitted,
   * and among equals those of the very variety asked for before those of the language as such.
   * Terms of other varieties do not count, except when the language is asked for without a variety
   * and has no term as such. Deprecated and forbidden terms never count.
   *
   * @param concept the concept to render, of any termbase
   * @param language the language and, if it matters, its variety
   * @return the terms, best first; empty when there is none
   */
  public static List<Term> translations(Concept concept, Locale language) {
    List<Term> same = new ArrayList<>();
    List<Term> base = new ArrayList<>();
    List<Term> others = new ArrayList<>();
    for (Term term : concept.terms()) {
      Locale variety = term.variety();
      if (!Recogniser.isSound(term) || !variety.getLanguage().equals(language.getLanguage())) {
        continue;
      }
      if (variety.equals(language)) {
        same.add(term);
      } else {
        (isWithoutVariety(variety) ? base : others).add(term);
      }
    }
    same.addAll(base);
    List<Term> terms = same.isEmpty() && isWithoutVariety(language) ? others : same;
    terms.sort(BEST_FIRST);
    return List.copyOf(terms);
  }

  /**
   * The concepts that have a term, in any language, which equals or contains a text once spelling
   * noise is gone. Cost is linear in the number of terms.
   *
   * @param text what to look for; a blank text finds nothing
   * @return the concepts, those with an equal term first, then those with a term that begins with
   *     the text, then the others; among equals the shorter term first, then in the order of the
   *     concepts
   */
  public List<Concept> search(String text) {
    record Match(Concept concept, int rank, int length, long order) {}
    Map<String, Match> best = new LinkedHashMap<>();
    Comparator<Match> bestFirst =
        Comparator.comparingInt(Match::rank)
            .thenComparingInt(Match::length)
            .thenComparingLong(Match::order);
    Snapshot now = snapshot;
    for (String language : now.languages()) {
      String key = Recogniser.of(language).key(text);
      if (key.isBlank()) {
        continue;
      }
      now.forms(language)
          .forEach(
              form -> {
                int index = form.key().indexOf(key);
                if (index >= 0) {
                  int length = form.key().length();
                  int rank = length == key.length() ? 0 : index == 0 ? 1 : 2;
                  Match match = new Match(form.concept(), rank, length, form.order());
                  best.merge(
                      form.concept().id(), match, (a, b) -> bestFirst.compare(a, b) <= 0 ? a : b);
                }
              });
    }
    return best.values().stream().sorted(bestFirst).map(Match::concept).toList();
  }

  /** Whether a locale names a language and nothing more. */
  static boolean isWithoutVariety(Locale language) {
    return language.getCountry().isEmpty()
        && language.getVariant().isEmpty()
        && language.getScript().isEmpty()
        && !language.hasExtensions();
  }
}
