package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import java.util.Objects;
import java.util.Optional;

/**
 * One place where a rule sees something wrong.
 *
 * @param rule the rule
 * @param severity how bad it is under the configuration of the run
 * @param position where the very word or segment starts; the start of the unit where that cannot be
 *     told
 * @param length how many UTF-16 units of the line are meant, 0 when only the place is known
 * @param line the line of the file without its end, or the empty string when it cannot be shown
 * @param message what is wrong, and with what
 * @param suggestion what should stand in place of the stretch meant, if that is known
 * @param correction how to put it right in the line, if that needs no person's judgement and the
 *     place is certain to the letter
 * @param subject the id of the concept or unit, or the empty string
 * @param fingerprint tells the finding from others whatever line it moves to: made of the rule, the
 *     concept or unit, and the text meant
 */
public record Finding(
    Rule rule,
    Severity severity,
    FilePosition position,
    int length,
    String line,
    String message,
    Optional<String> suggestion,
    Optional<Correction> correction,
    String subject,
    String fingerprint) {

  /** Checks that nothing is null. */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(suggestion, "suggestion");
    Objects.requireNonNull(correction, "correction");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(fingerprint, "fingerprint");
  }
}
