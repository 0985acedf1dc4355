package io.daeyeok.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through the names of a text in order and lets family names with titles refer back. */
final class Antecedents {
  /** A family name with more bearers than this in one text tells nothing any more. */
  private static final int MAX_BEARERS = 32;

  /** Words that also stand before a title without being a name: 전 대통령, 한 의원. */
  private static final Set<String> WORDS = Set.of("전", "한", "현", "신", "구");

  private final String text;
  private final Map<String, Map<String, Bearer>> bearers = new HashMap<>();

  private static final class Bearer {
    final Set<String> titles = new HashSet<>();
    Optional<PersonMention> last = Optional.empty();

    boolean had(String title) {
      return titles.stream().anyMatch(own -> Titles.agree(own, title));
    }
  }

  private Antecedents(String text) {
    this.text = text;
  }

  /** The mentions of known people; the uses are in order and do not overlap. */
  static List<PersonMention> resolve(String text, List<NameUse> uses) {
    Antecedents antecedents = new Antecedents(text);
    List<PersonMention> mentions = new ArrayList<>();
    for (NameUse use : uses) {
      (use.isFull() ? antecedents.bear(use) : antecedents.refer(use)).ifPresent(mentions::add);
    }
    return List.copyOf(mentions);
  }

  private Optional<PersonMention> bear(NameUse use) {
    Optional<PersonMention> mention =
        use.person().map(person -> mention(use, person.concept(), Optional.empty()));
    for (String family : use.families()) {
      Map<String, Bearer> sharing = bearers.computeIfAbsent(family, k -> new LinkedHashMap<>());
      if (sharing.size() <= MAX_BEARERS) {
        Bearer bearer = sharing.computeIfAbsent(use.bearer(), k -> new Bearer());
        bearer.last = mention;
        if (!use.title().isEmpty() && bearer.titles.size() < MAX_BEARERS) {
          bearer.titles.add(use.title());
        }
      }
    }
    return mention;
  }

  private Optional<PersonMention> refer(NameUse use) {
    Map<String, Bearer> candidates = new LinkedHashMap<>();
    boolean word = false;
    for (String family : use.families()) {
      Map<String, Bearer> sharing = bearers.getOrDefault(family, Map.of());
      if (sharing.size() > MAX_BEARERS) {
        return Optional.empty();
      }
      candidates.putAll(sharing);
      word |= WORDS.contains(family) && text.startsWith(family, use.start());
    }
    if (word || candidates.size() > 1) {
      candidates.values().removeIf(bearer -> !bearer.had(use.title()));
    }
    if (candidates.size() != 1) {
      return Optional.empty();
    }
    return candidates
        .values()
        .iterator()
        .next()
        .last
        .map(full -> mention(use, full.person(), Optional.of(full)));
  }

  private PersonMention mention(NameUse use, Concept person, Optional<PersonMention> antecedent) {
    return new PersonMention(
        person, use.start(), use.end(), text.substring(use.start(), use.end()), antecedent);
  }
}
