package io.daeyeok.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How the syllables of a word sound, as far as romanisation writes it down: what final and initial
 * consonants make of each other where they meet. Tensing (압구정 [압꾸정]) is left out, because no system
 * writes it.
 *
 * <p>Source: 표준 발음법 (문교부 고시 제88-2호), rules 8 to 20 and 29, as letters; the numbers in the comments
 * are its. What depends on the word and not on its letters is a list, {@link LexicalSounds}.
 */
final class Pronunciation {
  static final char NONE = ' ';

  private static final String LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  private static final String TAILS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  // What a final cluster leaves behind, and what moves to a vowel that follows (rules 10, 11, 14).
  private static final String CLUSTERS = "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ";
  private static final String STAYING = "ㄱㄴㄴㄹㄹㄹㄹㄹㄹㄹㅂ";
  private static final String MOVING = "ㅅㅈㅎㄱㅁㅂㅅㅌㅍㅎㅅ";

  /** Which pronunciation is meant. */
  enum Standard {
    /** ㄹ never stays after another consonant than ㄹ: 신라 [실라], 왕십리 [왕심니]. */
    SOUTH,
    /** ㄹ is read as it is written: 은률, 압록강 [암록강]. */
    NORTH
  }

  /**
   * A syllable as three letters.
   *
   * @param lead the initial consonant, ㅇ for none
   * @param vowel the vowel
   * @param tail the final consonant, {@link #NONE} for none
   */
  record Syllable(char lead, char vowel, char tail) {
    static Syllable of(char c) {
      return new Syllable(
          LEADS.charAt(Hangul.lead(c)),
          VOWELS.charAt(Hangul.vowel(c)),
          TAILS.charAt(Hangul.tail(c)));
    }
  }

  /** Where two syllables meet: a final consonant, and the beginning of the next syllable. */
  record Joint(char tail, char lead, char vowel, char nextTail) {
    private Joint with(char newTail, char newLead) {
      return new Joint(newTail, newLead, vowel, nextTail);
    }
  }

  private Pronunciation() {}

  /** The syllables of a word as they sound; the word is one run of hangul syllables. */
  static List<Syllable> of(String word, Standard standard) {
    List<Syllable> syllables = split(LexicalSounds.respell(word));
    for (int i = 0; i + 1 < syllables.size(); i++) {
      Joint joint = jointAt(syllables, i);
      joint = standard == Standard.SOUTH ? south(joint) : north(joint);
      set(syllables, i, joint);
    }
    closeLast(syllables);
    return syllables;
  }

  /**
   * The syllables of a given name, which keep their shape (로마자 표기법 3.4: 한복남 is Bok + nam); only a
   * final consonant before a vowel moves, because that changes no sound.
   */
  static List<Syllable> ofGivenName(String name) {
    List<Syllable> syllables = split(name);
    for (int i = 0; i + 1 < syllables.size(); i++) {
      Joint linked = linked(jointAt(syllables, i));
      set(syllables, i, linked.with(closed(linked.tail), linked.lead));
    }
    closeLast(syllables);
    return syllables;
  }

  private static List<Syllable> split(String word) {
    List<Syllable> syllables = new ArrayList<>(word.length());
    for (int i = 0; i < word.length(); i++) {
      syllables.add(Syllable.of(word.charAt(i)));
    }
    return syllables;
  }

  private static Joint jointAt(List<Syllable> syllables, int i) {
    Syllable next = syllables.get(i + 1);
    return new Joint(syllables.get(i).tail, next.lead, next.vowel, next.tail);
  }

  private static void set(List<Syllable> syllables, int i, Joint joint) {
    Syllable one = syllables.get(i);
    Syllable next = syllables.get(i + 1);
    syllables.set(i, new Syllable(one.lead, one.vowel, joint.tail));
    syllables.set(i + 1, new Syllable(joint.lead, next.vowel, next.tail));
  }

  private static void closeLast(List<Syllable> syllables) {
    int last = syllables.size() - 1;
    Syllable syllable = syllables.get(last);
    syllables.set(last, new Syllable(syllable.lead, syllable.vowel, closed(syllable.tail)));
  }

  static Joint south(Joint joint) {
    Joint sound = linked(palatalised(aspirated(joint)));
    return lateral(nasal(sound.with(closed(sound.tail), sound.lead)));
  }

  /** The North has the same rules but for ㄹ, which stays what it is. */
  static Joint north(Joint joint) {
    Joint sound = linked(palatalised(aspirated(joint)));
    Joint closed = sound.with(closed(sound.tail), sound.lead);
    return closed.lead == 'ㄹ' ? closed.with(nasalised(closed.tail), 'ㄹ') : nasal(closed);
  }

