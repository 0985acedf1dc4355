package io.daeyeok.check;

import java.util.Optional;

/**
 * What a rule has seen.
 *
 * @param rule the rule
 * @param spot where
 * @param message what is wrong
 * @param suggestion what should stand in place of the stretch meant
 */
record Sighting(Rule rule, Spot spot, String message, Optional<String> suggestion) {

  /** Takes what rules see. */
  interface Sink {
    void add(Sighting sighting);
  }
}
