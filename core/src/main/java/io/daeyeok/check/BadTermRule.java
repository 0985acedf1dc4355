package io.daeyeok.check;

import io.daeyeok.terms.Grade;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.TermNormaliser;
import io.daeyeok.terms.Termbase;
import io.daeyeok.terms.Validity;
import java.util.List;
import java.util.Optional;

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
    // its time is right in a text about that time.
    if (side.isSource()) {
      return;
    }
    for (TermHit hit : side.hits()) {
      if (hit.term().status() == status
          && hit.grade().compareTo(Grade.INFLECTED) <= 0
          && hit.term().validity().equals(Validity.ALWAYS)
          && Varieties.covers(hit.term().variety(), side.language())
          && !isSoundElsewhere(hit, side)) {
        out.add(sighting(side, hit, settings));
      }
    }
  }

  private Sighting sighting(Side side, TermHit hit, Settings settings) {
    List<Term> better = Termbase.translations(hit.concept(), side.language());
    String message = "'" + hit.text() + "' is " + status.label();
    if (better.isEmpty()) {
      return sighting(side, hit.start(), hit.end(), message);
    }
    String instead = better.get(0).text();
    return sighting(
        side,
        hit.start(),
        hit.end(),
        message + "; write '" + instead + "'",
        instead,
        edit(side, hit, instead, settings));
  }

  /** The edit that puts the better term in its place, with all that depends on it. */
  private static Optional<Edit> edit(Side side, TermHit hit, String instead, Settings settings) {
    if (!side.isOpen(hit.start(), hit.end())) {
      return Optional.empty();
    }
    return TermNormaliser.of(settings.termbase(), side.language())
        .keepingQuotations()
        .normalise(side.text())
        .edits()
        .stream()
        .filter(edit -> edit.hit().start() == hit.start() && edit.hit().end() == hit.end())
        .filter(edit -> edit.preferred().text().equals(instead))
        .findFirst()
        .map(edit -> new Edit(edit.start(), edit.end(), edit.to()));
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
