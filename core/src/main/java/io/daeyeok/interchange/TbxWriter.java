package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.DataCategory;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.Validity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * TBX-Basic of version 2 or 3 with categories as attributes, in one shape, so that two exports of
 * the same concepts are equal byte by byte. What TBX-Basic has no place for is counted as lost.
 */
final class TbxWriter implements ConceptWriter {
  private static final Set<String> TERM_TYPES =
      Set.of("fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase");
  private static final int ENTRY_INDENT = 6;

  private final Writer out;
  private final XmlOutput xml;
  private final Losses losses;
  private final TbxVersion version;
  private final Set<String> lost = new LinkedHashSet<>();
  private boolean started;

  TbxWriter(Writer out, Losses losses, TbxVersion version) throws IOException {
    this.out = out;
    this.losses = losses;
    this.version = version;
    xml = new XmlOutput(out);
  }

  private void header(String language) throws IOException {
    started = true;
    xml.start(version.root()).attribute("type", "TBX-Basic");
    if (version == TbxVersion.THREE) {
      xml.attribute("style", "dca").attribute("xml:lang", language);
      xml.attribute("xmlns", "urn:iso:std:iso:30042:ed-2");
    } else {
      xml.attribute("xml:lang", language);
    }
    String header = version == TbxVersion.THREE ? "tbxHeader" : "martifHeader";
    xml.line(2).start(header).line(4).start("fileDesc").line(6).start("sourceDesc");
    xml.line(8).start("p").text("Written by Daeyeok.").end("p");
    xml.line(6).end("sourceDesc").line(4).end("fileDesc");
    if (version == TbxVersion.TWO) {
      xml.line(4).start("encodingDesc").line(6).start("p").attribute("type", "XCSURI");
      xml.text("TBXBasicXCSV02.xcs").end("p").line(4).end("encodingDesc");
    }
    xml.line(2).end(header).line(2).start("text").line(4).start("body");
  }

  @Override
  public void accept(Concept concept) throws IOException {
    Map<String, List<Term>> languages = new LinkedHashMap<>();
    for (Term term : concept.terms()) {
      languages.computeIfAbsent(term.variety().toLanguageTag(), tag -> new ArrayList<>()).add(term);
    }
    if (!started) {
      header(languages.keySet().iterator().next());
    }
    lost.clear();
    xml.line(ENTRY_INDENT).start(version.entry());
    xml.attribute("id", XmlNames.encode(concept.id()));
    TbxItems items = new TbxItems(xml, lost);
    Map<String, List<DataCategory>> ofLanguages = new HashMap<>();
    for (DataCategory category : concept.categories()) {
      ofLanguages
          .computeIfAbsent(category.language(), tag -> new ArrayList<>())
          .add(DataCategory.of(category.name(), category.value()));
    }
    items.write(general(concept, languages.keySet()), 'C', ENTRY_INDENT + 2);
    for (Map.Entry<String, List<Term>> language : languages.entrySet()) {
      xml.line(ENTRY_INDENT + 2).start(version.language());
      xml.attribute("xml:lang", language.getKey());
      List<DataCategory> own = ofLanguages.getOrDefault(language.getKey(), List.of());
      items.write(own, 'L', ENTRY_INDENT + 4);
      for (Term term : language.getValue()) {
        term(term, concept.partOfSpeech(), items);
      }
      xml.line(ENTRY_INDENT + 2).end(version.language());
    }
    xml.line(ENTRY_INDENT).end(version.entry());
    report(concept);
  }

  private void report(Concept concept) {
    if (!concept.confidence().isEmpty()) {
      lost.add("confidence");
    }
    if (concept.strict()) {
      lost.add("strictness");
    }
    if (xml.takeDropped()) {
      lost.add(XmlOutput.LOSS);
    }
    lost.forEach(what -> losses.add(what, concept.id()));
  }

