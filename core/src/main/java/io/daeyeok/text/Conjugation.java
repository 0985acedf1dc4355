package io.daeyeok.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises conjugated verbs by taking them apart: a stem, an ending that fits it, and what may
 * stand behind that ending in the same eojeol. Works on decomposed text (NFD), where the ㄴ of 한 is
 * a letter of its own, as an ending is. Accepts more than a grammarian would; nouns that look like
 * one of these forms are what it must keep out.
 */
final class Conjugation {
  private static final int MAX_AUXILIARIES = 2;

  // A letter before a syllable is a final consonant: ㄴ다 makes 한다 of 하.
  private static final List<String> AFTER_ANY =
      List.of(
          "는", "던", "는데", "던데", "는지", "던지", "는가", "던가", "더라", "더니", "고", "고서", "고자", "지", "지만",
          "지요", "죠", "자마자", "게", "게끔", "도록", "거나", "든", "든지", "듯", "듯이", "기", "느라", "느라고", "느니",
          "네", "네요", "군", "군요", "구나", "는군", "는구나", "거든", "건", "건만", "다가", "다시피", "되", "소", "길", "긴",
          "나");
  private static final List<String> AFTER_VOWEL =
      List.of(
          "ㄴ", "ㄴ데", "ㄴ지", "ㄴ가", "ㄴ바", "ㄹ", "ㄹ지", "ㄹ까", "ㄹ가", "ㄹ수록", "ㅁ", "ㅂ니다", "ㅂ니까", "ㅂ시다", "면",
          "면서", "며", "니", "니까", "므로", "려", "려고", "려는", "려던", "려면", "러", "시오", "십시오", "세요", "오");
  private static final List<String> AFTER_CONSONANT =
      List.of(
          "은", "은데", "은지", "은가", "은바", "을", "을지", "을까", "을가", "을수록", "음", "습니다", "습니까", "읍시다", "으면",
          "으면서", "으며", "으니", "으니까", "으므로", "으나", "으려", "으려고", "으려는", "으려던", "으려면", "으러", "으시오",
          "으십시오", "으세요", "으오");
  private static final List<String> AFTER_INFINITIVE =
      List.of("", "서", "도", "야", "야만", "야지", "야죠", "라", "요", "다가");

  /** Sentence endings that can be quoted: 한다 in 한다고, 하라 in 하라는. */
  private static final List<String> FINITE_AFTER_ANY = List.of("다", "자", "냐", "느냐");

  private static final List<String> FINITE_AFTER_VOWEL = List.of("ㄴ다", "라");
  private static final List<String> FINITE_AFTER_CONSONANT = List.of("는다", "으라");
  private static final List<String> QUOTATIONS =
      List.of(
          "", "고", "는", "며", "면", "면서", "던", "니", "니까", "지", "지만", "는데", "더니", "더라", "더라도", "도",
          "가", "거나", "든지", "네", "죠", "서", "야", "ㄴ다");

  /** Endings behind which particles may stand: 하기를, 했음에도, 하는지는, 했다고도. */
  private static final Set<String> TAKES_PARTICLES =
      decomposed(
          List.of(
              "기", "ㅁ", "음", "지", "고", "서", "면서", "으면서", "도록", "게", "는지", "ㄴ지", "은지", "ㄹ지", "을지",
              "ㄴ가", "는가", "은가", "ㄹ까", "을까", "ㄹ가", "을가", "다고", "ㄴ다고", "는다고", "라고", "으라고", "자고", "려고",
              "으려고", "느냐", "냐", "는데", "ㄴ데", "은데", "다가", "야"));

  private static final Set<String> ADNOMINAL =
      decomposed(List.of("는", "ㄴ", "은", "ㄹ", "을", "던", "다는", "ㄴ다는", "는다는", "라는", "자는"));
  private static final Set<String> DEPENDENT_NOUNS =
      decomposed(List.of("것", "수", "때", "데", "바", "줄", "뿐", "듯"));

  /** Endings behind which the North writes an auxiliary verb without a space. */
  private static final Set<String> LINKING =
      decomposed(List.of("", "고", "지", "게", "야", "도록", "려고", "으려고", "면", "으면"));

  private static final Set<String> OPEN =
      endings(AFTER_ANY, AFTER_VOWEL, FINITE_AFTER_ANY, FINITE_AFTER_VOWEL);
  private static final Set<String> CLOSED =
      endings(AFTER_ANY, AFTER_CONSONANT, FINITE_AFTER_ANY, FINITE_AFTER_CONSONANT);
  private static final Set<String> INFINITIVE = decomposed(AFTER_INFINITIVE);

  /** What is left of the copula when 이 drops after a vowel, 였다 aside. */
  private static final Set<String> SHORT_COPULA =
      endings(List.of("고", "며", "면", "면서", "지만", "니", "니까", "므로", "나"), List.of("다", "라"));

  /** The polite copula, which no infinitive and ending yield. */
  private static final Set<String> POLITE_COPULA = decomposed(List.of("이에요", "예요"));

