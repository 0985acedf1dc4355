package io.daeyeok.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may follow a Korean noun inside its eojeol: the plural 들 and up to three stacked particles,
 * a form of the copula 이다, or a form of 하다, 되다, 시키다, 받다, 당하다 that makes a predicate of it.
 *
 * <p>Stateless. Source: 표준국어대사전 on 조사 and 어미, and the counts of particle stacks in 3,000 news
 * sentences (three particles at most). North Korean endings (되여, 이였다) and the Northern habit of
 * writing auxiliaries and dependent nouns together (하고있다, 하는것을) are included.
 */
public final class Particles {
  private static final int MAX_STACK = 3;
  // The longest chain met in news, 하지않으면안되였다는것을, has 13 syllables.
  private static final int MAX_PREDICATE = 18;

  /** Particles of one shape. */
  private static final List<String> INVARIABLE =
      List.of(
          "의", "에", "에서", "에게", "에게서", "께", "께서", "한테", "한테서", "도", "만", "까지", "부터", "마다", "처럼",
          "보다", "조차", "마저", "밖에", "뿐", "대로", "만큼", "하고", "에는", "에도", "에만", "에서는", "에서도", "에서의",
          "커녕", "더러", "보고", "씩", "서부터");

  private static final String PLURAL = "들";

  private static final Set<String> ALL =
      Stream.concat(
              Particle.all().stream().flatMap(p -> Stream.of(p.afterConsonant(), p.afterVowel())),
              INVARIABLE.stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final List<String> LONGEST_FIRST =
      ALL.stream()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
          .toList();

  private Particles() {}

  /**
   * Whether the whole of a text is what may follow a noun: particles, with the plural before them.
   * {@code 들에게} and {@code 에서는} are; {@code 은행} is not. Whether their shape agrees with what stands
   * before is another question.
   *
   * @param tail the text behind a noun, in NFC
   * @return true for a legal stack; false for the empty text
   */
  public static boolean isTail(CharSequence tail) {
    String text = tail.toString();
    if (text.startsWith(PLURAL)) {
      return text.length() == PLURAL.length() || isStack(text.substring(PLURAL.length()));
    }
    return isStack(text);
  }

  /**
   * Whether the whole of a text is a form of the copula 이다 as it stands behind a noun, the plural
   * and particles included: 이다, 이었다, 이라는, 인, 들이며, 에서였다. After a vowel the 이 may be missing (다, 였다,
   * 라고); whether the noun ends in one is another question.
   *
   * @param tail the text behind a noun, in NFC
   * @return true for such a form; false for the empty text
   */
  public static boolean isCopula(CharSequence tail) {
    String text = tail.toString();
    if (text.isEmpty() || text.length() > MAX_PREDICATE) {
      return false;
    }
    if (Conjugation.isCopula(text)) {
      return true;
    }
    for (int i = 1; i < text.length(); i++) {
      if (isTail(text.substring(0, i)) && Conjugation.isCopula(text.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the whole of a text is a form of 하다, 되다, 시키다, 받다 or 당하다, which make a verb of the noun
   * before them: 했다, 되었다고, 하라는, 하기를, 됐지만, 시켜야, 하고있다.
   *
   * @param tail the text behind a noun, in NFC
   * @return true for such a form; false for the empty text
   */
  public static boolean isPredicate(CharSequence tail) {
    String text = tail.toString();
    return !text.isEmpty() && text.length() <= MAX_PREDICATE && Conjugation.isLightVerb(text);
  }

  /** A form of the copula with nothing before it: 이었다, 다, and not 에서였다. */
  static boolean isBareCopula(String tail) {
    return !tail.isEmpty() && tail.length() <= MAX_PREDICATE && Conjugation.isCopula(tail);
  }

  /** The particles that a stack without plural is made of; empty when it is none. */
  static List<String> parts(String stack) {
    List<String> parts = new ArrayList<>();
    return split(stack, MAX_STACK, parts) ? parts : List.of();
  }

  /** One to three particles, without the plural. */
  static boolean isStack(String text) {
    return split(text, MAX_STACK, new ArrayList<>());
  }

  private static boolean split(String text, int left, List<String> parts) {
    if (text.isEmpty() || left == 0) {
      return false;
    }
    if (ALL.contains(text)) {
      parts.add(text);
      return true;
    }
    for (String particle : LONGEST_FIRST) {
      if (text.startsWith(particle)) {
        parts.add(particle);
        if (split(text.substring(particle.length()), left - 1, parts)) {
          return true;
        }
        parts.remove(parts.size() - 1);
      }
    }
    return false;
  }
}
