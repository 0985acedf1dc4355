package io.daeyeok.check;

import io.daeyeok.terms.Status;

/** {@code bitext/term-forbidden}: a term that must not be written. */
final class TermForbidden extends BadTermRule {
  TermForbidden() {
    super("bitext/term-forbidden", Severity.ERROR, Status.FORBIDDEN);
  }
}