  private static final List<Stem> LIGHT_VERBS =
      stems("하 하여 해", "되 되어 되여 돼", "시키 시키어 시키여 시켜", "받 받아", "당하 당하여 당해");
  private static final List<Stem> COPULA = stems("이 이어 이여 여");
  private static final List<Stem> AUXILIARIES =
      stems(
          "있 있어",
          "없 없어",
          "않 않아",
          "못하 못하여 못해",
          "오 와",
          "가 가",
          "나가 나가",
          "주 주어 줘",
          "버리 버려",
          "보 보아 봐",
          "놓 놓아 놔",
          "두 두어 둬",
          "내 내어 내여 내",
          "나 나",
          "하 하여 해",
          "되 되어 되여 돼",
          "싶 싶어",
          "말 말아",
          "안되 안되어 안되여 안돼",
          "만하 만하여 만해");

  /** A verb stem, decomposed, with the endings that fit it. */
  private record Stem(String letters, Set<String> endings) {}

  private Conjugation() {}

  static boolean isLightVerb(String text) {
    return conjugates(decompose(text), LIGHT_VERBS, MAX_AUXILIARIES);
  }

  static boolean isCopula(String text) {
    String letters = decompose(text);
    return SHORT_COPULA.contains(letters)
        || POLITE_COPULA.contains(letters)
        || conjugates(letters, COPULA, 0);
  }

  private static boolean conjugates(String letters, List<Stem> stems, int auxiliaries) {
    for (Stem stem : stems) {
      if (letters.startsWith(stem.letters)
          && isEnding(letters.substring(stem.letters.length()), stem.endings, auxiliaries)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnding(String letters, Set<String> endings, int auxiliaries) {
    if (endings.contains(letters)) {
      return true;
    }
    for (int i = 0; i < letters.length(); i++) {
      String ending = letters.substring(0, i);
      if (isLeadingConsonant(letters.charAt(i))
          && endings.contains(ending)
          && mayFollow(ending, letters.substring(i), auxiliaries)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayFollow(String ending, String letters, int auxiliaries) {
    if (TAKES_PARTICLES.contains(ending) && isNounTail(letters)) {
      return true;
    }
    if (ADNOMINAL.contains(ending)) {
      for (String noun : DEPENDENT_NOUNS) {
        if (letters.startsWith(noun)
            && (letters.length() == noun.length()
                || isNounTail(letters.substring(noun.length())))) {
          return true;
        }
      }
    }
    return auxiliaries > 0
        && LINKING.contains(ending)
        && conjugates(letters, AUXILIARIES, auxiliaries - 1);
  }

  private static boolean isNounTail(String letters) {
    String text = Normalizer.normalize(letters, Normalizer.Form.NFC);
    return Particles.isStack(text) || isCopula(text);
  }

  private static boolean isLeadingConsonant(char letter) {
    return letter >= '\u1100' && letter <= '\u1112';
  }

  /** Each verb is its stem and its infinitives (하여, 해), from which come the past and 하겠-, 하시-. */
  private static List<Stem> stems(String... verbs) {
    List<Stem> stems = new ArrayList<>();
    for (String verb : verbs) {
      String[] forms = verb.split(" ");
      boolean open = Hangul.tail(forms[0].charAt(forms[0].length() - 1)) == Hangul.TAIL_NONE;
      String base = decompose(forms[0]);
      String honorific = base + decompose(open ? "시" : "으시");
      stems.add(new Stem(base, open ? OPEN : CLOSED));
      stems.add(new Stem(base + decompose("겠"), CLOSED));
      stems.add(new Stem(honorific, OPEN));
      addPast(stems, base + decompose(open ? "셔" : "으셔"));
      for (int i = 1; i < forms.length; i++) {
        stems.add(new Stem(decompose(forms[i]), INFINITIVE));
        addPast(stems, decompose(forms[i]));
      }
    }
    return List.copyOf(stems);
  }

  private static void addPast(List<Stem> stems, String infinitive) {
    String past = infinitive + decompose("ㅆ");
    stems.add(new Stem(past, CLOSED));
    stems.add(new Stem(past + decompose("었"), CLOSED));
    stems.add(new Stem(past + decompose("겠"), CLOSED));
  }

  private static Set<String> endings(
      List<String> plain, List<String> fitting, List<String> finite, List<String> fittingFinite) {
    Set<String> endings = new HashSet<>(decomposed(fitting));
    endings.addAll(endings(plain, finite));
    endings.addAll(endings(List.of(), fittingFinite));
    return Set.copyOf(endings);
  }

  private static Set<String> endings(List<String> plain, List<String> finite) {
    Set<String> endings = new HashSet<>(decomposed(plain));
    for (String ending : finite) {
      for (String quotation : QUOTATIONS) {
        endings.add(decompose(ending) + decompose(quotation));
      }
    }
    return Set.copyOf(endings);
  }

  private static Set<String> decomposed(List<String> endings) {
    return Set.copyOf(endings.stream().map(Conjugation::decompose).toList());
  }

  /** To conjoining letters; the compatibility letters of the tables become final consonants. */
  private static String decompose(String text) {
    String letters =
        switch (text.isEmpty() ? 0 : text.charAt(0)) {
          case 'ㄴ' -> "\u11AB" + text.substring(1);
          case 'ㄹ' -> "\u11AF" + text.substring(1);
          case 'ㅁ' -> "\u11B7" + text.substring(1);
          case 'ㅂ' -> "\u11B8" + text.substring(1);
          case 'ㅆ' -> "\u11BB" + text.substring(1);
          default -> text;
        };
    return Normalizer.normalize(letters, Normalizer.Form.NFD);
  }
}
