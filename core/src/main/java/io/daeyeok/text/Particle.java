package io.daeyeok.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A Korean particle that has two shapes, by the sound before it. Those of one shape (의, 에서, 도) need
 * no choice and are none of these.
 *
 * <p>Source: 표준국어대사전. Immutable and thread-safe.
 *
 * @param afterConsonant the shape after a consonant: 을, 으로
 * @param afterVowel the shape after a vowel: 를, 로
 */
public record Particle(String afterConsonant, String afterVowel) {
  private static final List<Particle> ALL =
      List.of(
          new Particle("은", "는"),
          new Particle("이", "가"),
          new Particle("을", "를"),
          new Particle("과", "와"),
          new Particle("아", "야"),
          new Particle("이나", "나"),
          new Particle("이라", "라"),
          new Particle("이란", "란"),
          new Particle("이며", "며"),
          new Particle("이든", "든"),
          new Particle("이든지", "든지"),
          new Particle("이랑", "랑"),
          new Particle("이여", "여"),
          new Particle("이고", "고"),
          new Particle("이나마", "나마"),
          new Particle("이라도", "라도"),
          new Particle("이라는", "라는"),
          new Particle("이라고", "라고"),
          new Particle("으로", "로"),
          new Particle("으로서", "로서"),
          new Particle("으로써", "로써"),
          new Particle("으로부터", "로부터"),
          new Particle("으로의", "로의"));
  private static final Map<String, Particle> BY_SHAPE = new HashMap<>();

  /** The copula 이다 as it closes a sentence; after a vowel it is 다, and 이다 is right too. */
  public static final Particle COPULA = new Particle("이다", "다");

  static {
    for (Particle particle : ALL) {
      for (String shape : particle.spellings()) {
        BY_SHAPE.put(shape, particle);
      }
    }
    COPULA.spellings().forEach(shape -> BY_SHAPE.put(shape, COPULA));
  }

  /** Checks that nothing is null. */
  public Particle {
    Objects.requireNonNull(afterConsonant, "afterConsonant");
    Objects.requireNonNull(afterVowel, "afterVowel");
  }

  /**
   * All particles of two shapes, the copula aside.
   *
   * @return an unmodifiable list, the most frequent first
   */
  public static List<Particle> all() {
    return ALL;
  }

  /**
   * The particle that has a shape.
   *
   * @param shape either shape, such as 을 or 를, or both in one, such as 을(를), in NFC
   * @return the particle, or empty when there is none of that shape
   */
  public static Optional<Particle> of(String shape) {
    return Optional.ofNullable(BY_SHAPE.get(Objects.requireNonNull(shape, "shape")));
  }

  /**
   * The shape after a sound.
   *
   * @param sound the final sound of what precedes
   * @return the shape; {@link #both()} where the sound is unknown
   */
  public String after(FinalSound sound) {
    return switch (sound) {
      case VOWEL -> afterVowel;
      case CONSONANT -> afterConsonant;
      case RIEUL -> afterConsonant.startsWith("으로") ? afterVowel : afterConsonant;
      case UNKNOWN -> both();
    };
  }

  /**
   * Both shapes in one, as software writes them behind a placeholder: 을(를), (으)로, (이)나.
   *
   * @return the shapes, the one after a consonant first
   */
  public String both() {
    return afterConsonant.endsWith(afterVowel)
        ? "(" + afterConsonant.charAt(0) + ")" + afterVowel
        : afterConsonant + "(" + afterVowel + ")";
  }

  /** Every way to write it: the shapes and the usual doubles. */
  List<String> spellings() {
    List<String> spellings = new ArrayList<>(List.of(afterConsonant, afterVowel, both()));
    if (!afterConsonant.endsWith(afterVowel)) {
      spellings.add(afterVowel + "(" + afterConsonant + ")");
      spellings.add("(" + afterConsonant + ")" + afterVowel);
      spellings.add("(" + afterVowel + ")" + afterConsonant);
      spellings.add(afterConsonant + "/" + afterVowel);
      spellings.add(afterVowel + "/" + afterConsonant);
    }
    return spellings;
  }
}
