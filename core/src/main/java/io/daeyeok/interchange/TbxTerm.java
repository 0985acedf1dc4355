package io.daeyeok.interchange;

import io.daeyeok.terms.DataCategory;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Validity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A term as it stands in a TBX file, of which the whole entry is not yet known. */
record TbxTerm(FilePosition position, String text, List<DataCategory> categories) {
  private Optional<String> statusWord() {
    return categories.stream()
        .filter(category -> TbxCategories.isForbidden(category.name(), category.value()))
        .findFirst()
        .map(forbidden -> Status.FORBIDDEN.label())
        .or(
            () ->
                categories.stream()
                    .filter(category -> TbxCategories.isStatus(category.name()))
                    .map(DataCategory::value)
                    .findFirst());
  }

  Optional<String> value(String name) {
    return categories.stream()
        .filter(category -> category.name().equals(name))
        .map(DataCategory::value)
        .findFirst();
  }

  /**
   * The term to write where none is called preferred: the first one of a standard or law, else the
   * first one of which nothing is said; -1 when the words decide.
   */
  static int preferred(List<TbxTerm> found) {
    int authoritative = -1;
    int unsaid = -1;
    for (int i = found.size() - 1; i >= 0; i--) {
      Optional<String> word = found.get(i).statusWord();
      if (word.isEmpty()) {
        unsaid = i;
      } else if (TbxWords.isAuthoritative(word.get())) {
        authoritative = i;
      } else if (TbxWords.status(word.get()) == Status.PREFERRED) {
        return -1;
      }
    }
    return authoritative >= 0 ? authoritative : unsaid;
  }

  /** The term as part of a concept; its part of speech is that of the concept. */
  Term in(Locale variety, boolean preferred, String partOfSpeech) {
    Optional<String> word = statusWord();
    boolean decided = word.isPresent() && !TbxWords.isAuthoritative(word.get());
    Status undecided = preferred ? Status.PREFERRED : Status.ADMITTED;
    Status status = decided ? TbxWords.status(word.get()) : undecided;
    TermKind kind =
        value(TbxCategories.TERM_TYPE).flatMap(TbxWords::kind).orElse(TbxWords.kindUnsaid(status));
    // What the fields say in full need not be said twice.
    List<DataCategory> others = new ArrayList<>(categories);
    others.removeIf(
        category ->
            category.name().equals(TbxCategories.STATUS)
                && TbxWords.saysNoMore(category.value(), status));
    others.remove(DataCategory.of(TbxCategories.TERM_TYPE, TbxWords.word(kind, status)));
    others.remove(DataCategory.of(TbxCategories.PART_OF_SPEECH, partOfSpeech));
    others.sort(Comparator.comparing(category -> !TbxCategories.isTermNote(category.name())));
    return new Term(text, variety, status, kind, Validity.ALWAYS, others);
  }
}
