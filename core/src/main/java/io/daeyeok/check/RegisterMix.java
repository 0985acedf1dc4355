package io.daeyeok.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code bitext/register-mix}: sentences of one segment that end in different styles of speech. */
final class RegisterMix extends SideRule {
  // 합니다·합니까·하십시오, 해요·하죠, 한다·했다 at the end of a sentence. 하세요 asks politely in any
  // text for readers, beside 합니다 too.
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:(?<formal>[가-힣](?:니다|니까)|십시오|시오)|(?<polite>[가-힣&&[^세]](?:요|죠))"
              + "|(?<plain>[가-힣]다))(?=[.!?。]|\\s*$)");

  RegisterMix() {
    super("bitext/register-mix", Severity.NOTE);
  }

  @Override
  void check(Side side, Settings settings, Sighting.Sink out) {
    if (!side.isKorean() || !hasTwoSentences(side.text())) {
      return;
    }
    Matcher endings = ENDING.matcher(side.quotations().blank(side.text()));
    String style = "";
    while (endings.find()) {
      String next =
          endings.group("formal") != null
              ? "formal"
              : endings.group("polite") != null ? "polite" : "plain";
      if (style.isEmpty()) {
        style = next;
      } else if (!style.equals(next)) {
        out.add(
            sighting(
                side,
                endings.start(),
                endings.end(),
                "a sentence in the "
                    + next
                    + " style after one in the "
                    + style
                    + " style; keep to one"));
        return;
      }
    }
  }

  private static boolean hasTwoSentences(String text) {
    int end = 0;
    while (end < text.length() && ".!?。".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end + 2 < text.length();
  }
}
