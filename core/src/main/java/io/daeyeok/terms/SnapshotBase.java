package io.daeyeok.terms;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The concepts that many {@link Snapshot}s share, each at its place in a list. */
final class SnapshotBase {
  static final int NOWHERE = -1;

  private final List<Concept> concepts;
  private final Map<String, Integer> places;
  private final Set<String> languages;
  private final Map<String, FormIndex> forms = new ConcurrentHashMap<>();

  SnapshotBase(Collection<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
    Set<String> found = new TreeSet<>();
    places = new HashMap<>(this.concepts.size() * 4 / 3 + 1);
    for (int place = 0; place < this.concepts.size(); place++) {
      Concept concept = this.concepts.get(place);
      if (places.putIfAbsent(concept.id(), place) != null) {
        throw new IllegalArgumentException(
            "two concepts have the id '" + concept.id() + "'; rename one or merge them");
      }
      concept.terms().forEach(term -> found.add(term.variety().getLanguage()));
    }
    languages = Collections.unmodifiableSet(found);
  }

  List<Concept> concepts() {
    return concepts;
  }

  /** The place of the concept with an id, or {@link #NOWHERE}. */
  int placeOf(String id) {
    return places.getOrDefault(id, NOWHERE);
  }

  Set<String> languages() {
    return languages;
  }

  FormIndex forms(String language) {
    return forms.computeIfAbsent(
        language, any -> FormIndex.of(Recogniser.of(language), this::placed));
  }

  private Iterator<PlacedConcept> placed() {
    return IntStream.range(0, concepts.size())
        .mapToObj(place -> new PlacedConcept(place, concepts.get(place)))
        .iterator();
  }
}
