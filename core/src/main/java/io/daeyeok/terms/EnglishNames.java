package io.daeyeok.terms;

import io.daeyeok.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The names in an English text: the full names that the termbase found, other spellings of them and
 * those of strangers (Lee Il Kyu, RI IL GYU, Il-kyu Lee), and family names with a title (Chairman
 * Kim, Mr. Ri).
 */
final class EnglishNames {
  /** Syllables that are more often an English word. */
  private static final Set<String> WORDS =
      Set.of(
          "a", "an", "do", "go", "he", "i", "in", "me", "my", "no", "on", "o", "so", "to", "u",
          "we", "you", "sun", "song", "moon", "sin", "son", "pi", "ban", "back", "bark", "tong");

  // Prof.
  private static final int MAX_ABBREVIATION = 4;

  private final String text;
  private final Persons persons;
  private final List<Words.Span> words;
  private final List<NameUse> uses = new ArrayList<>();

  /** Finds the names of a text, beside the full names that are known, which are in order. */
  EnglishNames(String text, List<NameUse> known, Persons persons) {
    this.text = text;
    this.persons = persons;
    words = Words.spans(text);
    int word = 0;
    for (NameUse name : known) {
      String title = "";
      while (word < words.size() && words.get(word).start() < name.start()) {
        int length = titleLength(word);
        int behind = behindTitle(word, length);
        if (length > 0 && behind < words.size() && words.get(behind).start() == name.start()) {
          title = title(word, length);
          word = behind;
        } else {
          word = next(word, name.start());
        }
      }
      uses.add(title.isEmpty() ? name : name.with(title));
      while (word < words.size() && words.get(word).start() < name.end()) {
        word++;
      }
    }
    while (word < words.size()) {
      word = next(word, text.length());
    }
  }

  List<NameUse> all() {
    uses.sort(Comparator.comparingInt(NameUse::start));
    return uses;
  }

  /** Looks at what begins with a word and ends before an offset; the word to go on with. */
  private int next(int word, int limit) {
    int length = titleLength(word);
    int at = length == 0 ? word : behindTitle(word, length);
    String title = length == 0 ? "" : title(word, length);
    if (at < words.size() && words.get(at).end() <= limit) {
      int behind = fullName(at, title, limit);
      if (behind > at) {
        return behind;
      }
      Set<String> families = length == 0 ? Set.of() : families(at);
      if (!families.isEmpty() && isSpaced(at)) {
        uses.add(NameUse.titled(words.get(word).start(), endOf(at), families, title));
        return at + 1;
      }
    }
    return word + 1;
  }

  /** How many words from here, hyphens included, are the longest title, capitalised; 0 for none. */
  private int titleLength(int word) {
    if (!isCapital(word)) {
      return 0;
    }
    int start = words.get(word).start();
    int longest = 0;
    for (int i = word; i < words.size(); i++) {
      if (words.get(i).end() - start > Titles.MAX_LENGTH || (i > word && !isNextTo(i))) {
        break;
      }
      if (Titles.isEnglish(text.substring(start, words.get(i).end()).replace('-', ' '))) {
        longest = i + 1 - word;
      }
    }
    return longest;
  }

  private String title(int word, int length) {
    return text.substring(words.get(word).start(), words.get(word + length - 1).end())
        .toLowerCase(Locale.ROOT);
  }

  /** The word behind a title and, if it is an abbreviation, its full stop. */
  private int behindTitle(int word, int length) {
    int behind = word + length;
    boolean stop =
        behind < words.size()
            && wordAt(behind).equals(".")
            && wordAt(behind - 1).length() <= MAX_ABBREVIATION;
    return stop ? behind + 1 : behind;
  }

  /** Takes the full name that begins with a word; the word behind it, or the same for none. */
  private int fullName(int word, String title, int limit) {
    int behind = familyFirst(word, title, limit);
    return behind > word ? behind : familyLast(word, title, limit);
  }

