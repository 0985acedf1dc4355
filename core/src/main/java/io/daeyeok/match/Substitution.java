package io.daeyeok.match;

import io.daeyeok.text.Agreement;
import io.daeyeok.text.Folding;
import io.daeyeok.text.Placeable;
import io.daeyeok.text.Placeables;
import io.daeyeok.text.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A stretch of a stored target where the query has another number, date, address or placeholder
 * than the stored source has, and what is to stand there for the query.
 *
 * @param start the UTF-16 offset of its first unit in the stored target
 * @param end the UTF-16 offset behind its last unit
 * @param from what stands there
 * @param to what is to stand there, written as the target writes: 3 November as Nov. 3 for Oct. 28
 */
public record Substitution(int start, int end, String from, String to) {
  private static final Pattern DIGITS = Pattern.compile("[-−0-9.,:/]+");

  /** Checks that nothing is null and the stretch is in order. */
  public Substitution {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a substitution from " + start + " to " + end);
    }
  }

  /** A placeable of the query and that of the stored source which it replaces. */
  private record Replaced(Placeable asked, Placeable stored) {}

  /**
   * What to substitute so that the target has the numbers, dates and addresses of the query, all of
   * them or none.
   *
   * @return the substitutions in text order, none when the values are the same; or empty when the
   *     placeables of query and source do not correspond, when the target does not tell which of
   *     its own stands for one of them, or when it would no longer be grammatical
   */
  static Optional<List<Substitution>> ofValues(Segment target, MatchKey query, MatchKey source) {
    return of(target, query, source, p -> p.kind() != Placeable.Kind.PLACEHOLDER);
  }

  /** The same for placeholders. */
  static Optional<List<Substitution>> ofPlaceholders(
      Segment target, MatchKey query, MatchKey source) {
    return of(target, query, source, p -> p.kind() == Placeable.Kind.PLACEHOLDER);
  }

  private static Optional<List<Substitution>> of(
      Segment target, MatchKey query, MatchKey source, Predicate<Placeable> which) {
    List<Replaced> replaced = new ArrayList<>();
    List<Placeable> asked = query.placeables().stream().filter(which).toList();
    List<Placeable> stored = source.placeables().stream().filter(which).toList();
    if (asked.size() != stored.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < asked.size(); i++) {
      if (asked.get(i).kind() != stored.get(i).kind()) {
        return Optional.empty();
      }
      if (!asked.get(i).value().equals(stored.get(i).value())) {
        replaced.add(new Replaced(asked.get(i), stored.get(i)));
      }
    }
    if (replaced.isEmpty()) {
      return Optional.of(List.of());
    }
    return Folding.nfc(target.text()).equals(target.text())
        ? new Target(target, query, source).substitutions(replaced, stored)
        : Optional.empty();
  }

  private static boolean isSame(Placeable one, Placeable other) {
    return one.kind() == other.kind() && one.value().equals(other.value());
  }

  private static final class Target {
    private final String text;
    private final Segment segment;
    private final MatchKey query;
    private final MatchKey source;
    private final List<Placeable> placeables;

    Target(Segment segment, MatchKey query, MatchKey source) {
      this.segment = segment;
      text = segment.text();
      this.query = query;
      this.source = source;
      placeables = Placeables.in(text);
    }

    Optional<List<Substitution>> substitutions(List<Replaced> replaced, List<Placeable> stored) {
      List<Substitution> found = new ArrayList<>();
      List<Placeable> taken = new ArrayList<>();
      for (Replaced one : replaced) {
        Optional<Placeable> place = place(one, replaced, stored, taken);
        Optional<String> written = place.flatMap(old -> written(one, old));
        if (written.isEmpty() || !staysGrammatical(place.get(), one.asked)) {
          return Optional.empty();
        }
        taken.add(place.get());
        found.add(of(place.get().start(), place.get().end(), written.get()));
      }
      found.sort(Comparator.comparingInt(Substitution::start));
      return Optional.of(withParticles(found)).filter(this::keepsCodes);
    }

    /** The one that stands for a stored value; none when it may be another of the same value. */
    private Optional<Placeable> place(
        Replaced one, List<Replaced> replaced, List<Placeable> stored, List<Placeable> taken) {
      List<Placeable> places = placeables.stream().filter(p -> isSame(p, one.stored)).toList();
      long uses = stored.stream().filter(p -> isSame(p, one.stored)).count();
      boolean isSplit =
          uses != replaced.stream().filter(r -> isSame(r.stored, one.stored)).count()
              || replaced.stream()
                  .anyMatch(r -> isSame(r.stored, one.stored) && !isSame(r.asked, one.asked));
      return places.size() != uses || isSplit
          ? Optional.empty()
          : places.stream().filter(p -> !taken.contains(p)).findFirst();
    }

    private Optional<String> written(Replaced one, Placeable old) {
      String asked = query.composed().substring(one.asked.start(), one.asked.end());
      String stored = source.composed().substring(one.stored.start(), one.stored.end());
      String there = text.substring(old.start(), old.end());
      // What is written alike on both sides, as 10:30 and 2.0.1 are, is written as the query does.
      return there.equals(stored)
              && DIGITS.matcher(asked).matches()
              && DIGITS.matcher(stored).matches()
          ? Optional.of(asked)
          : one.asked.in(asked, old, there);
    }

    /** English counts one thing and two things: 1 file does not become 2 file. */
    private boolean staysGrammatical(Placeable old, Placeable now) {
      boolean toOrFromOne = old.value().equals("1") != now.value().equals("1");
      int next = old.end() + 1;
      return old.kind() != Placeable.Kind.NUMBER
          || !toOrFromOne
          || next >= text.length()
          || text.charAt(old.end()) != ' '
          || !(text.charAt(next) >= 'a' && text.charAt(next) <= 'z');
    }

    /** The same, and the particles brought into agreement: 3을 becomes 2를. */
    private List<Substitution> withParticles(List<Substitution> values) {
      List<Substitution> all = new ArrayList<>(values);
      // A particle behind an aside, as in 3(7)을, stands behind both numbers.
      values.stream()
          .map(value -> Agreement.particleStart(text, value.end))
          .distinct()
          .forEach(
              at ->
                  Agreement.standard()
                      .repick(text, at, changed(values, at))
                      .ifPresent(particle -> all.add(of(at, particle.end(), particle.expected()))));
      all.sort(Comparator.comparingInt(Substitution::start));
      return List.copyOf(all);
    }

    /** The text before an offset, with the values put in. */
    private String changed(List<Substitution> values, int to) {
      StringBuilder changed = new StringBuilder();
      int copied = 0;
      for (Substitution value : values) {
        if (value.end <= to) {
          changed.append(text, copied, value.start).append(value.to);
          copied = value.end;
        }
      }
      return changed.append(text, copied, to).toString();
    }

    private boolean keepsCodes(List<Substitution> all) {
      return segment.codes().stream()
          .noneMatch(
              code ->
                  all.stream().anyMatch(s -> s.start < code.position() && code.position() < s.end));
    }

    private Substitution of(int start, int end, String to) {
      return new Substitution(start, end, text.substring(start, end), to);
    }
  }
}
