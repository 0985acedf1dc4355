package io.daeyeok.check;

/** {@code bitext/house-form}: a spelling or spacing that the house has decided against. */
final class HouseForm extends SideRule {
  HouseForm() {
    super("bitext/house-form", Severity.WARNING);
  }

  @Override
  void check(Side side, Settings settings, Sighting.Sink out) {
    if (side.isSource()) {
      return;
    }
    settings
        .houseForms()
        .forEach(
            (avoided, written) -> {
              int at = side.text().indexOf(avoided);
              while (at >= 0) {
                int end = at + avoided.length();
                if (startsWord(side.text(), at)) {
                  out.add(
                      sighting(
                          side,
                          at,
                          end,
                          "the house writes '" + written + "', not '" + avoided + "'",
                          written));
                }
                at = side.text().indexOf(avoided, end);
              }
            });
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
  }
}
