package io.daeyeok.check;

import io.daeyeok.terms.Grade;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.Termbase;
import io.daeyeok.terms.Validity;
import java.util.List;

/** Terms of one status that a translation must not or should not use. */
abstract class BadTermRule extends SideRule {
  private final Status status;

  BadTermRule(String id, Severity severity, Status status) {
    super(id, severity);
    this.status = status;
  }

  @Override
  final void check(Side side, Settings settings, Sighting.Sink out) {
    // What the author of the source wrote is not the translator's to change, and a name that had
    // its
    // time is right in a text about that time.
    if (side.isSource()) {
      return;
    }
    for (TermHit hit : side.hits()) {
      if (hit.term().status() == status
          && hit.grade().compareTo(Grade.INFLECTED) <= 0
          && hit.term().validity().equals(Validity.ALWAYS)
          && Varieties.covers(hit.term().variety(), side.language())
          && !isSoundElsewhere(hit, side)) {
        List<Term> better = Termbase.translations(hit.concept(), side.language());
        String instead = better.isEmpty() ? "" : "; write '" + better.get(0).text() + "'";
        String message = "'" + hit.text() + "' is " + status.label() + instead;
        out.add(
            better.isEmpty()
                ? sighting(side, hit.start(), hit.end(), message)
                : sighting(side, hit.start(), hit.end(), message, better.get(0).text()));
      }
    }
  }

  /** Whether the same words are a good term of another concept. */
  private static boolean isSoundElsewhere(TermHit hit, Side side) {
    return side.hits().stream()
        .anyMatch(
            other ->
                other.start() <= hit.start()
                    && other.end() >= hit.end()
                    && other.term().status().compareTo(Status.ADMITTED) <= 0);
  }
}
