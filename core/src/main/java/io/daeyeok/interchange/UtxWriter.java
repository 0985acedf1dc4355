package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * UTX 1.20 of two languages: a line for the first term of both, one for the second, and so on, held
 * together by the concept's id. Tabs and line breaks become spaces, for UTX has no escapes.
 */
final class UtxWriter implements ConceptWriter {
  private static final Set<String> WORDS =
      Set.of("approved", "provisional", "non-standard", "forbidden");

  private final Writer out;
  private final Losses losses;
  private final Optional<List<Locale>> stated;
  private final Iterable<Concept> concepts;
  private Locale source = Locale.ROOT;
  private Locale target = Locale.ROOT;

  /**
   * Writes to a file.
   *
   * @param languages source and target; none to take those of the first concept
   * @param concepts what will be written, gone through once for the header
   */
  UtxWriter(Writer out, Losses losses, List<Locale> languages, Iterable<Concept> concepts) {
    this.out = out;
    this.concepts = concepts;
    this.losses = losses;
    stated = languages.isEmpty() ? Optional.empty() : Optional.of(languages);
  }

  @Override
  public void accept(Concept concept) throws IOException {
    if (target.equals(Locale.ROOT)) {
      begin(concept);
    }
    List<Term> sources = terms(concept, source);
    List<Term> targets = terms(concept, target);
    if (sources.isEmpty()) {
      losses.add("whole concepts without a " + source.toLanguageTag() + " term", concept.id());
      return;
    }
    for (int i = 0; i < Math.max(sources.size(), targets.size()); i++) {
      Term from = sources.get(Math.min(i, sources.size() - 1));
      Optional<Term> to =
          targets.isEmpty()
              ? Optional.empty()
              : Optional.of(targets.get(Math.min(i, targets.size() - 1)));
      out.write(
          String.join(
              "\t",
              cell(from.text()),
              cell(to.map(Term::text).orElse("")),
              cell(partOfSpeech(concept)),
              cell(to.map(term -> status(term, concept)).orElse("")),
              cell(concept.id()),
              i == 0 ? cell(concept.note()) : ""));
      out.write('\n');
    }
    report(concept, sources, targets);
  }

  private void begin(Concept first) throws IOException {
    List<Locale> languages = stated.orElseGet(() -> TermPairs.firstTwo(first));
    if (languages.size() < 2) {
      throw new IOException(
          "a UTX file needs two languages; the first concept has one only, so say --from and --to");
    }
    source = languages.get(0);
    target = languages.get(1);
    out.write(
        "#UTX 1.20; "
            + source.toLanguageTag()
            + "/"
            + target.toLanguageTag()
            + (isApprovedThroughout() ? "; bidirectional;\n" : ";\n"));
    out.write("#src\ttgt\tsrc:pos\tterm status\tconcept ID\tcomment\n");
  }

  /** Only a glossary of approved terms may be used from the other side too. */
  private boolean isApprovedThroughout() {
    for (Concept concept : concepts) {
      if (concept.terms().stream().anyMatch(term -> term.status() != Status.PREFERRED)) {
        return false;
      }
    }
    return true;
  }

  /** The terms of a language in all its varieties, unless source and target are two of them. */
  private List<Term> terms(Concept concept, Locale language) {
    boolean apart = !source.getLanguage().equals(target.getLanguage());
    return concept.terms().stream()
        .filter(
            term ->
                apart
                    ? term.variety().getLanguage().equals(language.getLanguage())
                    : term.variety().equals(language))
        .toList();
  }

  /** One of the four words that UTX has, the one that the file had if it was among them. */
  private String status(Term term, Concept concept) {
    String word = GlossaryWriter.word(term);
    if (WORDS.contains(word) && GlossaryEntry.status(word) == term.status()) {
      return word;
    }
    if (!word.equals(term.status().label())) {
      losses.add("other words for the status", concept.id());
    }
    return switch (term.status()) {
      case PREFERRED -> "approved";
      case ADMITTED -> "provisional";
      case DEPRECATED -> "non-standard";
      case FORBIDDEN -> "forbidden";
    };
  }

  private static String partOfSpeech(Concept concept) {
    return concept.partOfSpeech().equals("proper-noun") ? "properNoun" : concept.partOfSpeech();
  }

  private static String cell(String text) {
    return TextCharacters.mended(text).replaceAll("[\\t\\n\\r]+", " ");
  }

  private void report(Concept concept, List<Term> sources, List<Term> targets) {
    if (sources.size() + targets.size() < concept.terms().size()) {
      losses.add("terms in further languages", concept.id());
    }
    boolean varieties =
        sources.stream().anyMatch(term -> !term.variety().equals(source))
            || targets.stream().anyMatch(term -> !term.variety().equals(target));
    if (varieties) {
      losses.add("varieties of languages", concept.id());
    }
    if (sources.stream().skip(1).anyMatch(term -> term.status() != Status.ADMITTED)
        || sources.get(0).status() != Status.PREFERRED) {
      losses.add("status of source terms", concept.id());
    }
    boolean more =
        !concept.definition().isEmpty()
            || !concept.subjectField().isEmpty()
            || !concept.source().isEmpty()
            || !concept.confidence().isEmpty()
            || concept.strict();
    if (more) {
      losses.add("definition, subject, source, confidence, strictness", concept.id());
    }
    if (!cell(concept.note()).equals(concept.note())) {
      losses.add("line breaks and tabs", concept.id());
    }
    GlossaryWriter.reportTerms(concept, losses);
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
