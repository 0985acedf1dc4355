package io.daeyeok.terms;

import io.daeyeok.text.Romanisation;
import java.util.Objects;

/**
 * A way to write a Korean name in Latin letters.
 *
 * @param system the system that yields it
 * @param text the name, family name first
 * @param customary whether the family name is spelled as most of its bearers do, and not by the
 *     system: Lee Il-gyu, where the Revised Romanization has I Il-gyu
 */
public record NameProposal(Romanisation system, String text, boolean customary) {
  /** Checks that nothing is null. */
  public NameProposal {
    Objects.requireNonNull(system, "system");
    Objects.requireNonNull(text, "text");
  }
}
