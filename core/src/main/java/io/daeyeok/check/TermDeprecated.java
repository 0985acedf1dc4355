package io.daeyeok.check;

import io.daeyeok.terms.Status;

/** {@code bitext/term-deprecated}: a term that is no longer to be written. */
final class TermDeprecated extends BadTermRule {
  TermDeprecated() {
    super("bitext/term-deprecated", Severity.WARNING, Status.DEPRECATED);
  }
}
