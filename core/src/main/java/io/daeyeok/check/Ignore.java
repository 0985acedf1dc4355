package io.daeyeok.check;

import java.util.Objects;

/**
 * Findings that somebody has looked at and found right.
 *
 * @param rule the rule's id
 * @param subject the id of the concept or unit, or the empty string for any
 * @param text the very stretch that is meant, or the empty string for any
 * @param reason why it is right so, for the next person who wonders
 */
public record Ignore(String rule, String subject, String text, String reason) {

  /** Checks that nothing is null, that there is such a rule, and that a reason is given. */
  public Ignore {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(text, "text");
    Rule.withId(rule);
    if (subject.isEmpty() && text.isEmpty()) {
      throw new IllegalArgumentException(
          "name the concept, unit or text in which "
              + rule
              + " is to be ignored, or switch it off");
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("say why " + rule + " is to be ignored");
    }
  }

  boolean covers(Sighting sighting) {
    return sighting.rule().id().equals(rule)
        && (subject.isEmpty() || sighting.spot().subject().equals(subject))
        && (text.isEmpty() || sighting.spot().excerpt().equals(text));
  }
}
