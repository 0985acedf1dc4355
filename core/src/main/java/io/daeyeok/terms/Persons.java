package io.daeyeok.terms;

import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import io.daeyeok.text.WritingSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The people of a termbase: its concepts whose subject field or part of speech is {@code person}.
 *
 * <p>A person is found under any spelling of the name, listed or not: 리일규, 이일규, 李日奎, Ri Il Gyu, RI
 * IL-GYU, Lee Il Kyu, Il-kyu Lee, {@code Lee, Il-kyu}. Two people whose names can be written alike
 * are both found.
 *
 * <p>Immutable and thread-safe; a later change of the termbase does not show.
 */
public final class Persons {
  private static final Folding HANGUL =
      Folding.of(Fold.WIDTH, Fold.HANJA, Fold.INITIAL_SOUND, Fold.SPACES);

  private final Termbase termbase;
  private final Map<String, Person> byId = new HashMap<>();

  /** The name in hangul, spelled as in the South. */
  private final Map<String, List<Person>> byHangul = new HashMap<>();

  /** The letters of a listed Latin term. */
  private final Map<String, List<Person>> byLetters = new HashMap<>();

  /** Family name and first sound of the given name: all that every Latin spelling agrees in. */
  private final Map<String, List<Person>> bySound = new HashMap<>();

  private Persons(Termbase termbase) {
    this.termbase = termbase;
    for (Concept concept : termbase.concepts()) {
      if (Person.isPerson(concept)) {
        add(Person.of(concept));
      }
    }
  }

  /**
   * The people of a termbase.
   *
   * @param termbase where they are listed
   * @return its people; cost is linear in its concepts
   */
  public static Persons of(Termbase termbase) {
    return new Persons(Objects.requireNonNull(termbase, "termbase"));
  }

  private void add(Person person) {
    byId.put(person.concept().id(), person);
    for (PersonName name : person.names()) {
      put(byHangul, name.key(), person);
      String family = Surnames.southern(name.family());
      for (String letters : LatinName.ofSystems(name.given())) {
        put(bySound, soundKey(family, letters), person);
      }
    }
    for (Term term : person.concept().terms()) {
      if (Person.isFullName(term)) {
        String letters = LatinName.letters(Titles.withoutEnglish(term.text()));
        if (!letters.isEmpty()) {
          put(byLetters, letters, person);
        }
      }
    }
  }

  private static void put(Map<String, List<Person>> map, String key, Person person) {
    List<Person> people = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!people.contains(person)) {
      people.add(person);
    }
  }

  private static String soundKey(String family, String givenLetters) {
    return family + LatinSyllables.initialClass(givenLetters);
  }

  /**
   * The people that a name can belong to.
   *
   * @param name a full name in hangul, hanja or Latin letters, in any normalisation form, with or
   *     without a title; family name first, or last in Latin letters where a comma says so or no
   *     one is found otherwise
   * @return their concepts; when some have the name listed as it is written, only these; empty when
   *     there is none
   */
  public List<Concept> named(String name) {
    String composed = Folding.nfc(name).strip();
    List<Person> people =
        byHangul.getOrDefault(HANGUL.key(Titles.withoutKorean(composed)), List.of());
    if (people.isEmpty()) {
      people = latin(Titles.withoutEnglish(composed));
    }
    return people.stream().map(Person::concept).toList();
  }

  private List<Person> latin(String name) {
    List<Person> listed = byLetters.getOrDefault(LatinName.letters(name), List.of());
    if (!listed.isEmpty()) {
      return listed;
    }
    for (LatinName reading : LatinName.readings(name)) {
      List<Person> people = spelled(reading);
      if (!people.isEmpty()) {
        return people;
      }
    }
    return List.of();
  }

  /** The people that a Latin name so divided can stand for. */
  List<Person> spelled(LatinName name) {
    Set<Person> people = new LinkedHashSet<>();
    for (String family : name.families()) {
      for (Person person : bySound.getOrDefault(soundKey(family, name.given()), List.of())) {
        if (person.hasGiven(name)) {
          people.add(person);
        }
      }
    }
    return List.copyOf(people);
  }

  /**
   * The people that a text names: by full names, listed or, in Latin letters, respelled; and by
   * family name and title (김 위원장, 이 전 참사, 김위원장, Chairman Kim, Mr Ri) when the full name stood
   * before. Among several bearers of the family name the title decides, if only one of them had it;
   * if not, the mention is {@linkplain #unclear unclear} and left out, as it is when the only
   * bearer is someone whom the termbase does not know. 전, 한, 현, 신 and 구, which are words of their
   * own before a title, and family names that begin other words when joined with it (이전참사, 조교수),
   * count only with a title that the full name had.
   *
   * @param text any text, in any normalisation form
   * @param language the language of the text; family names with titles are known in Korean and
   *     English
   * @return the mentions in order of start, none overlapping; cost is linear in the text
   */
  public List<PersonMention> find(String text, Locale language) {
    return resolve(text, language).mentions();
  }

  /**
   * The family names with titles in a text that can mean more than one of its people: 김 위원장 where
   * two called 김 stood before, and both, or neither, as 위원장.
   *
   * @param text any text, in any normalisation form
   * @param language the language of the text
   * @return the mentions in order of start, none overlapping; cost is linear in the text
   */
  public List<UnclearMention> unclear(String text, Locale language) {
    return resolve(text, language).unclear();
  }

  private Antecedents.Resolution resolve(String text, Locale language) {
    List<TermHit> hits = termbase.find(text, language);
    return Antecedents.resolve(text, names(text, hits, language));
  }

  private List<NameUse> names(String text, List<TermHit> hits, Locale language) {
    if (WritingSystem.of(language) == WritingSystem.KOREAN) {
      return new KoreanNames(text, hits).all();
    }
    List<NameUse> known =
        NameUse.full(
            hits.stream().filter(hit -> hit.grade().compareTo(Grade.INFLECTED) <= 0).toList());
    return language.getLanguage().equals("en") ? new EnglishNames(text, known, this).all() : known;
  }

  /**
   * The Korean name of a person, for proposals of how to romanise it.
   *
   * @param person a concept of this termbase
   * @return the name, or empty when the concept is no person or has no Korean full name that begins
   *     with a known family name
   */
  public Optional<PersonName> koreanName(Concept person) {
    return Optional.ofNullable(byId.get(person.id())).flatMap(p -> p.names().stream().findFirst());
  }
}