  /** The fields of the concept and the categories that belong to none of its languages. */
  private static List<DataCategory> general(Concept concept, Set<String> languages) {
    List<DataCategory> all = new ArrayList<>();
    add(all, TbxCategories.SUBJECT_FIELD, concept.subjectField());
    Optional<DataCategory> stated = statedInALanguage(concept);
    String ofDefinition = stated.map(definition -> sourceOf(definition, concept)).orElse("");
    if (stated.isEmpty() || !ofDefinition.isEmpty() && concept.source().isEmpty()) {
      add(all, TbxCategories.DEFINITION, concept.definition());
    }
    if (!ofDefinition.equals(concept.source())) {
      add(all, TbxCategories.SOURCE, concept.source());
    }
    add(all, TbxCategories.NOTE, concept.note());
    concept.categories().stream()
        .filter(category -> !languages.contains(category.language()))
        .forEach(all::add);
    return all;
  }

  /** The first definition among the categories, if it is that of the concept and has a language. */
  private static Optional<DataCategory> statedInALanguage(Concept concept) {
    return concept.categories().stream()
        .filter(category -> category.name().equals(TbxCategories.DEFINITION))
        .findFirst()
        .filter(category -> category.value().equals(concept.definition()))
        .filter(category -> !category.language().isEmpty());
  }

  private static String sourceOf(DataCategory definition, Concept concept) {
    int next = concept.categories().indexOf(definition) + 1;
    return next < concept.categories().size()
            && TbxDescription.isSourceOf(definition, concept.categories().get(next))
        ? concept.categories().get(next).value()
        : "";
  }

  private static void add(List<DataCategory> all, String name, String value) {
    if (!value.isEmpty()) {
      all.add(DataCategory.of(name, value));
    }
  }

  private void term(Term term, String partOfSpeech, TbxItems items) throws IOException {
    int indent = ENTRY_INDENT + 4;
    xml.line(indent).start(version.term());
    xml.line(indent + 2).start("term").text(term.text()).end("term");
    List<DataCategory> said = new ArrayList<>();
    add(said, TbxCategories.PART_OF_SPEECH, partOfSpeech(own(term, "partOfSpeech", partOfSpeech)));
    add(said, TbxCategories.STATUS, status(term));
    add(said, TbxCategories.TERM_TYPE, termType(term));
    List<DataCategory> rest = new ArrayList<>(term.categories());
    rest.removeIf(category -> TbxCategories.isField(category.name()));
    rest.stream().filter(category -> TbxCategories.isTermNote(category.name())).forEach(said::add);
    rest.removeIf(category -> TbxCategories.isTermNote(category.name()));
    said.addAll(rest);
    items.write(said, 'T', indent + 2);
    xml.line(indent).end(version.term());
    if (!term.validity().equals(Validity.ALWAYS)) {
      lost.add("days of validity");
    }
  }

  private static String own(Term term, String name, String otherwise) {
    return term.categories().stream()
        .filter(category -> category.name().equals(name))
        .map(DataCategory::value)
        .findFirst()
        .orElse(otherwise);
  }

  private String partOfSpeech(String word) {
    if (word.isEmpty() || TbxWords.PARTS_OF_SPEECH.contains(word)) {
      return word;
    }
    lost.add("parts of speech beyond noun, verb, adjective and adverb");
    return word.equals("proper-noun") || word.equals("properNoun") ? "noun" : "other";
  }

  private String status(Term term) {
    String stated = own(term, TbxCategories.STATUS, "");
    if (term.status() == Status.DEPRECATED && stated.equals(TbxWords.SUPERSEDED)) {
      return stated;
    }
    if (term.status() == Status.FORBIDDEN) {
      lost.add("that terms are forbidden, written as deprecated");
    } else if (!stated.isEmpty()) {
      lost.add("other words for the status");
    }
    return TbxWords.word(term.status());
  }

  private String termType(Term term) {
    String stated = own(term, TbxCategories.TERM_TYPE, "");
    String word = TbxWords.word(term.kind(), term.status());
    boolean same =
        TERM_TYPES.contains(stated)
            && TbxWords.kind(stated).orElse(TbxWords.kindUnsaid(term.status())) == term.kind();
    String written = same ? stated : word;
    boolean kept =
        TbxWords.kind(written).orElse(TbxWords.kindUnsaid(term.status())) == term.kind()
            && (stated.isEmpty() || same);
    if (!kept) {
      lost.add("kinds of terms");
    }
    return written;
  }

  @Override
  public void finish() throws IOException {
    if (!started) {
      header("und");
    }
    xml.line(4).end("body").line(2).end("text").line(0).end(version.root()).line(0);
    out.flush();
  }
}
