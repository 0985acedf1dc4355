package io.daeyeok.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** English verbs whose past no ending makes, as far as reports and resolutions use them. */
final class IrregularVerbs {
  private static final Map<String, List<String>> PAST = new HashMap<>();

  static {
    String verbs =
        "become became, begin began begun, bind bound, break broke broken, bring brought, build"
            + " built, buy bought, catch caught, choose chose chosen, come came, deal dealt, do did"
            + " done, draw drew drawn, drive drove driven, fall fell fallen, feed fed, feel felt,"
            + " fight fought, find found, flee fled, fly flew flown, forbid forbade forbidden,"
            + " forget forgot forgotten, forgive forgave forgiven, give gave given, go went gone,"
            + " grow grew grown, hang hung, hear heard, hide hid hidden, hold held, keep kept, know"
            + " knew known, lay laid, lead led, leave left, lend lent, lose lost, make made, mean"
            + " meant, meet met, overcome overcame, overthrow overthrew overthrown, pay paid, rise"
            + " rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent,"
            + " shake shook shaken, shoot shot, show shown, speak spoke spoken, spend spent, stand"
            + " stood, steal stole stolen, strike struck, swear swore sworn, take took taken, teach"
            + " taught, tell told, think thought, throw threw thrown, undergo underwent undergone,"
            + " understand understood, undertake undertook undertaken, uphold upheld, win won,"
            + " withdraw withdrew withdrawn, withhold withheld, write wrote written";
    for (String verb : verbs.split(", ")) {
      List<String> forms = List.of(verb.split(" "));
      PAST.put(forms.get(0), forms.subList(1, forms.size()));
    }
  }

  private IrregularVerbs() {}

  /** Past and participle of a verb, empty when they are regular or the same as the verb. */
  static List<String> pastOf(String verb) {
    return PAST.getOrDefault(verb.toLowerCase(Locale.ROOT), List.of());
  }
}
