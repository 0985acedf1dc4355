package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Validity;
import io.daeyeok.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A term as its file has it.
 *
 * @param text the text, letter for letter; it may be empty
 * @param position where its first character stands
 * @param tag the language tag as written
 * @param variety what the tag means, the root locale when it means nothing
 * @param statusWord the status as written
 * @param status what the word means; empty when it means nothing
 * @param kind how it relates to the main form
 * @param validity when it is in use
 * @param examples sentences that show it in use
 */
record EntryTerm(
    String text,
    FilePosition position,
    String tag,
    Locale variety,
    String statusWord,
    Optional<Status> status,
    TermKind kind,
    Validity validity,
    List<Example> examples) {

  String language() {
    return variety.getLanguage();
  }

  boolean is(Status wanted) {
    return status.isPresent() && status.get() == wanted;
  }

  /** Whether it has text and may be written. */
  boolean isSound() {
    return !text.isBlank() && (is(Status.PREFERRED) || is(Status.ADMITTED));
  }

  /** Whether it must not or should not be written. */
  boolean isBad() {
    return !text.isBlank() && (is(Status.FORBIDDEN) || is(Status.DEPRECATED));
  }

  Optional<Term> term(List<Term> before) {
    if (text.isBlank() || status.isEmpty() || language().isEmpty()) {
      return Optional.empty();
    }
    boolean rival =
        is(Status.PREFERRED)
            && before.stream()
                .anyMatch(
                    other -> other.status() == Status.PREFERRED && other.variety().equals(variety));
    Status standing = rival ? Status.ADMITTED : status.get();
    return Optional.of(new Term(Folding.nfc(text), variety, standing, kind, validity));
  }
}
