package io.daeyeok.terms;

import static io.daeyeok.terms.Concepts.concept;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.daeyeok.text.VarietyChange;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows that a termbase decides (3, 8, 9, 11), and that spelling goes on beside it. */
class VarietyViewTest {
  private static final Locale NORTH = Locale.forLanguageTag("ko-KP");
  private static final Locale SOUTH = Locale.KOREA;

  private static final Termbase TERMBASE = Termbase.of(concepts());

  private static List<Concept> concepts() {
    List<Concept> concepts = new ArrayList<>();
    concepts.add(
        concept("member-state", "회원국", "유엔 회원국;ko-KR;ADMITTED", "성원국;ko-KP;ADMITTED;SYNONYM"));
    concepts.add(concept("poland", "폴란드", "뽈스까;ko-KP"));
    concepts.add(concept("vietnam", "베트남;ko-KR", "윁남;ko-KP"));
    concepts.add(concept("foreign-ministry-rok", "외교부;ko-KR", "외무성;ko-KP;ADMITTED;SYNONYM"));
    concepts.add(concept("foreign-ministry-dprk", "외무성"));
    concepts.add(concept("adoption", "합의 채택", "합의채택;ko-KP;ADMITTED;SPACING"));
    concepts.add(concept("ideology", "사상", "이념;ko-KR;ADMITTED", "리념;ko-KP;ADMITTED;SPELLING"));
    concepts.add(concept("solidarity", "연대", "련대;ko-KP;ADMITTED;SPELLING"));
    concepts.add(person("lee-il-kyu", "이일규", "리일규;ko-KP;ADMITTED;SPELLING"));
    concepts.add(person("ri-yong-ho", "리용호"));
    concepts.add(person("rim-chol", "임철", "林哲;ko;ADMITTED;HANJA"));
    concepts.add(person("im-pyong-guk", "임병국", "任秉國;ko;ADMITTED;HANJA"));
    concepts.add(concept("cooking", "요리법", "料理法;ko;ADMITTED;HANJA"));
    concepts.add(concept("second-stage", "이단계", "二段階;ko;ADMITTED;HANJA"));
    concepts.add(concept("rights-resolution", "인권 결의안"));
    concepts.add(
        new Concept(
            "north-korea",
            "country",
            "proper-noun",
            "",
            "",
            "",
            "",
            false,
            List.of(
                Term.of("북한", Locale.KOREAN),
                Term.of("공화국", NORTH, Status.ADMITTED, TermKind.SHORT_FORM))));
    return concepts;
  }

  private static Concept person(String id, String... terms) {
    return new Concept(
        id, "person", "proper-noun", "", "", "", "", false, concept(id, terms).terms());
  }

  /**
   * The certain text, then each change as rule, what it changes, and a question mark for a
   * proposal.
   */
  private static String view(String text, Locale variety) {
    VarietyView view = VarietyView.of(text, variety, TERMBASE);
    StringBuilder out = new StringBuilder(view.text());
    for (VarietyChange change : view.changes()) {
      assertEquals(change.from(), text.substring(change.start(), change.end()));
      out.append(
          " [%s %s>%s%s]"
              .formatted(change.rule(), change.from(), change.to(), change.certain() ? "" : "?"));
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // row 9: another word is proposed when it is admitted, certain when preferred
        "회원국은 | 회원국은 [LEXICON 회원국>성원국?]",
        "유엔 회원국은 | 유엔 회원국은 [LEXICON 유엔 회원국>성원국?]",
        "폴란드는 | 뽈스까는 [LOAN_WORD 폴란드>뽈스까]",
        "베트남은 | 윁남은 [LOAN_WORD 베트남>윁남]",
        "외교부가 | 외교부가 [LEXICON 외교부가>외무성이?]",
        "외무성이 | 외무성이",
        // the same word in another spelling
        "합의 채택을 | 합의채택을 [SPACING 합의 채택>합의채택]",
        "이념은 | 리념은 [INITIAL_SOUND 이념>리념]",
        "사상은 | 사상은 [LEXICON 사상>리념?]",
        "연대를 | 련대를 [INITIAL_SOUND 연대>련대]",
        // row 2: hanja tell
        "요리법은 | 료리법은 [INITIAL_SOUND 요리법>료리법]",
        "이단계는 | 이단계는",
        // row 5: noun chains
        "인권 결의안을 | 인권 결의안을 [SPACING 인권 결의안>인권결의안?]",
        // row 3
        "임철은 | 림철은 [SURNAME 임철>림철]",
        "임병국은 | 임병국은",
        "이일규는 | 리일규는 [SURNAME 이일규>리일규]",
        "임철수 의원은 | 임철수 의원은 [SURNAME 임>림?]",
        "이철수 장관이 | 이철수 장관이 [SURNAME 이>리?]",
        "이 위원장은 | 이 위원장은",
        "김철수 의원은 | 김철수 의원은",
        "류철수 의원은 | 류철수 의원은",
        // row 11
        "북한은 | 북한은 [SELF_NAMING 북한>공화국?]",
        "한국은 | 한국은 [SELF_NAMING 한국>남조선?]",
        // rows that need no termbase
        "여성은 할 수 있다 | 녀성은 할수 있다 [INITIAL_SOUND 여성>녀성] [SPACING  >]",
        "그는 갔다. | 그는 갔다.",
      })
  void toNorth(String text, String expected) {
    assertEquals(expected, view(text, NORTH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "성원국들은 | 성원국들은 [LEXICON 성원국>회원국?]",
        "뽈스까는 | 폴란드는 [LOAN_WORD 뽈스까>폴란드]",
        "윁남은 | 베트남은 [LOAN_WORD 윁남>베트남]",
        "외무성이 | 외무성이 [LEXICON 외무성이>외교부가?]",
        "합의채택을 | 합의 채택을 [SPACING 합의채택>합의 채택]",
        "리념은 | 이념은 [INITIAL_SOUND 리념>이념]",
        "리일규가 | 이일규가 [SURNAME 리일규>이일규]",
        "리용호는 | 리용호는 [SURNAME 리>이?]",
        "류철수 의원은 | 류철수 의원은 [SURNAME 류>유?]",
        "리 외무상은 | 리 외무상은 [SURNAME 리>이?]",
        "공화국은 | 공화국은 [SELF_NAMING 공화국>북한?]",
        "남조선은 | 남조선은 [SELF_NAMING 남조선>한국?]",
        "회원국은 | 회원국은",
        "인권결의안을 | 인권결의안을 [SPACING 인권결의안>인권 결의안?]",
        "인권 결의안을 | 인권 결의안을",
      })
  void toSouth(String text, String expected) {
    assertEquals(expected, view(text, SOUTH));
  }

  @Test
  void offsetsAreOfTheTextGiven() {
    String text = Normalizer.normalize("그 폴란드는 이념을", Normalizer.Form.NFD);
    VarietyView view = VarietyView.of(text, NORTH, TERMBASE);
    assertEquals(2, view.changes().size());
    for (VarietyChange change : view.changes()) {
      assertEquals(change.from(), text.substring(change.start(), change.end()));
    }
    assertEquals("그 뽈스까는 리념을", Normalizer.normalize(view.text(), Normalizer.Form.NFC));
  }

  @Test
  void onlyTheTwoVarieties() {
    assertThrows(
        IllegalArgumentException.class, () -> VarietyView.of("글", Locale.KOREAN, TERMBASE));
  }
}
