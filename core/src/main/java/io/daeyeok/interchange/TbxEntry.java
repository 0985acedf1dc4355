package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.DataCategory;
import io.daeyeok.terms.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/**
 * One entry of a TBX file while it is read, in any of the vocabularies: {@code termEntry langSet
 * tig} or {@code ntig} of version 2, {@code conceptEntry langSec termSec} of version 3, {@code
 * entry langGroup termGroup} of the first TBX-Min; data categories as attributes or as tags.
 *
 * <p>Groups ({@code descripGrp} and the like) are read as what they hold, one after another; what
 * speaks of another category, such as its source, comes right behind it.
 */
final class TbxEntry {
  static final Set<String> ELEMENTS = Set.of("conceptEntry", "termEntry", "entry");
  private static final Set<String> LANGUAGES = Set.of("langSec", "langSet", "langGroup");
  private static final Set<String> TERMS = Set.of("termSec", "tig", "ntig", "termGroup");
  // Elements of the style "as attribute"; every other one is its own category.
  private static final Set<String> CARRIERS =
      Set.of(
          "descrip",
          "descripNote",
          "admin",
          "adminNote",
          "termNote",
          "transac",
          "transacNote",
          "ref",
          "xref",
          "termCompList",
          "termComp");

  private final XmlInput xml;
  private final Refusals refusals;
  private final StrayText stray;
  private final List<DataCategory> categories = new ArrayList<>();
  private final Map<Locale, List<TbxTerm>> terms = new LinkedHashMap<>();
  private FilePosition start;

  /** A concept with the places of its terms. */
  record Read(Concept concept, List<FilePosition> termPositions) {}

  TbxEntry(XmlInput xml, Refusals refusals, StrayText stray) {
    this.stray = stray;
    this.xml = xml;
    this.refusals = refusals;
    start = xml.position();
  }

  FilePosition position() {
    return start;
  }

  /** Reads on from the start tag of the entry to its end; empty when it has no term. */
  Optional<Read> read(String otherwise) throws IOException {
    String stated = XmlNames.decode(xml.attribute("id", "").strip());
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.event().isStartElement()) {
        if (LANGUAGES.contains(xml.event().getLocalName())) {
          language();
        } else {
          categories("", categories);
        }
      } else {
        stray.note(xml);
      }
    }
    String id = stated.isBlank() ? otherwise : stated;
    if (terms.values().stream().allMatch(List::isEmpty)) {
      refusals.add(start, "an entry without a term");
      return Optional.empty();
    }
    return Optional.of(concept(id));
  }

  private void language() throws IOException {
    FilePosition place = xml.position();
    String code = xml.attribute("lang", "");
    Optional<Locale> language = LanguageTag.parse(code);
    if (language.isEmpty()) {
      refusals.add(
          place,
          code.isBlank()
              ? "<" + xml.event().getLocalName() + "> has no xml:lang"
              : "'" + code + "' is no language tag; expected one such as ko or en-US");
      XmlContent.skip(xml);
      return;
    }
    List<TbxTerm> found = terms.computeIfAbsent(language.get(), key -> new ArrayList<>());
    String tag = language.get().toLanguageTag();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.event().isStartElement()) {
        if (TERMS.contains(xml.event().getLocalName())) {
          term(tag, found);
        } else {
          categories(tag, categories);
        }
      } else {
        stray.note(xml);
      }
    }
  }

  private void term(String language, List<TbxTerm> found) throws IOException {
    FilePosition place = xml.position();
    List<DataCategory> own = new ArrayList<>();
    String text = "";
    // ntig wraps the term in a termGrp.
    for (int depth = 0; depth >= 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.event().getLocalName()) {
          case "termGrp" -> depth++;
          case "term" -> {
            place = xml.position();
            text = unwrapped(XmlContent.text(xml), true);
          }
          default -> categories("", own);
        }
      }
    }
    if (text.isBlank()) {
      refusals.add(place, "an empty term in " + language);
    } else {
      own.replaceAll(
          category ->
              category.language().equals(language)
                  ? DataCategory.of(category.name(), category.value())
                  : category);
      found.add(new TbxTerm(place, text, own));
    }
  }

  /** Reads a category, or all that a group of them holds. */
  private void categories(String inherited, List<DataCategory> into) throws IOException {
    String language = statedLanguage(inherited);
    if (!isGroup()) {
      category(language, into);
      return;
    }
    for (int depth = 0; depth >= 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (isGroup()) {
          depth++;
        } else {
          // What is said of a definition is said of its language.
          language = statedLanguage(language);
          category(language, into);
        }
      }
    }
  }

  private boolean isGroup() {
    return xml.event().getLocalName().endsWith("Grp");
  }

  private String statedLanguage(String inherited) {
    String code = xml.attribute("lang", "");
    return code.isBlank()
        ? inherited
        : LanguageTag.parse(code).map(Locale::toLanguageTag).orElse(code);
  }

  private void category(String language, List<DataCategory> into) throws IOException {
    String element = xml.event().getLocalName();
    String type = CARRIERS.contains(element) ? xml.attribute("type", "").strip() : "";
    String target = xml.attribute("target", "");
    String value = unwrapped(XmlContent.text(xml), false);
    String name = TbxCategories.name(element, type);
    if (!value.isEmpty() || !target.isEmpty()) {
      into.add(new DataCategory(name, value, language));
      if (!target.isEmpty()) {
        boolean inside = TbxCategories.element(name).equals("ref");
        into.add(
            new DataCategory(
                TbxCategories.TARGET, inside ? XmlNames.decode(target) : target, language));
      }
    }
  }

  /**
   * A text without the line breaks that come from indenting the file, and without white space
   * around a text that has them. A line break of its own, without indentation behind it, is text
   * except in a term.
   */
  static String unwrapped(String text, boolean term) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    StringBuilder flowing = new StringBuilder();
    String stripped = text.strip();
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      boolean indented =
          c == '\n' && (term || stripped.charAt(i + 1) == ' ' || stripped.charAt(i + 1) == '\t');
      if (indented) {
        while (isBlank(stripped.charAt(i + 1))) {
          i++;
        }
        int end = flowing.length();
        while (end > 0 && isBlank(flowing.charAt(end - 1))) {
          end--;
        }
        flowing.setLength(end);
        flowing.append(' ');
      } else {
        flowing.append(c);
      }
    }
    return flowing.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private Read concept(String id) {
    terms.values().removeIf(List::isEmpty);
    TbxDescription description = new TbxDescription(categories, terms.keySet());
    String partOfSpeech =
        terms.values().stream()
            .flatMap(List::stream)
            .flatMap(term -> term.value(TbxCategories.PART_OF_SPEECH).stream())
            .findFirst()
            .orElse("");
    List<Term> named = new ArrayList<>();
    List<FilePosition> places = new ArrayList<>();
    terms.forEach(
        (variety, found) -> {
          int preferred = TbxTerm.preferred(found);
          for (int i = 0; i < found.size(); i++) {
            named.add(found.get(i).in(variety, i == preferred, partOfSpeech));
            places.add(found.get(i).position());
          }
        });
    Concept concept =
        new Concept(
            id,
            description.subjectField(),
            TbxWords.partOfSpeech(partOfSpeech),
            description.definition(),
            description.note(),
            description.source(),
            "",
            false,
            named,
            description.others());
    return new Read(concept, List.copyOf(places));
  }
}
