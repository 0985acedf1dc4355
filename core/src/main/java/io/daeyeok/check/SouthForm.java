package io.daeyeok.check;

import java.util.Locale;

/** {@code bitext/south-form}: a Southern form in a Northern text. */
final class SouthForm extends ForeignForm {
  SouthForm() {
    super("bitext/south-form", Locale.KOREA, Locale.forLanguageTag("ko-KP"));
  }
}
