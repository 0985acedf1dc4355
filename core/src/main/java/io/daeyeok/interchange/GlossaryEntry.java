package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.DataCategory;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A concept while its records are read from a table. */
final class GlossaryEntry {
  // UTX: not to be written, though people do.
  private static final String NON_STANDARD = "non-standard";

  private final String id;
  private final List<Term> terms = new ArrayList<>();
  private final List<FilePosition> places = new ArrayList<>();
  private final List<DataCategory> categories = new ArrayList<>();
  private String subject = "";
  private String partOfSpeech = "";
  private String definition = "";
  private String note = "";
  private String reference = "";

  GlossaryEntry(String id) {
    this.id = id;
  }

  void add(TableRecords.Row row, TableColumns columns) {
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i).strip();
      if (!cell.isEmpty()) {
        add(cell, i, row, columns);
      }
    }
  }

  private void add(String cell, int index, TableRecords.Row row, TableColumns columns) {
    TableColumns.Cell column = columns.at(index);
    switch (column.kind()) {
      case SOURCE, TARGET, TEXT -> {
        Locale language = column.language().orElseThrow();
        term(cell, language, statusWord(index, row, columns), row.places().get(index));
      }
      case NOTE -> note = joined(note, cell);
      case DEFINITION -> definition = joined(definition, cell);
      case SUBJECT -> subject = joined(subject, cell);
      case PART_OF_SPEECH -> partOfSpeech = joined(partOfSpeech, TbxWords.partOfSpeech(cell));
      case REFERENCE -> reference = joined(reference, cell);
      case OTHER -> {
        DataCategory category = DataCategory.of(column.name(), cell);
        if (!categories.contains(category)) {
          categories.add(category);
        }
      }
      case ID, STATUS -> {
        // Read with the whole record and with the terms.
      }
    }
  }

  private static String joined(String before, String more) {
    if (before.isEmpty() || before.equals(more)) {
      return more;
    }
    return before.lines().anyMatch(more::equals) ? before : before + "\n" + more;
  }

  /**
   * What a record says of a term: in a column for its language, or in one for all, which speaks of
   * translations and not of what they translate.
   */
  private static Optional<String> statusWord(
      int index, TableRecords.Row row, TableColumns columns) {
    TableColumns.Cell term = columns.at(index);
    for (int i = 0; i < row.cells().size(); i++) {
      TableColumns.Cell column = columns.at(i);
      String word = row.cells().get(i).strip();
      boolean speaks =
          column.kind() == TableColumns.Kind.STATUS
              && !word.isEmpty()
              && (column.language().isPresent()
                  ? column.language().equals(term.language())
                  : index != firstText(columns));
      if (speaks) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The column of the source, which is the first text unless the header says otherwise. */
  private static int firstText(TableColumns columns) {
    int first = -1;
    for (int i = columns.cells().size() - 1; i >= 0; i--) {
      TableColumns.Kind kind = columns.at(i).kind();
      if (kind == TableColumns.Kind.SOURCE) {
        return i;
      }
      first = kind.isText() ? i : first;
    }
    return first;
  }

  private void term(String text, Locale language, Optional<String> word, FilePosition place) {
    boolean known =
        terms.stream().anyMatch(t -> t.text().equals(text) && t.variety().equals(language));
    if (known) {
      return;
    }
    boolean taken =
        terms.stream()
            .anyMatch(t -> t.variety().equals(language) && t.status() == Status.PREFERRED);
    Status stated = word.map(GlossaryEntry::status).orElse(Status.PREFERRED);
    Status status = taken && stated == Status.PREFERRED ? Status.ADMITTED : stated;
    List<DataCategory> own =
        word.filter(w -> !TbxWords.saysNoMore(w, status))
            .map(w -> List.of(DataCategory.of(TbxCategories.STATUS, w)))
            .orElse(List.of());
    terms.add(new Term(text, language, status, TbxWords.kindUnsaid(status), Validity.ALWAYS, own));
    places.add(place);
  }

  /** What the word of a table says. */
  static Status status(String word) {
    return word.equalsIgnoreCase(NON_STANDARD) ? Status.DEPRECATED : TbxWords.status(word);
  }

  List<Term> terms() {
    return terms;
  }

  /** Where each term stands. */
  List<FilePosition> places() {
    return places;
  }

  Concept concept() {
    return new Concept(
        id, subject, partOfSpeech, definition, note, reference, "", false, terms, categories);
  }
}
