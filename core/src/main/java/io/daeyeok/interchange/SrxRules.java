package io.daeyeok.interchange;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Segmentation;
import io.daeyeok.text.SegmentationException;
import io.daeyeok.text.SegmentationRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/** The content of an SRX file: named lists of rules, and which of them are for a language. */
final class SrxRules {
  // ICU, for which SRX was made, knows classes that Java reads as their letters.
  private static final Pattern POSIX_CLASS = Pattern.compile("\\[:(\\^?)([A-Za-z_]{1,40})=?:]");

  private record LanguageMap(FilePosition position, Segmentation pattern, String rules) {}

  private final XmlInput xml;
  private final Map<String, List<SegmentationRule>> lists = new LinkedHashMap<>();
  private final List<LanguageMap> maps = new ArrayList<>();
  // What SRX says of a file that does not say it itself: only closing codes stay before a break.
  private final Set<InlineCode.Kind> codesBefore =
      EnumSet.of(
          InlineCode.Kind.CLOSE, InlineCode.Kind.ISOLATED_CLOSE, InlineCode.Kind.HIGHLIGHT_CLOSE);
  private boolean cascade;
  private String list = "";
  private FilePosition rule;
  private boolean breaks;
  private String before = "";
  private String after = "";

  private SrxRules(XmlInput xml) {
    this.xml = xml;
    rule = xml.position();
  }

  static SrxRules read(XmlInput xml) throws IOException {
    SrxRules rules = new SrxRules(xml);
    rules.read();
    return rules;
  }

  private void read() throws IOException {
    boolean root = true;
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.name().toLowerCase(Locale.ROOT);
        if (root && !name.equals("srx")) {
          throw new InterchangeException(
              xml.position(),
              "expected <srx> as the first element of an SRX file, found <" + xml.name() + ">");
        }
        root = false;
        start(name);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equalsIgnoreCase("rule")) {
        rule();
      }
    }
    for (LanguageMap map : maps) {
      if (!lists.containsKey(map.rules)) {
        throw new InterchangeException(
            map.position,
            "there is no languagerule '" + map.rules + "'; there are " + lists.keySet());
      }
    }
  }

  private void start(String name) throws IOException {
    switch (name) {
      case "header" -> cascade = xml.attribute("cascade", "no").equalsIgnoreCase("yes");
      case "formathandle" -> formatHandle();
      case "languagerule" -> {
        list = xml.attribute("languagerulename", "");
        lists.putIfAbsent(list, new ArrayList<>());
      }
      case "rule" -> {
        rule = xml.position();
        breaks = !xml.attribute("break", "yes").equalsIgnoreCase("no");
        before = "";
        after = "";
      }
      case "beforebreak" -> before = expression();
      case "afterbreak" -> after = expression();
      case "languagemap" -> languageMap();
      default -> {
        // Class definitions of SRX 1.0 and extensions of other tools change no rule.
      }
    }
  }

  private void formatHandle() {
    Set<InlineCode.Kind> kinds =
        switch (xml.attribute("type", "").toLowerCase(Locale.ROOT)) {
          case "start" ->
              EnumSet.of(
                  InlineCode.Kind.OPEN,
                  InlineCode.Kind.ISOLATED_OPEN,
                  InlineCode.Kind.HIGHLIGHT_OPEN);
          case "end" ->
              EnumSet.of(
                  InlineCode.Kind.CLOSE,
                  InlineCode.Kind.ISOLATED_CLOSE,
                  InlineCode.Kind.HIGHLIGHT_CLOSE);
          default -> EnumSet.of(InlineCode.Kind.STANDALONE, InlineCode.Kind.UNKNOWN);
        };
    if (xml.attribute("include", "no").equalsIgnoreCase("yes")) {
      codesBefore.addAll(kinds);
    } else {
      codesBefore.removeAll(kinds);
    }
  }

  private String expression() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            xml.appendTo(text);
        case XMLStreamConstants.START_ELEMENT ->
            throw new InterchangeException(
                xml.position(), "expected a regular expression, found <" + xml.name() + ">");
        default -> {
          // Comments are no part of an expression.
        }
      }
    }
    Matcher posix = POSIX_CLASS.matcher(text);
    return posix.replaceAll(
        found -> Matcher.quoteReplacement(posixClass(found.group(1), found.group(2))));
  }

  private static String posixClass(String not, String name) {
    String java =
        name.length() > 2
            ? name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).toLowerCase(Locale.ROOT)
            : name;
    return (not.isEmpty() ? "\\p{" : "\\P{") + (java.equals("Xdigit") ? "XDigit" : java) + "}";
  }

  private void rule() throws InterchangeException {
    // A rule outside of any list, or of nothing at all, says nothing.
    if (lists.containsKey(list) && !(before.isEmpty() && after.isEmpty())) {
      try {
        lists.get(list).add(new SegmentationRule(breaks, before, after));
      } catch (SegmentationException e) {
        throw new InterchangeException(rule, e.getMessage(), e);
      }
    }
  }

  /** The expression is run as a rule is, so that it cannot run away either. */
  private void languageMap() throws InterchangeException {
    String expression = "^(?i:" + xml.attribute("languagepattern", "") + ")";
    try {
      Segmentation pattern =
          Segmentation.of(List.of(new SegmentationRule(true, expression, "\\n\\z")));
      maps.add(new LanguageMap(xml.position(), pattern, xml.attribute("languagerulename", "")));
    } catch (SegmentationException e) {
      throw new InterchangeException(xml.position(), e.getMessage(), e);
    }
  }

  Optional<Segmentation> of(Locale language) {
    String tag = language.toLanguageTag();
    List<SegmentationRule> rules = new ArrayList<>();
    boolean found = false;
    for (LanguageMap map : maps) {
      if ((cascade || !found) && isFor(map, tag)) {
        found = true;
        rules.addAll(lists.get(map.rules));
      }
    }
    return found ? Optional.of(Segmentation.of(rules).codesBefore(codesBefore)) : Optional.empty();
  }

  private static boolean isFor(LanguageMap map, String tag) {
    return map.pattern.spans(tag + "\n").size() == 2
        || map.pattern.spans(tag.replace('-', '_') + "\n").size() == 2;
  }
}
