package io.daeyeok.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A full name, or a family name with a title, in a text.
 *
 * @param start the offset of its first UTF-16 unit
 * @param end the offset behind its last one
 * @param families the family names, in Southern form, that it can stand for
 * @param bearer tells people apart; empty when there is a title instead of a given name
 * @param person who it is, if the termbase knows
 * @param title the title that stands with it, or the empty string
 */
record NameUse(
    int start,
    int end,
    Set<String> families,
    String bearer,
    Optional<Person> person,
    String title) {
  /**
   * The people whom these hits name in full, in order and without overlaps. One name of two people
   * is that of neither.
   */
  static List<NameUse> full(List<TermHit> hits) {
    List<NameUse> uses = new ArrayList<>();
    NameUse last = titled(0, 0, Set.of(), "");
    for (TermHit hit : hits) {
      if (!Person.isFullName(hit)) {
        continue;
      }
      NameUse use = full(hit.start(), hit.end(), Person.of(hit.concept()));
      if (use.start == last.start && use.end == last.end && !use.bearer.equals(last.bearer)) {
        last = stranger(use.start, use.end, use.families, hit.text(), "");
        uses.set(uses.size() - 1, last);
      } else if (use.start >= last.end) {
        last = use;
        uses.add(use);
      }
    }
    return uses;
  }

  static NameUse full(int start, int end, Person person) {
    return new NameUse(
        start, end, person.families(), person.concept().id(), Optional.of(person), "");
  }

  /** A full name of someone whom the termbase does not know. */
  static NameUse stranger(int start, int end, Set<String> families, String name, String title) {
    // A blank cannot be in the id of a concept as it is in this.
    return new NameUse(start, end, families, " " + name, Optional.empty(), title);
  }

  static NameUse titled(int start, int end, Set<String> families, String title) {
    return new NameUse(start, end, families, "", Optional.empty(), title);
  }

  boolean isFull() {
    return !bearer.isEmpty();
  }

  NameUse with(String otherTitle) {
    return new NameUse(start, end, families, bearer, person, otherTitle);
  }
}
