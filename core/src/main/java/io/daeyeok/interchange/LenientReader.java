package io.daeyeok.interchange;

import java.util.List;
import java.util.Map;

/** What a reader leaves out and passes over instead of giving up the file. */
abstract class LenientReader {
  final Refusals refusals;
  final Refusals passedOver = new Refusals();

  LenientReader() {
    this(new Refusals());
  }

  /** With refusals that what it reads from adds to as well. */
  LenientReader(Refusals refusals) {
    this.refusals = refusals;
  }

  public final long refused() {
    return refusals.count();
  }

  public final List<Refusal> refusals() {
    return refusals.kept();
  }

  public final Map<String, Long> refusedByReason() {
    return refusals.byReason();
  }

  public final List<Refusal> passedOver() {
    return passedOver.kept();
  }
}
