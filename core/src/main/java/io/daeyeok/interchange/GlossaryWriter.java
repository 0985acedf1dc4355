package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.DataCategory;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.Validity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of concepts: a record for the first term of each language, one for the second of each,
 * and so on, held together by their id. Beside each language stands the status of its terms.
 */
final class GlossaryWriter implements ConceptWriter {
  private static final List<String> FIELDS =
      List.of("part of speech", "subject", "definition", "note", "reference");

  private final RowWriter out;
  private final Losses losses;
  private final Set<Locale> languages = new LinkedHashSet<>();

  GlossaryWriter(RowWriter out, Losses losses, Iterable<Concept> concepts) throws IOException {
    this.out = out;
    this.losses = losses;
    concepts.forEach(concept -> concept.terms().forEach(term -> languages.add(term.variety())));
    List<String> header = new ArrayList<>(List.of("id"));
    for (Locale language : languages) {
      header.add(language.toLanguageTag());
      header.add(language.toLanguageTag() + TableColumns.STATUS);
    }
    header.addAll(FIELDS);
    out.row(header);
  }

  @Override
  public void accept(Concept concept) throws IOException {
    Map<Locale, List<Term>> terms = new LinkedHashMap<>();
    int rows = 0;
    for (Term term : concept.terms()) {
      List<Term> same = terms.computeIfAbsent(term.variety(), language -> new ArrayList<>());
      same.add(term);
      rows = Math.max(rows, same.size());
    }
    boolean mended = false;
    for (int row = 0; row < rows; row++) {
      List<String> cells = row(concept, terms, row);
      List<String> written = cells.stream().map(TextCharacters::mended).toList();
      mended |= !written.equals(cells);
      out.row(written);
    }
    if (mended) {
      losses.add(TextCharacters.LOSS, concept.id());
    }
    report(concept);
  }

  private List<String> row(Concept concept, Map<Locale, List<Term>> terms, int row) {
    List<String> cells = new ArrayList<>(List.of(concept.id()));
    for (Locale language : languages) {
      List<Term> same = terms.getOrDefault(language, List.of());
      cells.add(row < same.size() ? same.get(row).text() : "");
      cells.add(row < same.size() ? word(same.get(row)) : "");
    }
    boolean first = row == 0;
    cells.add(first ? concept.partOfSpeech() : "");
    cells.add(first ? concept.subjectField() : "");
    cells.add(first ? concept.definition() : "");
    cells.add(first ? concept.note() : "");
    cells.add(first ? concept.source() : "");
    return cells;
  }

  /** The word that the status came from, or else its name. */
  static String word(Term term) {
    return statusCategory(term).map(DataCategory::value).orElse(term.status().label());
  }

  private static Optional<DataCategory> statusCategory(Term term) {
    return term.categories().stream()
        .filter(category -> category.name().equals(TbxCategories.STATUS))
        .filter(category -> category.language().isEmpty())
        .findFirst();
  }

  private void report(Concept concept) {
    if (!concept.confidence().isEmpty()) {
      losses.add("confidence", concept.id());
    }
    if (concept.strict()) {
      losses.add("strictness", concept.id());
    }
    reportTerms(concept, losses);
  }

  /** What tables lose of terms. */
  static void reportTerms(Concept concept, Losses losses) {
    boolean kinds = false;
    boolean dates = false;
    boolean categories = !concept.categories().isEmpty();
    for (Term term : concept.terms()) {
      kinds |= term.kind() != TbxWords.kindUnsaid(term.status());
      dates |= !term.validity().equals(Validity.ALWAYS);
      categories |= term.categories().size() > (statusCategory(term).isPresent() ? 1 : 0);
    }
    if (kinds) {
      losses.add("kinds of terms", concept.id());
    }
    if (dates) {
      losses.add("validity dates of terms", concept.id());
    }
    if (categories) {
      losses.add("further data categories", concept.id());
    }
    if (hasTwoPreferred(concept)) {
      losses.add("second preferred terms in one variety, read back as admitted", concept.id());
    }
  }

  private static boolean hasTwoPreferred(Concept concept) {
    List<Locale> preferred =
        concept.terms().stream()
            .filter(term -> term.status() == Status.PREFERRED)
            .map(Term::variety)
            .toList();
    return preferred.stream().distinct().count() < preferred.size();
  }

  @Override
  public void finish() throws IOException {
    out.finish();
  }
}