  /**
   * ㅎ before and after ㄱ ㄷ ㅈ (rule 12): 좋고 [조코], 맞히다 [마치다]. After ㄱ ㄷ ㅂ it is heard in predicates
   * only as far as romanisation goes (로마자 표기법 3.1.4: 잡혀 japyeo, but 묵호 Mukho); the suffix 히 with
   * its forms is what tells a predicate.
   */
  static Joint aspirated(Joint joint) {
    char rest = withoutHieut(joint.tail);
    if (rest != joint.tail) {
      char lead =
          switch (joint.lead) {
            case 'ㄱ' -> 'ㅋ';
            case 'ㄷ' -> 'ㅌ';
            case 'ㅈ' -> 'ㅊ';
            default -> joint.lead;
          };
      return joint.with(joint.lead == 'ㄴ' && rest == NONE ? 'ㄴ' : rest, lead);
    }
    if (joint.lead != 'ㅎ') {
      return joint;
    }
    boolean suffix = isSuffixHi(joint);
    return switch (joint.tail) {
      case 'ㅈ' -> joint.with(NONE, 'ㅊ');
      case 'ㄵ' -> joint.with('ㄴ', 'ㅊ');
      case 'ㄱ' -> suffix ? joint.with(NONE, 'ㅋ') : joint;
      case 'ㄺ' -> suffix ? joint.with('ㄹ', 'ㅋ') : joint;
      case 'ㅂ' -> suffix ? joint.with(NONE, 'ㅍ') : joint;
      case 'ㄼ' -> suffix ? joint.with('ㄹ', 'ㅍ') : joint;
      case 'ㄷ' -> suffix ? joint.with(NONE, 'ㅊ') : joint;
      default -> joint;
    };
  }

  private static char withoutHieut(char tail) {
    return switch (tail) {
      case 'ㅎ' -> NONE;
      case 'ㄶ' -> 'ㄴ';
      case 'ㅀ' -> 'ㄹ';
      default -> tail;
    };
  }

  /** 히, 힌, 힐, 힘, 힙, 혀, 혔: the forms of the passive, causative or adverbial suffix. */
  private static boolean isSuffixHi(Joint joint) {
    return joint.vowel == 'ㅣ' && " ㄴㄹㅁㅂ".indexOf(joint.nextTail) >= 0
        || joint.vowel == 'ㅕ' && " ㅆ".indexOf(joint.nextTail) >= 0;
  }

  /** ㄷ and ㅌ before 이 and 여 (rule 17): 해돋이 [해도지], 같이 [가치], 붙여 [부처]. */
  static Joint palatalised(Joint joint) {
    if (joint.lead != 'ㅇ' || (joint.vowel != 'ㅣ' && joint.vowel != 'ㅕ')) {
      return joint;
    }
    return switch (joint.tail) {
      case 'ㄷ' -> joint.with(NONE, 'ㅈ');
      case 'ㅌ' -> joint.with(NONE, 'ㅊ');
      case 'ㄾ' -> joint.with('ㄹ', 'ㅊ');
      default -> joint;
    };
  }

  /** A final consonant moves to the vowel behind it (rules 13, 14): 백암 [배감]; ㅇ stays. */
  static Joint linked(Joint joint) {
    if (joint.lead != 'ㅇ' || joint.tail == NONE || joint.tail == 'ㅇ') {
      return joint;
    }
    int cluster = CLUSTERS.indexOf(joint.tail);
    if (cluster < 0) {
      return joint.with(NONE, joint.tail);
    }
    return joint.with(STAYING.charAt(cluster), MOVING.charAt(cluster));
  }

  /** The seven consonants that close a syllable (rules 8 to 11): 벚 [벋], 닭 [닥], 앞 [압]. */
  static char closed(char tail) {
    return switch (tail) {
      case 'ㄲ', 'ㅋ', 'ㄳ', 'ㄺ' -> 'ㄱ';
      case 'ㅅ', 'ㅆ', 'ㅈ', 'ㅊ', 'ㅌ', 'ㅎ' -> 'ㄷ';
      case 'ㅍ', 'ㅄ', 'ㄿ' -> 'ㅂ';
      case 'ㄵ', 'ㄶ' -> 'ㄴ';
      case 'ㄼ', 'ㄽ', 'ㄾ', 'ㅀ' -> 'ㄹ';
      case 'ㄻ' -> 'ㅁ';
      default -> tail;
    };
  }

  /** Stops before nasals, and ㄹ after all but ㄴ and ㄹ (rules 18, 19): 백마 [뱅마], 종로 [종노]. */
  static Joint nasal(Joint joint) {
    char lead = joint.lead;
    if (lead == 'ㄹ' && joint.tail != NONE && joint.tail != 'ㄴ' && joint.tail != 'ㄹ') {
      lead = 'ㄴ';
    }
    return lead == 'ㄴ' || lead == 'ㅁ' ? joint.with(nasalised(joint.tail), lead) : joint;
  }

  private static char nasalised(char tail) {
    return switch (tail) {
      case 'ㄱ' -> 'ㅇ';
      case 'ㄷ' -> 'ㄴ';
      case 'ㅂ' -> 'ㅁ';
      default -> tail;
    };
  }

  /** ㄴ beside ㄹ (rule 20): 신라 [실라], 별내 [별래]. */
  static Joint lateral(Joint joint) {
    boolean meet = joint.tail == 'ㄴ' && joint.lead == 'ㄹ' || joint.tail == 'ㄹ' && joint.lead == 'ㄴ';
    return meet ? joint.with('ㄹ', 'ㄹ') : joint;
  }
}
