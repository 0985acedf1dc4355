package io.daeyeok.interchange;

import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Of the units of a file those in two languages, and of these the sides in the two. A language
 * without region takes all its varieties; one with a region takes what is of the same language when
 * the region itself is not there, but never the side that the other language takes.
 */
final class LanguageFilter implements UnitReader {
  private final UnitReader units;
  private final String file;
  private final Locale from;
  private final Locale to;
  private final Refusals others = new Refusals();
  private final Map<Locale, Long> found = new LinkedHashMap<>();
  private long passed;

  LanguageFilter(UnitReader units, String file, Locale from, Locale to) {
    this.units = units;
    this.file = file;
    this.from = from;
    this.to = to;
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    for (Optional<TranslationUnit> unit = units.next(); unit.isPresent(); unit = units.next()) {
      Optional<TranslationUnit> selected = selected(unit.get(), from, to);
      if (selected.isPresent()) {
        passed++;
        return selected;
      }
      refuse(unit.get());
    }
    if (passed == 0 && others.count() > 0) {
      throw new LanguagesNotFoundException(file, from, to, found);
    }
    return Optional.empty();
  }

  private void refuse(TranslationUnit unit) {
    for (Variant variant : unit.variants()) {
      found.merge(variant.language(), 1L, Long::sum);
    }
    String tags =
        unit.variants().stream()
            .map(variant -> variant.language().toLanguageTag())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(", "));
    others.add(
        units.position(),
        "not in " + from.toLanguageTag() + " and " + to.toLanguageTag() + " but in " + tags);
  }

  /** A unit with its sides in two languages only, empty when it lacks one of them. */
  static Optional<TranslationUnit> selected(TranslationUnit unit, Locale from, Locale to) {
    List<Variant> sources = sides(unit.variants(), from, to);
    List<Variant> targets = sides(unit.variants(), to, from);
    if (sources.isEmpty() || targets.isEmpty()) {
      return Optional.empty();
    }
    List<Variant> sides = new ArrayList<>();
    for (Variant variant : unit.variants()) {
      if (sources.contains(variant) || targets.contains(variant)) {
        sides.add(variant);
      }
    }
    if (sides.size() == unit.variants().size() && unit.sourceLanguage().isPresent()) {
      return Optional.of(unit);
    }
    boolean stated =
        unit.sourceLanguage().isPresent()
            && sides.stream().anyMatch(s -> s.language().equals(unit.sourceLanguage().get()));
    return Optional.of(
        new TranslationUnit(
            unit.id(),
            sides,
            stated ? unit.sourceLanguage() : Optional.of(sources.get(0).language()),
            unit.context(),
            unit.origin(),
            unit.history(),
            unit.properties(),
            unit.notes()));
  }

  /** The sides that serve a language, where others serve the other one. */
  private static List<Variant> sides(List<Variant> variants, Locale wanted, Locale other) {
    List<Variant> exact =
        variants.stream().filter(variant -> variant.language().equals(wanted)).toList();
    boolean sameBase = wanted.getLanguage().equals(other.getLanguage());
    boolean isBare = wanted.equals(Locale.forLanguageTag(wanted.getLanguage()));
    if (!exact.isEmpty() && (sameBase || !isBare)) {
      return exact;
    }
    List<Variant> ofBase =
        variants.stream()
            .filter(variant -> variant.language().getLanguage().equals(wanted.getLanguage()))
            .filter(variant -> !sameBase || !variant.language().equals(other))
            .toList();
    boolean otherIsThere =
        !sameBase || variants.stream().anyMatch(variant -> variant.language().equals(other));
    return otherIsThere ? ofBase : List.of();
  }

  private Refusals soFar() {
    Refusals all = new Refusals();
    all.addAll(units);
    all.addAll(others);
    return all;
  }

  @Override
  public FilePosition position() {
    return units.position();
  }

  @Override
  public long refused() {
    return units.refused() + others.count();
  }

  @Override
  public List<Refusal> refusals() {
    return soFar().kept();
  }

  @Override
  public Map<String, Long> refusedByReason() {
    return soFar().byReason();
  }

  @Override
  public List<Refusal> passedOver() {
    return units.passedOver();
  }

  @Override
  public void close() throws IOException {
    units.close();
  }
}
