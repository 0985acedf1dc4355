package io.daeyeok.terms;

import io.daeyeok.text.Folding;
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

  /**
   * Family names that also begin words of their own when a title is written next to them: 부위원장,
   * 여기자, 조교수, 주지사, 도의원.
   */
  private static final Set<String> PREFIXES =
      Set.of(
          "전", "한", "현", "신", "구", "고", "부", "여", "남", "조", "주", "명", "시", "도", "공", "지", "소", "국",
          "원", "선", "제");

  /** Words that read as a family name and a title. */
  private static final Set<String> COMPOUNDS =
      Set.of("반대표", "기고문", "성고문", "연대장", "연회장", "임대장", "사단장", "정교수", "어시장", "우시장", "경기자");

  private final String text;
  private final Map<String, Map<String, Bearer>> bearers = new HashMap<>();
  private final List<UnclearMention> unclear = new ArrayList<>();

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

  /** The mentions of known people, and those of which it is not clear whom they mean. */
  record Resolution(List<PersonMention> mentions, List<UnclearMention> unclear) {}

  /** Resolves uses that are in order and do not overlap. */
  static Resolution resolve(String text, List<NameUse> uses) {
    Antecedents antecedents = new Antecedents(text);
    List<PersonMention> mentions = new ArrayList<>();
    for (NameUse use : uses) {
      (use.isFull() ? antecedents.bear(use) : antecedents.refer(use)).ifPresent(mentions::add);
    }
    return new Resolution(List.copyOf(mentions), List.copyOf(antecedents.unclear));
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
    Map<String, Bearer> sharing = new LinkedHashMap<>();
    for (String family : use.families()) {
      Map<String, Bearer> people = bearers.getOrDefault(family, Map.of());
      if (people.size() > MAX_BEARERS) {
        return Optional.empty();
      }
      sharing.putAll(people);
    }
    boolean word = isWord(use);
    Map<String, Bearer> candidates = new LinkedHashMap<>(sharing);
    if (word || candidates.size() > 1) {
      candidates.values().removeIf(bearer -> !bearer.had(use.title()));
    }
    if (candidates.size() == 1) {
      Bearer only = candidates.values().iterator().next();
      return only.last.map(full -> mention(use, full.person(), Optional.of(full)));
    }
    if (!(word && candidates.isEmpty())) {
      doubt(use, candidates.isEmpty() ? sharing : candidates);
    }
    return Optional.empty();
  }

  private void doubt(NameUse use, Map<String, Bearer> people) {
    List<PersonMention> known = people.values().stream().flatMap(b -> b.last.stream()).toList();
    if (!known.isEmpty()) {
      String met = text.substring(use.start(), use.end());
      unclear.add(new UnclearMention(use.start(), use.end(), met, known));
    }
  }

  /**
   * Whether the family name may be a word, or begin one, that is no name at all; so may one with 전
   * in the same word: 이전참사, 한전대표.
   */
  private boolean isWord(NameUse use) {
    String met = Folding.nfc(text.substring(use.start(), use.end()));
    int space = met.indexOf(' ');
    if (space >= 0) {
      return WORDS.contains(met.substring(0, space));
    }
    String family = met.substring(0, met.length() - use.title().length());
    return !use.title().equals(Titles.SSI)
        && (PREFIXES.contains(family) || COMPOUNDS.contains(met) || !Surnames.isFamily(family));
  }

  private PersonMention mention(NameUse use, Concept person, Optional<PersonMention> antecedent) {
    return new PersonMention(
        person, use.start(), use.end(), text.substring(use.start(), use.end()), antecedent);
  }
}
