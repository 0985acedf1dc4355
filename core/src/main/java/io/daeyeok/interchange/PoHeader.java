package io.daeyeok.interchange;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the header of a PO file says, field by field. */
final class PoHeader {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}([\\w.:+-]{1,40})");
  private static final Pattern FORMS = Pattern.compile("nplurals\\s{0,9}=\\s{0,9}(\\d)");
  private static final Set<String> KOREAN =
      Set.of("euc-kr", "euckr", "ks_c_5601-1987", "ksc5601", "cp949", "ms949", "uhc");

  private final Map<String, String> fields = new TreeMap<>();

  PoHeader(String text) {
    text.lines()
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              if (colon > 0) {
                fields.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
              }
            });
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The language translated into, as gettext or Poedit name it. */
  Optional<Locale> language() {
    return LanguageTag.known(posix(field("language")))
        .or(() -> named(field("x-poedit-language")))
        .or(() -> team(field("language-team")));
  }

  /** The language translated from, which most files do not name because it is English. */
  Optional<Locale> sourceLanguage() {
    return LanguageTag.known(posix(field("x-source-language")))
        .or(() -> LanguageTag.known(posix(field("x-poedit-sourcelanguage"))));
  }

  /** {@code sr_RS.UTF-8@latin} without what is no part of a language tag. */
  private static String posix(String language) {
    return language.split("[.@]", 2)[0];
  }

  private static Optional<Locale> named(String name) {
    return name.isEmpty()
        ? Optional.empty()
        : Arrays.stream(Locale.getISOLanguages())
            .map(Locale::forLanguageTag)
            .filter(locale -> locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name))
            .findFirst();
  }

  /** The name of a team begins with that of its language: {@code Korean <ko@li.org>}. */
  private static Optional<Locale> team(String team) {
    return named(team.split("[<(]", 2)[0].strip());
  }

  /** How many forms a plural has, 2 when the header does not say. */
  int forms() {
    Matcher forms = FORMS.matcher(field("plural-forms"));
    return forms.find() ? Math.max(1, Integer.parseInt(forms.group(1))) : 2;
  }

  /** The charset that the raw start of a file declares, if it is one and holds ASCII as it is. */
  static Optional<Charset> charset(byte[] start) {
    Matcher declared = CHARSET.matcher(new String(start, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return Optional.empty();
    }
    String name = declared.group(1).toLowerCase(Locale.ROOT);
    if (KOREAN.contains(name)) {
      return Optional.of(TextCharset.CP949);
    }
    try {
      Charset charset = Charset.forName(name);
      boolean ascii = Arrays.equals("A\n".getBytes(charset), new byte[] {'A', '\n'});
      return ascii ? Optional.of(charset) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