  private int familyFirst(int word, String title, int limit) {
    Set<String> families = families(word);
    if (families.isEmpty() || !isGiven(word + 1, limit) || !isSpaced(word + 1)) {
      return word;
    }
    int end = givenEnd(word + 1, limit);
    int behind = take(word, end, families, title);
    if (behind == word && end > word + 2) {
      behind = take(word, word + 2, families, title);
    }
    return behind > word ? behind : stranger(word, end, families, title);
  }

  /** Il-kyu Lee: told from other words by the hyphen, and only for people who are known. */
  private int familyLast(int word, String title, int limit) {
    if (!isGiven(word, limit) || !isHyphen(word + 1)) {
      return word;
    }
    int last = givenEnd(word, limit);
    if (last >= words.size() || words.get(last).end() > limit || !isSpaced(last)) {
      return word;
    }
    Optional<Person> person = only(families(last), letters(word, last));
    person.ifPresent(
        known -> uses.add(NameUse.full(words.get(word).start(), endOf(last), known).with(title)));
    return person.isPresent() ? last + 1 : word;
  }

  private int take(int word, int end, Set<String> families, String title) {
    Optional<Person> person = only(families, letters(word + 1, end));
    person.ifPresent(
        known ->
            uses.add(NameUse.full(words.get(word).start(), endOf(end - 1), known).with(title)));
    return person.isPresent() ? end : word;
  }

  private int stranger(int word, int end, Set<String> families, String title) {
    if (title.isEmpty() && WORDS.contains(letters(word))) {
      return word;
    }
    String given = letters(word + 1, end);
    uses.add(NameUse.stranger(words.get(word).start(), endOf(end - 1), families, given, title));
    return end;
  }

  private Optional<Person> only(Set<String> families, String given) {
    List<Person> people = persons.spelled(new LatinName(families, given));
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  /** Behind the given name that begins with a word: Il-kyu, Il Kyu or Ilkyu. */
  private int givenEnd(int word, int limit) {
    int next = word + 1;
    if (isHyphen(next)
        && next + 1 < words.size()
        && words.get(next + 1).start() == words.get(next).end()
        && words.get(next + 1).end() <= limit
        && LatinSyllables.isKorean(letters(next + 1))) {
      return next + 2;
    }
    return isGiven(next, limit) && isSpaced(next) ? next + 1 : next;
  }

  private boolean isGiven(int word, int limit) {
    return word < words.size()
        && words.get(word).end() <= limit
        && isCapital(word)
        && (!WORDS.contains(letters(word)) || isHyphen(word + 1))
        && LatinSyllables.isKorean(letters(word));
  }

  /** Whether a word is a hyphen glued to what stands before. */
  private boolean isHyphen(int word) {
    return word < words.size()
        && wordAt(word).equals("-")
        && words.get(word - 1).end() == words.get(word).start();
  }

  private Set<String> families(int word) {
    return isCapital(word) ? Surnames.spelled(letters(word)) : Set.of();
  }

  private boolean isCapital(int word) {
    return word < words.size() && Character.isUpperCase(text.codePointAt(words.get(word).start()));
  }

  private String wordAt(int word) {
    return text.substring(words.get(word).start(), words.get(word).end());
  }

  private String letters(int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      letters.append(letters(i));
    }
    return letters.toString();
  }

  private String letters(int word) {
    return LatinName.letters(text.substring(words.get(word).start(), endOf(word)));
  }

  /** The end of a word less its possessive. */
  private int endOf(int word) {
    int end = words.get(word).end();
    String written = wordAt(word);
    return written.length() > 2 && (written.endsWith("'s") || written.endsWith("’s"))
        ? end - 2
        : end;
  }

  /** Whether one space parts a word from the one before. */
  private boolean isSpaced(int word) {
    int start = words.get(word).start();
    return words.get(word - 1).end() == start - 1 && text.charAt(start - 1) != '\n';
  }

  private boolean isNextTo(int word) {
    return words.get(word - 1).end() == words.get(word).start() || isSpaced(word);
  }
}
