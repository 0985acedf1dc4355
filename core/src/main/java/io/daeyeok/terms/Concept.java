package io.daeyeok.terms;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One thing that terms name, whatever the language.
 *
 * <p>Immutable and thread-safe; nothing in it is null, what is absent is the empty string.
 *
 * @param id identifies the concept in its termbase, such as {@code human-rights-council}
 * @param subjectField the field it belongs to, such as {@code un-body}
 * @param partOfSpeech {@code noun}, {@code proper-noun}, {@code verb} ...
 * @param definition what it is, in a sentence
 * @param note what a translator should know: usage, traps, register
 * @param source where definition and terms come from
 * @param confidence how sure the editors are: {@code high}, {@code medium} or {@code low}, or not
 *     said
 * @param strict whether a term of this concept counts only where a word starts and, particles and
 *     inflection aside, ends: for short words that occur inside others
 * @param terms its names, in order of preference within a variety
 * @param categories what else its termbase says of it, in order
 */
public record Concept(
    String id,
    String subjectField,
    String partOfSpeech,
    String definition,
    String note,
    String source,
    String confidence,
    boolean strict,
    List<Term> terms,
    List<DataCategory> categories) {

  static final Set<String> CONFIDENCES = Set.of("", "high", "medium", "low");

  /**
   * Checks that nothing is null, that there is an id and at least one term, and that the confidence
   * is a known one.
   */
  public Concept {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(subjectField, "subjectField");
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(confidence, "confidence");
    terms = List.copyOf(terms);
    categories = List.copyOf(categories);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a concept needs an id");
    }
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("the concept '" + id + "' needs a term");
    }
    if (!CONFIDENCES.contains(confidence)) {
      throw new IllegalArgumentException(
          "the confidence of the concept '"
              + id
              + "' is '"
              + confidence
              + "'; it can be high, medium or low, or empty");
    }
  }

  /**
   * A concept of which its termbase says nothing else.
   *
   * @param id identifies the concept in its termbase
   * @param subjectField the field it belongs to
   * @param partOfSpeech {@code noun}, {@code proper-noun}, {@code verb} ...
   * @param definition what it is, in a sentence
   * @param note what a translator should know
   * @param source where definition and terms come from
   * @param confidence {@code high}, {@code medium} or {@code low}, or not said
   * @param strict whether its terms count only as whole words
   * @param terms its names, in order of preference within a variety
   */
  public Concept(
      String id,
      String subjectField,
      String partOfSpeech,
      String definition,
      String note,
      String source,
      String confidence,
      boolean strict,
      List<Term> terms) {
    this(
        id,
        subjectField,
        partOfSpeech,
        definition,
        note,
        source,
        confidence,
        strict,
        terms,
        List.of());
  }

  /**
   * A concept of which nothing but its names is known.
   *
   * @param id identifies the concept in its termbase
   * @param terms its names, in order of preference within a variety, at least one
   * @return the concept, not strict, everything else empty
   */
  public static Concept of(String id, Term... terms) {
    return new Concept(id, "", "", "", "", "", "", false, List.of(terms));
  }
}
