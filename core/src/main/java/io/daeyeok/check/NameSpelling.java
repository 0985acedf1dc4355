package io.daeyeok.check;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.TermHit;
import java.util.HashMap;
import java.util.Map;

/** {@code bitext/name-spelling}: one person, spelled in two ways in one file. */
final class NameSpelling extends BitextRule {
  private static final String PERSON = "person";

  private record Use(String text, Unit unit) {}

  NameSpelling() {
    super("bitext/name-spelling", Severity.WARNING);
  }

  @Override
  boolean remembers() {
    return true;
  }

  @Override
  UnitCheck open(Settings settings) {
    return new InFile();
  }

  private final class InFile implements UnitCheck {
    private final Map<String, Use> first = new HashMap<>();

    @Override
    public void startFile() {
      first.clear();
    }

    @Override
    public void check(Unit unit, Sighting.Sink out) {
      for (Side side : unit.targets()) {
        for (TermHit hit : side.hits()) {
          if (isPerson(hit.concept()) && hit.term().status().compareTo(Status.ADMITTED) <= 0) {
            look(unit, side, hit, out);
          }
        }
      }
    }

    private void look(Unit unit, Side side, TermHit hit, Sighting.Sink out) {
      // A surname alone and a full name live side by side; two full names do not.
      String key =
          hit.concept().id() + " " + side.language().toLanguageTag() + " " + parts(hit.text());
      Use use = first.putIfAbsent(key, new Use(hit.text(), unit));
      if (use != null && !use.text.equalsIgnoreCase(hit.text())) {
        out.add(
            sighting(
                side,
                hit.start(),
                hit.end(),
                "'"
                    + hit.text()
                    + "' is spelled '"
                    + use.text
                    + "' in "
                    + use.unit.position()
                    + "; keep to one spelling"));
      }
    }
  }

  private static boolean isPerson(Concept concept) {
    return concept.subjectField().equals(PERSON) || concept.partOfSpeech().equals(PERSON);
  }

  private static int parts(String name) {
    return Letters.hasHangul(name) ? name.replace(" ", "").length() : name.split("[ -]").length;
  }
}
