package io.daeyeok.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a termbase holds at one moment: a base, shared with the moments before and after, and the
 * few concepts that differ from it. Immutable to its users; the forms of a language are made when
 * they are first asked for.
 *
 * <p>An edit copies the changes and no more, and the first find after it makes the forms of the
 * changes anew. Once there are many changes they become a base of their own.
 */
final class Snapshot {
  private static final int FEWEST_CHANGES = 256;

  private final SnapshotBase base;
  private final Map<String, PlacedConcept> changes;
  // The concepts of the base that are deleted, or replaced by a change.
  private final Set<String> withdrawn;
  private final int nextPlace;
  private final Map<String, Forms> forms = new ConcurrentHashMap<>();
  private volatile List<Concept> concepts;

  private Snapshot(
      SnapshotBase base, Map<String, PlacedConcept> changes, Set<String> withdrawn, int nextPlace) {
    this.base = base;
    this.changes = changes;
    this.withdrawn = withdrawn;
    this.nextPlace = nextPlace;
  }

  /** A snapshot of concepts, of which no two may share an id. */
  static Snapshot of(Collection<Concept> concepts) {
    SnapshotBase base = new SnapshotBase(concepts);
    return new Snapshot(base, Map.of(), Set.of(), base.concepts().size());
  }

  Optional<Concept> concept(String id) {
    PlacedConcept changed = changes.get(id);
    if (changed != null) {
      return Optional.of(changed.concept());
    }
    int place = withdrawn.contains(id) ? SnapshotBase.NOWHERE : base.placeOf(id);
    return place == SnapshotBase.NOWHERE
        ? Optional.empty()
        : Optional.of(base.concepts().get(place));
  }

  List<Concept> concepts() {
    List<Concept> list = concepts;
    if (list == null) {
      list = changes.isEmpty() && withdrawn.isEmpty() ? base.concepts() : inOrder();
      concepts = list;
    }
    return list;
  }

  private List<Concept> inOrder() {
    List<PlacedConcept> changed = changedInOrder();
    List<Concept> list = new ArrayList<>(base.concepts().size() + changed.size());
    int next = 0;
    for (int place = 0; place < base.concepts().size(); place++) {
      if (next < changed.size() && changed.get(next).place() == place) {
        list.add(changed.get(next++).concept());
      } else if (!withdrawn.contains(base.concepts().get(place).id())) {
        list.add(base.concepts().get(place));
      }
    }
    changed.subList(next, changed.size()).forEach(added -> list.add(added.concept()));
    return List.copyOf(list);
  }

  private List<PlacedConcept> changedInOrder() {
    return changes.values().stream().sorted(Comparator.comparingInt(PlacedConcept::place)).toList();
  }

  /** With a concept that has a new id. */
  Snapshot added(Concept concept) {
    Map<String, PlacedConcept> more = new LinkedHashMap<>(changes);
    more.put(concept.id(), new PlacedConcept(nextPlace, concept));
    return changed(more, withdrawn, nextPlace + 1);
  }

  /** With a concept in the place of the one that has its id. */
  Snapshot replaced(Concept concept) {
    PlacedConcept before = changes.get(concept.id());
    int place = before == null ? base.placeOf(concept.id()) : before.place();
    Map<String, PlacedConcept> more = new LinkedHashMap<>(changes);
    more.put(concept.id(), new PlacedConcept(place, concept));
    return changed(more, withdrawnWith(concept.id()), nextPlace);
  }

  /** Without the concept that has an id. */
  Snapshot without(String id) {
    Map<String, PlacedConcept> fewer = new LinkedHashMap<>(changes);
    fewer.remove(id);
    return changed(fewer, withdrawnWith(id), nextPlace);
  }

  private Set<String> withdrawnWith(String id) {
    if (withdrawn.contains(id) || base.placeOf(id) == SnapshotBase.NOWHERE) {
      return withdrawn;
    }
    Set<String> more = new HashSet<>(withdrawn);
    more.add(id);
    return more;
  }

  private Snapshot changed(Map<String, PlacedConcept> changes, Set<String> withdrawn, int place) {
    Snapshot next = new Snapshot(base, changes, withdrawn, place);
    // A find after each edit costs the forms of n/2 changes on average and, once in n edits, those
    // of the base: the sum is least at the square root of twice the base.
    double most = Math.max(FEWEST_CHANGES, Math.sqrt(2.0 * base.concepts().size()));
    return changes.size() + withdrawn.size() < most ? next : of(next.concepts());
  }

  /** The languages that may have terms, in alphabetical order. */
  Set<String> languages() {
    if (changes.isEmpty()) {
      return base.languages();
    }
    Set<String> languages = new TreeSet<>(base.languages());
    for (PlacedConcept changed : changes.values()) {
      changed.concept().terms().forEach(term -> languages.add(term.variety().getLanguage()));
    }
    return languages;
  }

  /** The forms of one of the languages. */
  Forms forms(String language) {
    return forms.computeIfAbsent(
        language,
        any ->
            new Forms(
                base.forms(language),
                withdrawn,
                FormIndex.of(Recogniser.of(language), changedInOrder())));
  }
}
