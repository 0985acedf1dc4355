package io.daeyeok.check;

import java.util.Locale;

/** {@code bitext/north-form}: a Northern form in a Southern text. */
final class NorthForm extends ForeignForm {
  NorthForm() {
    super("bitext/north-form", Locale.forLanguageTag("ko-KP"), Locale.KOREA);
  }
}
