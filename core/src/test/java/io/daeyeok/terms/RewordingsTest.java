package io.daeyeok.terms;

import static io.daeyeok.terms.Concepts.concept;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Rewording;
import io.daeyeok.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewordingsTest {
  private static final Termbase TERMBASE =
      Termbase.of(
          List.of(
              concept("member", "회원국", "성원국;ko-KP", "멤버국;ko;FORBIDDEN", "member state;en"),
              concept("ministry", "외교부;ko-KR", "외무성;ko-KP"),
              concept(
                  "no-vote",
                  "no-vote adoption;en",
                  "adopted without a vote;en;ADMITTED;PREDICATE",
                  "no vote adoption;en;DEPRECATED;HYPHENATION")));

  private static List<String> reword(String text, String language) {
    return TERMBASE.rewordings(Segment.of(text), Locale.forLanguageTag(language)).stream()
        .map(rewording -> rewording.segment().text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "ko | 성원국들에게 | 회원국들에게; 멤버국들에게",
        "ko | 외무성은 성원국에 | 외교부는 회원국에; 외교부는 성원국에; 외무성은 회원국에; 외무성은 멤버국에",
        "en | It was adopted by no-vote adoption. | It was adopted without a vote.; It was adopted by no vote adoption.",
        "en | It was adopted by a no-vote adoption. | It was adopted without a vote.; It was adopted by a no vote adoption.",
        "en | Adopted without a vote. | Adopted by no-vote adoption.; Adopted by no vote adoption.",
        "en | Without a vote. | -",
        "fr | 성원국 | -",
      })
  void saysItWithOtherTerms(String language, String text, String expected) {
    assertEquals(expected == null ? "" : expected, String.join("; ", reword(text, language)));
  }

  @Test
  void thereAreEightAtMost() {
    List<String> terms = new ArrayList<>(List.of("용어;ko"));
    for (int i = 0; i < 20; i++) {
      terms.add("다른말" + i + ";ko;ADMITTED;SYNONYM");
    }
    Termbase termbase = Termbase.of(List.of(concept("x", terms.toArray(new String[0]))));
    assertEquals(8, termbase.rewordings(Segment.of("용어를 본다"), Locale.KOREAN).size());
  }

  @Test
  void inlineCodesStayWhereTheyBelong() {
    List<InlineCode> codes = List.of(code(0), code(3), code(4), code(8));
    List<Rewording> rewordings = TERMBASE.rewordings(new Segment("회원국과 외교부는", codes), Locale.KOREA);
    assertTrue(rewordings.size() > 1);
    for (Rewording rewording : rewordings) {
      assertEquals(codes, rewording.segment().codes());
    }
    Rewording longer =
        TERMBASE
            .rewordings(
                new Segment("No-vote adoption passed", List.of(code(0), code(16), code(23))),
                Locale.ENGLISH)
            .get(0);
    assertEquals("Adopted without a vote passed", longer.segment().text());
    assertEquals(List.of(code(0), code(22), code(29)), longer.segment().codes());
  }

  @Test
  void aCodeInsideATermKeepsIt() {
    Segment broken = new Segment("회원국과 외교부는", List.of(code(1)));
    for (Rewording rewording : TERMBASE.rewordings(broken, Locale.KOREA)) {
      assertTrue(rewording.segment().text().startsWith("회원국"));
    }
  }

  private static InlineCode code(int position) {
    return new InlineCode(position, InlineCode.Kind.STANDALONE, "", "", "<x/>");
  }
}
