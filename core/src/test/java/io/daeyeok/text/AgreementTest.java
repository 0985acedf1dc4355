package io.daeyeok.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
  private static final Agreement AGREEMENT = Agreement.standard();

  private static void assertEnd(String before, String sound, String kind, boolean certain) {
    WordEnd end = AGREEMENT.endOf(before, before.length());
    assertEquals(
        sound + " " + kind + " " + certain, end.sound() + " " + end.kind() + " " + end.certain());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "결의 | VOWEL | HANGUL",
        "서울 | RIEUL | HANGUL",
        "채택 | CONSONANT | HANGUL",
        "ㄱ | CONSONANT | HANGUL",
        "ㄹ | RIEUL | HANGUL",
        "ㅏ | VOWEL | HANGUL",
        // closing quotation marks: the last syllable inside
        "'무투표 채택' | CONSONANT | HANGUL",
        "“결의” | VOWEL | HANGUL",
        "《로동신문》 | CONSONANT | HANGUL",
        "\"오지 않았다.\" | VOWEL | HANGUL",
        "<쉬리> | VOWEL | HANGUL",
        "**결의안** | CONSONANT | HANGUL",
        // closing brackets: the word before the bracket
        "무투표 채택(no-vote adoption) | CONSONANT | HANGUL",
        "유엔 (UN) | CONSONANT | HANGUL",
        "세계보건기구(WHO) | VOWEL | HANGUL",
        "채택[1] | CONSONANT | HANGUL",
        "3월 11일(현지 시각) | RIEUL | HANGUL",
        "2억 달러(약 2400억 원) | VOWEL | HANGUL",
        "120km(75마일) | VOWEL | UNIT",
        "2397호(2017) | VOWEL | HANGUL",
        "회원국 15(이사국) | VOWEL | NUMBER",
        "XP(경험치의 값) | VOWEL | ACRONYM",
        "로동당(勞動黨) | CONSONANT | HANGUL",
        "파일(%s의 사본) | RIEUL | HANGUL",
        // hanja are read as the aside spells them out, whatever their usual reading
        "人權(인권) | CONSONANT | HANJA",
        "李日奎(리일규) | VOWEL | HANJA",
        "金 (금) | CONSONANT | HANJA",
        // not asides: an optional plural, the label of a button, the name of a link
        "파일(들) | RIEUL | HANGUL",
        "누르려면 [확인] | CONSONANT | HANGUL",
        "다음[[대문]] | CONSONANT | HANGUL",
        "채택[1][2] | CONSONANT | HANGUL",
        "(결의) | VOWEL | HANGUL",
        "그는 말했다. (결의안) | CONSONANT | HANGUL",
        // nested
        "‘북한인권결의(안)’ | VOWEL | HANGUL",
        "'채택'(2005년(첫해)) | CONSONANT | HANGUL",
        "(“인권(人權)”) | CONSONANT | HANGUL",
        "UN(유엔) | CONSONANT | ACRONYM",
        "<b>결의안</b> | CONSONANT | HANGUL",
        // numbers
        "0 | CONSONANT | NUMBER",
        "1 | RIEUL | NUMBER",
        "2 | VOWEL | NUMBER",
        "3 | CONSONANT | NUMBER",
        "4 | VOWEL | NUMBER",
        "5 | VOWEL | NUMBER",
        "6 | CONSONANT | NUMBER",
        "7 | RIEUL | NUMBER",
        "8 | RIEUL | NUMBER",
        "9 | VOWEL | NUMBER",
        "10 | CONSONANT | NUMBER",
        "2,000 | CONSONANT | NUMBER",
        "120000 | CONSONANT | NUMBER",
        "100000000 | CONSONANT | NUMBER",
        "1,000,000,000,000 | VOWEL | NUMBER",
        "10000000000000 | VOWEL | NUMBER",
        "10000000000000000 | CONSONANT | NUMBER",
        "3.14 | VOWEL | NUMBER",
        "0.1 | RIEUL | NUMBER",
        "2.0 | CONSONANT | NUMBER",
        "１ | RIEUL | NUMBER",
        "3.1절 | RIEUL | HANGUL",
        // units
        "3% | VOWEL | UNIT",
        "1.5％ | VOWEL | UNIT",
        "3%p | VOWEL | UNIT",
        "5km | VOWEL | UNIT",
        "70 kg | CONSONANT | UNIT",
        "3㎏ | CONSONANT | UNIT",
        "20℃ | VOWEL | UNIT",
        "100px | RIEUL | UNIT",
        "30m² | VOWEL | UNIT",
        // letter by letter
        "UN | CONSONANT | ACRONYM",
        "URL | RIEUL | ACRONYM",
        "USB | VOWEL | ACRONYM",
        "IBM | CONSONANT | ACRONYM",
        "PR | RIEUL | ACRONYM",
        "U.N. | CONSONANT | ACRONYM",
        "ＵＮ | CONSONANT | ACRONYM",
        "3M | CONSONANT | ACRONYM",
        "x | VOWEL | ACRONYM",
        // as a word
        "NATO | VOWEL | LISTED",
        "JPEG | CONSONANT | LISTED",
      })
  void readsWhatIsCertain(String before, String sound, String kind) {
    assertEnd(before, sound, kind, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Google | RIEUL | LATIN_WORD",
        "Berlin | CONSONANT | LATIN_WORD",
        "Chrome | CONSONANT | LATIN_WORD",
        "online | CONSONANT | LATIN_WORD",
        "web | CONSONANT | LATIN_WORD",
        "Facebook | CONSONANT | LATIN_WORD",
        "block | CONSONANT | LATIN_WORD",
        "Internet | CONSONANT | LATIN_WORD",
        "server | VOWEL | LATIN_WORD",
        "seat | VOWEL | LATIN_WORD",
        "html | RIEUL | LATIN_WORD",
        "GTK_THEME | CONSONANT | LATIN_WORD",
        "frei0r | RIEUL | LATIN_WORD",
        "Perú | VOWEL | LATIN_WORD",
        "SCREEN | CONSONANT | LATIN_WORD",
        "人權 | CONSONANT | HANJA",
        "決議 | VOWEL | HANJA",
        // an aside that may be no reading, or what nobody can read without it
        "決議(결의안) | CONSONANT | HANJA",
        "決議(새 안건) | VOWEL | HANJA",
        "привет(안녕) | CONSONANT | OTHER",
        "привет(hello) | UNKNOWN | OTHER",
        "Google(전자우편) | RIEUL | LATIN_WORD",
        // with the optional plural or without
        "마커(들) | RIEUL | HANGUL",
        "옵션(들) | RIEUL | HANGUL",
        // what the placeholder will be may be what is read
        "값 (%d) | CONSONANT | HANGUL",
        "작업 공간(${name}) | CONSONANT | HANGUL",
        // numbers in names and fractions are read in more than one way
        "MP5 | VOWEL | NUMBER",
        "F-16 | CONSONANT | NUMBER",
        "1/3 | CONSONANT | NUMBER",
        "$3 | VOWEL | NUMBER",
        // nothing to read
        "%s | UNKNOWN | PLACEHOLDER",
        "%1$s | UNKNOWN | PLACEHOLDER",
        "%(name)s | UNKNOWN | PLACEHOLDER",
        "%1 | UNKNOWN | PLACEHOLDER",
        "파일 {0} | UNKNOWN | PLACEHOLDER",
        "'${path}' | UNKNOWN | PLACEHOLDER",
        "<x/> | UNKNOWN | PLACEHOLDER",
        "결의안 <x id=\"1\"/> | UNKNOWN | PLACEHOLDER",
        "привет | UNKNOWN | OTHER",
        "결의 | UNKNOWN | OTHER",
        "→ | UNKNOWN | OTHER",
        // a new sentence, a quotation that opens
        "말했다. | UNKNOWN | OTHER",
        "말했다 ' | UNKNOWN | OTHER",
        "말했다 “ | UNKNOWN | OTHER",
      })
  void readsTheRestWithDoubtOrNotAtAll(String before, String sound, String kind) {
    assertEnd(kind.equals("OTHER") && before.equals("결의") ? "결의 " : before, sound, kind, false);
  }

  @Test
  void theNameOfALinkIsRead() {
    assertEnd("참고는 [[page|첫 화면]]", "CONSONANT", "HANGUL", true);
    assertEnd("http://example.org/[[index.php|대문]]", "CONSONANT", "HANGUL", true);
  }

  @Test
  void nothingBeforeIsUnknown() {
    assertEnd("", "UNKNOWN", "OTHER", false);
    assertEnd("'", "UNKNOWN", "OTHER", false);
    assertEnd(")", "UNKNOWN", "OTHER", false);
  }

  @Test
  void nothingIsReadFromFarAway() {
    assertEnd("결의" + "'".repeat(2000), "UNKNOWN", "OTHER", false);
    assertEnd("결의(" + "가".repeat(2000) + ")", "VOWEL", "HANGUL", true);
    assertEnd("<" + "b".repeat(2000) + ">", "VOWEL", "LATIN_WORD", false);
    assertEnd("결의" + "(들)".repeat(50_000), "RIEUL", "HANGUL", false);
    assertEnd("서울" + "(시)".repeat(50_000), "UNKNOWN", "OTHER", false);
  }

  @Test
  void theEndIsThatOfTheWordReadAloud() {
    assertEquals(6, AGREEMENT.endOf("'무투표 채택(no vote)'을", 17).end() - 1);
  }

  @Test
  void aReadingCanBeGiven() {
    assertEquals("는", AGREEMENT.choose(Particle.of("은").orElseThrow(), "MySQLX"));
    Agreement known = AGREEMENT.withReading("MySQLX", "마이에스큐엘엑슨").withReading("G7", "지세븐");
    assertEquals("은", known.choose(Particle.of("은").orElseThrow(), "MySQLX"));
    assertEquals("으로", known.choose(Particle.of("로").orElseThrow(), "G7"));
    assertEquals("로", AGREEMENT.choose(Particle.of("로").orElseThrow(), "G7"));
    assertTrue(known.endOf("G7", 2).certain());
    assertThrows(IllegalArgumentException.class, () -> known.withReading(" ", "가"));
    assertThrows(IllegalArgumentException.class, () -> known.withReading("LDAP", "eldap"));
  }

  @ParameterizedTest
  @CsvSource({
    "을, 를, 을, 을, 을(를)",
    "가, 가, 이, 이, 이(가)",
    "으로, 로, 로, 으로, (으)로",
    "으로부터의, 로부터의, 로부터의, 으로부터의, (으)로부터의",
    "로서는, 로서는, 로서는, 으로서는, (으)로서는",
    "과의, 와의, 과의, 과의, 과(와)의",
    "이나마, 나마, 이나마, 이나마, (이)나마",
    "이라는, 라는, 이라는, 이라는, (이)라는",
    // inside a stack the particle before decides
    "에서은, 에서는, 에서는, 에서는, 에서는",
    "들는, 들은, 들은, 들은, 들은",
    "만으로, 만으로, 만으로, 만으로, 만으로",
    // the copula
    "이다, 다, 이다, 이다, (이)다",
    "였다, 였다, 이었다, 이었다, 였다",
    "이었다고, 였다고, 이었다고, 이었다고, 이었다고",
    "여서, 여서, 이어서, 이어서, 여서",
    "이지만, 지만, 이지만, 이지만, (이)지만",
    "인, 인, 인, 인, 인",
    "일까, 일까, 일까, 일까, 일까",
    "입니다, 입니다, 입니다, 입니다, 입니다",
    "예요, 예요, 이에요, 이에요, 예요",
    "이기도, 이기도, 이기도, 이기도, 이기도",
    "에서였다, 에서였다, 에서였다, 에서였다, 에서였다",
    // doubles
    "을(를), 를, 을, 을, 을(를)",
    "와(과), 와, 과, 과, 과(와)",
    "(으)로부터, 로부터, 로부터, 으로부터, (으)로부터",
    "(은)는, 는, 은, 은, 은(는)",
    // one shape, no particle
    "에서, 에서, 에서, 에서, 에서",
    "했다, 했다, 했다, 했다, 했다",
    "은행, 은행, 은행, 은행, 은행",
  })
  void tailsAgree(String tail, String vowel, String rieul, String consonant, String unknown) {
    assertEquals(vowel, Agreement.agreeing(tail, FinalSound.VOWEL));
    assertEquals(rieul, Agreement.agreeing(tail, FinalSound.RIEUL));
    assertEquals(consonant, Agreement.agreeing(tail, FinalSound.CONSONANT));
    assertEquals(unknown, Agreement.agreeing(tail, FinalSound.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      nullValues = "-",
      value = {
        "결의|을 채택 | 를",
        "서울|으로 갔다 | 로",
        "1|으로 | 로",
        "'무투표 채택'|를 | 을",
        "세계보건기구(WHO)|은 | 는",
        "UN|는 | 은",
        "기자|이다. | 이다",
        "기자|이었다. | 이었다",
        "기자|다. | 다",
        "채택|다. | 이다",
        "탈북민|들는 | 들은",
        "%s|을 | 을(를)",
        "결의|을(를) | 를",
        "%s|(으)로 | (으)로",
        "결의|에서 | -",
        "결의|은행 | -",
        "결의|  | -",
        "결의|는커녕말고 | -",
        "값(으)|로 | -",
        "값은(|는) | -",
        "결의을/|를 | -",
        "마을(|를 | 을(를)",
      })
  void verifies(String text, String after, String expected) {
    Optional<ParticleCheck> check = AGREEMENT.verify(text + after, text.length());
    assertEquals(Optional.ofNullable(expected), check.map(ParticleCheck::expected));
    check.ifPresent(c -> assertEquals(c.expected().equals(c.found()), c.agrees()));
  }

  @Test
  void aMistakeIsCertainWhereTheReadingIs() {
    assertTrue(AGREEMENT.verify("UN는", 2).orElseThrow().certain());
    assertFalse(AGREEMENT.verify("Google는", 6).orElseThrow().certain());
    assertFalse(AGREEMENT.verify("%s는", 2).orElseThrow().certain());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      nullValues = "-",
      value = {
        "무투표 채택 | 을 | 결의 | 를",
        "무투표 채택 | 이었다 | 결의 | 였다",
        "결의 | 라는 | 무투표 채택 | 이라는",
        "무투표 채택' | 을 | 결의' | 를",
        "무투표 채택(no-vote) | 을 | 결의(no-vote) | 를",
        "평양 | 으로 | 서울 | 로",
        "채택 | 이다 | 결의 | 다",
        "결의 | 를 | 토의 | -",
        "기자 | 이다 | 결의 | -",
        "채택 | 했다 | 결의 | -",
        "채택 | 에서 | 결의 | -",
        "채택 | 을 | %s | -",
        // it did not agree before: corrected where it can be nothing but a particle
        "채택 | 를 | 방침 | 을",
        "채택 | 나 | 방침 | -",
        "채택 | 가 | 방침 | -",
      })
  void repicks(String before, String tail, String changed, String expected) {
    Optional<ParticleCheck> check = AGREEMENT.repick(before + tail, before.length(), changed);
    assertEquals(Optional.ofNullable(expected), check.map(ParticleCheck::expected));
  }

  @Test
  void decomposedTailsStayDecomposed() {
    String text = Normalizer.normalize("결의을", Normalizer.Form.NFD);
    int place = Normalizer.normalize("결의", Normalizer.Form.NFD).length();
    ParticleCheck check = AGREEMENT.verify(text, place).orElseThrow();
    assertEquals(Normalizer.normalize("를", Normalizer.Form.NFD), check.expected());
    assertEquals(text.length(), check.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "채택|을",
        "채택|'을",
        "채택|(adoption)을",
        "채택| (adoption)을",
        "채택|'(「가」)』을",
        "채택|</b>을",
        "채택|을(를)",
        "채택| 을",
        "채택|(열린",
      })
  void particlesStandBehindWhatClosesAWord(String word, String after) {
    String text = word + after;
    int particle = Math.max(word.length(), text.lastIndexOf('을'));
    boolean apart = after.startsWith(" 을") || after.startsWith("(열") || after.startsWith("을(");
    assertEquals(apart ? word.length() : particle, Agreement.particleStart(text, word.length()));
  }
}
