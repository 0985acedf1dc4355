package io.daeyeok.check;

import java.util.Optional;

/**
 * What a rule has seen.
 *
 * @param rule the rule
 * @param spot where
 * @param message what is wrong
 * @param suggestion what should stand in place of the stretch meant
 * @param edit what may be changed without asking
 */
record Sighting(
    Rule rule, Spot spot, String message, Optional<String> suggestion, Optional<Edit> edit) {

  /** With the suggestion as the edit where the rule is mechanical. */
  Sighting(Rule rule, Spot spot, String message, Optional<String> suggestion) {
    this(
        rule,
        spot,
        message,
        suggestion,
        suggestion
            .filter(to -> rule.isMechanical())
            .map(to -> new Edit(spot.start(), spot.end(), to)));
  }

  /** Takes what rules see. */
  interface Sink {
    void add(Sighting sighting);
  }
}
