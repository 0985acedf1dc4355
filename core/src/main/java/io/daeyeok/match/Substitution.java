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
  // Each value is sought among all others; a table of more is not corrected number by number.
  private static final int MAX_VALUES = 200;
  private static final Pattern DIGITS = Pattern.compile("[-−0-9.,:/]+");

  /** Checks that nothing is null and the stretch is in order. */
  public Substitution {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a substitution from " + start + " to " + end);
    }
  }

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
    List<Placeable> asked = query.placeables().stream().filter(which).toList();
    List<Placeable> stored = source.placeables().stream().filter(which).toList();
    if (asked.size() != stored.size() || asked.size() > MAX_VALUES) {
      return Optional.empty();
    }
    List<Counterpart> pairs = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      pairs.add(new Counterpart(asked.get(i), stored.get(i), query.composed(), source.composed()));
    }
    List<Counterpart> replaced = pairs.stream().filter(pair -> !pair.isSame()).toList();
    boolean isReworded = !query.symbols().equals(source.symbols());
    if (!pairs.stream().allMatch(Counterpart::isOfOneSort)
        || (isReworded && !areInPlace(replaced, stored))) {
      return Optional.empty();
    }
    if (replaced.isEmpty()) {
      return Optional.of(List.of());
    }
    return Folding.nfc(target.text()).equals(target.text())
        ? new Target(target, source).substitutions(replaced, stored)
        : Optional.empty();
  }

  /** Other wording may have another order, in which the first need not be for the first. */
  private static boolean areInPlace(List<Counterpart> replaced, List<Placeable> stored) {
    return replaced.stream()
        .allMatch(
            one ->
                switch (one.asked().kind()) {
                  case NUMBER -> one.hasSameNeighbours();
                  case PLACEHOLDER -> stored.stream().noneMatch(p -> isSame(p, one.asked()));
                  default ->
                      stored.stream().filter(p -> p.kind() == one.asked().kind()).count() == 1
                          || one.hasSameNeighbours();
                });
  }

  static boolean isSame(Placeable one, Placeable other) {
    return one.kind() == other.kind() && one.value().equals(other.value());
  }

  private static final class Target {
    private final String text;
    private final Segment segment;
    private final TargetFit fit;
    private final List<Placeable> placeables;

    Target(Segment segment, MatchKey source) {
      this.segment = segment;
      text = segment.text();
      fit = new TargetFit(text, source.composed());
      placeables = Placeables.in(text);
    }

    Optional<List<Substitution>> substitutions(List<Counterpart> replaced, List<Placeable> stored) {
      List<Substitution> found = new ArrayList<>();
      List<Placeable> taken = new ArrayList<>();
      for (Counterpart one : replaced) {
        Optional<Placeable> place = place(one, replaced, stored, taken);
        Optional<String> written = place.flatMap(old -> written(one, old));
        if (written.isEmpty() || !fit.takes(place.get(), one.asked(), written.get())) {
          return Optional.empty();
        }
        taken.add(place.get());
        found.add(of(place.get().start(), place.get().end(), written.get()));
      }
      List<Placeable> changing =
          replaced.stream().map(Counterpart::stored).filter(TargetFit::isCounted).toList();
      if (!changing.isEmpty() && !fit.hasNoneOfItsOwn(placeables, stored, changing)) {
        return Optional.empty();
      }
      found.sort(Comparator.comparingInt(Substitution::start));
      return Optional.of(withParticles(found)).filter(this::keepsCodes);
    }

    /** The one that stands for a stored value; none when it may be another of the same value. */
    private Optional<Placeable> place(
        Counterpart one,
        List<Counterpart> replaced,
        List<Placeable> stored,
        List<Placeable> taken) {
      List<Placeable> places = placeables.stream().filter(p -> isSame(p, one.stored())).toList();
      long uses = stored.stream().filter(p -> isSame(p, one.stored())).count();
      boolean isSplit =
          uses != replaced.stream().filter(r -> isSame(r.stored(), one.stored())).count()
              || replaced.stream()
                  .anyMatch(
                      r -> isSame(r.stored(), one.stored()) && !isSame(r.asked(), one.asked()));
      return places.size() != uses || isSplit
          ? Optional.empty()
          : places.stream().filter(p -> !taken.contains(p)).findFirst();
    }

    private Optional<String> written(Counterpart one, Placeable old) {
      String asked = one.askedText();
      String stored = one.storedText();
      String there = text.substring(old.start(), old.end());
      // What is written alike on both sides, as 10:30 and 2.0.1 are, is written as the query does.
      return there.equals(stored)
              && DIGITS.matcher(asked).matches()
              && DIGITS.matcher(stored).matches()
          ? Optional.of(asked)
          : isSame(one.asked(), one.stored())
              // 07 for 7 says more than the value, as only the query can write it.
              ? Optional.empty()
              : one.asked().in(asked, old, there);
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
