package io.daeyeok.check;

import io.daeyeok.terms.TermHit;
import java.util.HashSet;
import java.util.Set;

/**
 * {@code bitext/first-mention}: a concept that is to be explained where a file first names it, and
 * only there.
 */
final class FirstMention extends BitextRule {
  FirstMention() {
    super("bitext/first-mention", Severity.NOTE);
  }

  @Override
  boolean remembers() {
    return true;
  }

  @Override
  UnitCheck open(Settings settings) {
    return new InFile(settings.firstMention());
  }

  private final class InFile implements UnitCheck {
    private final Set<String> wanted;
    private final Set<String> seen = new HashSet<>();

    InFile(Set<String> wanted) {
      this.wanted = wanted;
    }

    @Override
    public void startFile() {
      seen.clear();
    }

    @Override
    public void check(Unit unit, Sighting.Sink out) {
      if (wanted.isEmpty()) {
        return;
      }
      for (Side side : unit.targets()) {
        for (TermHit hit : side.hits()) {
          String id = hit.concept().id();
          if (wanted.contains(id)) {
            boolean first = seen.add(side.language().getLanguage() + " " + id);
            report(side, hit, first, out);
          }
        }
      }
    }

    private void report(Side side, TermHit hit, boolean first, Sighting.Sink out) {
      boolean explained = isExplained(side.text(), hit.end());
      if (first && !explained) {
        out.add(
            sighting(
                side,
                hit.start(),
                hit.end(),
                "the first mention of '"
                    + hit.text()
                    + "' has no explanation in brackets behind it"));
      } else if (!first && explained) {
        out.add(
            sighting(
                side,
                hit.start(),
                hit.end(),
                "'" + hit.text() + "' was mentioned before and needs no explanation any more"));
      }
    }
  }

  /** A bracket right behind the term or behind the quotation mark that closes it. */
  private static boolean isExplained(String text, int end) {
    int at = end;
    while (at < text.length() && " \"'”’》」".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && "(（[".indexOf(text.charAt(at)) >= 0;
  }
}
