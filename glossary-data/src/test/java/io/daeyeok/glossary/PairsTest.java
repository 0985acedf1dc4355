package io.daeyeok.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.terms.Status;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentence pairs: well-formed, and in keeping with the glossary in both directions. */
class PairsTest {
  private static final Termbase GLOSSARY = GlossaryData.termbase();
  private static final Map<String, String> HEADER = new HashMap<>();
  private static final List<Pair> PAIRS = read();

  /**
   * Terms of the English that are not in the Korean beside them: a part of 외무성 문건, and 대결 without
   * 전, both of which English has no other word for.
   */
  private static final Set<String> FREE = Set.of("s03 Foreign Ministry", "s16 confrontation");

  private record Pair(
      String id,
      String created,
      String changed,
      Map<String, String> properties,
      Map<String, String> texts) {
    String korean() {
      return texts.get("ko-KR");
    }

    String english() {
      return texts.get("en");
    }

    @Override
    public String toString() {
      return id;
    }
  }

  private static List<Pair> read() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    List<Pair> pairs = new ArrayList<>();
    try (InputStream in = GlossaryData.openPairs()) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      String language = "";
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        switch (xml.getLocalName()) {
          case "header" -> {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
              HEADER.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
          }
          case "tu" ->
              pairs.add(
                  new Pair(
                      xml.getAttributeValue(null, "tuid"),
                      xml.getAttributeValue(null, "creationdate"),
                      xml.getAttributeValue(null, "changedate"),
                      new HashMap<>(),
                      new HashMap<>()));
          case "prop" -> {
            String type = xml.getAttributeValue(null, "type");
            pairs.get(pairs.size() - 1).properties.put(type, xml.getElementText());
          }
          case "tuv" -> language = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
          case "seg" -> pairs.get(pairs.size() - 1).texts.put(language, xml.getElementText());
          default -> {}
        }
      }
    } catch (IOException | XMLStreamException e) {
      throw new AssertionError(e);
    }
    return pairs;
  }

  static List<Pair> pairs() {
    return PAIRS;
  }

  @Test
  void theHeaderSaysWhatTmxAsksFor() {
    assertEquals(
        Map.of(
            "creationtool", "daeyeok",
            "creationtoolversion", "0.1.0",
            "segtype", "sentence",
            "o-tmf", "daeyeok",
            "adminlang", "en",
            "srclang", "ko-KR",
            "datatype", "plaintext",
            "creationdate", "20261101T000000Z",
            "changedate", "20261101T000000Z"),
        HEADER);
  }

  @Test
  void allPairsAreThere() {
    assertEquals(
        IntStream.rangeClosed(1, 50).mapToObj("s%02d"::formatted).toList(),
        PAIRS.stream().map(Pair::id).toList());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyPairIsComplete(Pair pair) {
    assertEquals(Set.of("ko-KR", "en"), pair.texts.keySet());
    assertEquals(Set.of("x-source", "x-confidence"), pair.properties.keySet());
    assertTrue(Set.of("high", "medium", "low").contains(pair.properties.get("x-confidence")));
    assertFalse(pair.properties.get("x-source").isEmpty());
    assertEquals("20261101T000000Z", pair.created);
    assertTrue(pair.changed.matches("\\d{8}T\\d{6}Z"));
    for (String text : pair.texts.values()) {
      assertEquals(text.strip().replaceAll("\\s+", " "), text);
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyKoreanTermIsRenderedByATermOfItsConcept(Pair pair) {
    Set<String> english = ids(inEnglish(pair));
    for (TermHit hit : inKorean(pair)) {
      assertTrue(english.contains(hit.concept().id()), hit + " is not in " + pair.english());
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyEnglishTermRendersATermOfItsConcept(Pair pair) {
    Set<String> korean = ids(inKorean(pair));
    List<TermHit> hits = inEnglish(pair);
    for (TermHit hit : hits) {
      // A term that several concepts share need render only one of them.
      boolean rendered =
          hits.stream()
              .filter(other -> other.start() == hit.start() && other.end() == hit.end())
              .anyMatch(other -> korean.contains(other.concept().id()));
      assertTrue(
          rendered || FREE.contains(pair.id + " " + hit.text()),
          hit + " is not in " + pair.korean());
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void noPairHasAFormThatIsNotToBeWritten(Pair pair) {
    List<TermHit> hits = new ArrayList<>(inKorean(pair));
    hits.addAll(inEnglish(pair));
    for (TermHit hit : hits) {
      assertTrue(hit.term().status().compareTo(Status.ADMITTED) <= 0, hit.toString());
    }
  }

  private static List<TermHit> inKorean(Pair pair) {
    return GLOSSARY.find(pair.korean(), Locale.KOREA);
  }

  private static List<TermHit> inEnglish(Pair pair) {
    return GLOSSARY.find(pair.english(), Locale.ENGLISH);
  }

  private static Set<String> ids(List<TermHit> hits) {
    Set<String> ids = new TreeSet<>();
    hits.forEach(hit -> ids.add(hit.concept().id()));
    return ids;
  }
}
