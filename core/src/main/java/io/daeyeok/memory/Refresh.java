package io.daeyeok.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kept unit that takes over what a duplicate of it knows: the newer date, the newer context and
 * origin, properties and notes that it lacked. Its id and its texts stay.
 */
final class Refresh {
  private Refresh() {}

  static TranslationUnit of(TranslationUnit kept, TranslationUnit incoming) {
    List<Variant> variants = new ArrayList<>();
    for (Variant variant : kept.variants()) {
      Variant other = incoming.variant(variant.language()).orElse(variant);
      variants.add(
          new Variant(
              variant.language(),
              variant.segment(),
              history(variant.history(), other.history()),
              union(variant.properties(), other.properties()),
              union(variant.notes(), other.notes())));
    }
    return new TranslationUnit(
        kept.id(),
        variants,
        kept.sourceLanguage().isPresent() ? kept.sourceLanguage() : incoming.sourceLanguage(),
        incoming.context().isEmpty() ? kept.context() : incoming.context(),
        incoming.origin().isEmpty() ? kept.origin() : incoming.origin(),
        history(kept.history(), incoming.history()),
        union(kept.properties(), incoming.properties()),
        union(kept.notes(), incoming.notes()));
  }

  /** A unit that another one becomes part of, which knows nothing newer of its place. */
  static TranslationUnit merged(TranslationUnit unit, TranslationUnit other) {
    TranslationUnit all = of(unit, other);
    return all.withContext(unit.context().isEmpty() ? all.context() : unit.context())
        .withOrigin(unit.origin().isEmpty() ? all.origin() : unit.origin());
  }

  /** The first creation known and the last change known; another's creation is a change of ours. */
  private static History history(History kept, History incoming) {
    if (kept.equals(incoming) || incoming.latest().isEmpty()) {
      return kept;
    }
    if (kept.latest().isEmpty()) {
      return incoming;
    }
    Optional<Instant> changed = incoming.latest();
    if (!changed.get().isAfter(kept.latest().get())) {
      return kept;
    }
    String by = incoming.changed().isPresent() ? incoming.changedBy() : incoming.createdBy();
    return new History(kept.created(), kept.createdBy(), changed, by);
  }

  private static <T> List<T> union(List<T> kept, List<T> incoming) {
    Set<T> all = new LinkedHashSet<>(incoming);
    all.removeAll(kept);
    List<T> union = new ArrayList<>(kept);
    union.addAll(all);
    return union;
  }
}
