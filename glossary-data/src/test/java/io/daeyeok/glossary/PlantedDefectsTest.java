package io.daeyeok.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.check.Check;
import io.daeyeok.check.CheckFile;
import io.daeyeok.check.CheckReport;
import io.daeyeok.check.Finding;
import io.daeyeok.check.Rule;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A defect planted in the bundled data is found by the rule that is made for it, and nothing else
 * is.
 */
class PlantedDefectsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path FOLDER = Path.of("src/main/resources/io/daeyeok/glossary");
  private static final int PLANTS = 3;
  private static final Termbase TERMS = GlossaryData.termbase();
  // Rules whose defect needs a configuration; the handbook's examples hold them.
  private static final Set<String> CONFIGURED =
      Set.of("bitext/house-form", "bitext/first-mention", "bitext/south-form");

  @TempDir Path folder;

  /** Puts a defect into a concept of a file's list, or says that it cannot. */
  private interface InConcept {
    boolean plant(ObjectNode concept, ArrayNode all);
  }

  /** Puts a defect into a pair of texts, or leaves it as it is when it cannot. */
  private interface InPair {
    Pair plant(Pair pair);
  }

  private record Pair(String korean, String english) {}

  private static final Map<String, InConcept> GLOSSARY = new LinkedHashMap<>();
  private static final Map<String, InPair> BITEXT = new LinkedHashMap<>();
  private static final Map<String, String> REMARKS =
      Map.of("bitext/number", "bitext/unused-ignore", "bitext/numbers", "bitext/unknown-ignore");

  static {
    GLOSSARY.put("glossary/missing-target", (c, all) -> keep(c, t -> !isEnglish(t)));
    GLOSSARY.put(
        "glossary/id-duplicate",
        (c, all) -> {
          add(all, c.get("id").asString(), "가나다라마", "quux");
          return true;
        });
    GLOSSARY.put(
        "glossary/duplicate-entry",
        (c, all) -> {
          terms(c).add(terms(c).get(0).deepCopy());
          ((ObjectNode) terms(c).get(terms(c).size() - 1)).put("status", "admitted");
          return true;
        });
    GLOSSARY.put(
        "glossary/homograph-without-context",
        (c, all) -> {
          add(all, "planted", korean(c).get("text").asString(), "quux");
          return true;
        });
    GLOSSARY.put(
        "glossary/shared-target",
        (c, all) -> {
          add(all, "planted", korean(c).get("text").asString(), "quux").put("note", "A note.");
          return true;
        });
    GLOSSARY.put(
        "glossary/spacing-split",
        (c, all) -> {
          String text = korean(c).get("text").asString();
          String spaced = text.substring(0, 1) + " " + text.substring(1);
          add(all, "planted", spaced, "quux");
          return text.length() > 2 && text.indexOf(' ') < 0;
        });
    GLOSSARY.put(
        "glossary/two-preferred",
        (c, all) -> {
          term(c, "가나다라마", "ko", "preferred");
          return true;
        });
    GLOSSARY.put(
        "glossary/preferred-and-forbidden",
        (c, all) -> {
          ObjectNode other = add(all, "planted", "가나다라마", "quux");
          term(other, korean(c).get("text").asString(), "ko", "forbidden");
          return true;
        });
    GLOSSARY.put(
        "glossary/variety-clash",
        (c, all) -> {
          term(c, korean(c).get("text").asString(), "ko-KR", "deprecated");
          return true;
        });
    GLOSSARY.put(
        "glossary/status-unknown",
        (c, all) -> {
          term(c, "가나다라마", "ko-KR", "prefered");
          return true;
        });
    GLOSSARY.put(
        "glossary/replacement-unknown",
        (c, all) -> {
          terms(c).forEach(t -> ((ObjectNode) t).put("status", status(t)));
          return true;
        });
    GLOSSARY.put(
        "glossary/replacement-cycle",
        (c, all) -> {
          term(c, "가나다라마", "ko", "deprecated");
          ObjectNode other = add(all, "planted", "가나다라마", "quux");
          term(other, korean(c).get("text").asString(), "ko", "deprecated");
          return true;
        });
    GLOSSARY.put(
        "glossary/spacing-only-forbidden",
        (c, all) -> {
          String text = korean(c).get("text").asString();
          term(c, text.substring(0, 1) + " " + text.substring(1), "ko", "forbidden");
          return text.length() > 2 && text.indexOf(' ') < 0;
        });
    GLOSSARY.put(
        "glossary/expired",
        (c, all) -> {
          for (var t : terms(c)) {
            if (!isEnglish((ObjectNode) t)) {
              ((ObjectNode) t).remove("validFrom");
              ((ObjectNode) t).put("validUntil", "2001-01-01");
            }
          }
          return keep(c, t -> isEnglish(t) || t.get("language").asString().equals("ko"));
        });
    GLOSSARY.put(
        "glossary/one-syllable",
        (c, all) -> {
          term(c, "핡", "ko-KR", "admitted");
          return !c.path("strict").asBoolean(false);
        });
    GLOSSARY.put(
        "glossary/language-tag",
        (c, all) -> {
          term(c, "가나다라마", "kr", "admitted");
          return true;
        });
    inKorean("glossary/wrong-script", text -> text + "か");
    inKorean("glossary/edge-space", text -> text + " ");
    inKorean("glossary/not-nfc", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
    inKorean(
        "glossary/invisible-char", text -> text.substring(0, 1) + "\u200B" + text.substring(1));
    inKorean("glossary/unbalanced-bracket", text -> text + "(vote");
    inKorean("glossary/gloss-in-term", text -> text + "(quux)");
    inKorean("glossary/several-variants-in-field", text -> text + "; 가나다");
    inKorean("glossary/ends-with-punctuation", text -> text + ".");
    GLOSSARY.put(
        "glossary/too-long",
        (c, all) -> {
          term(c, "가 나 다 라 마 바 사", "ko-KR", "admitted");
          return !c.get("partOfSpeech").asString().equals("proper-noun");
        });
    GLOSSARY.put(
        "glossary/example-without-term",
        (c, all) -> {
          ObjectNode example = c.putArray("categories").addObject();
          example.put("name", "example").put("value", "가나다라마.").put("language", "ko");
          return true;
        });

    BITEXT.put("bitext/incomplete", p -> new Pair(p.korean, ""));
    BITEXT.put("bitext/untranslated", p -> new Pair(p.korean, p.korean));
    BITEXT.put(
        "bitext/wrong-script",
        p -> new Pair(p.korean.replaceFirst("(?<=[가-힣])(?=다\\.$)", "ㅎ"), p.english));
    BITEXT.put("bitext/codes-unbalanced", p -> new Pair(p.korean, p.english + " %s"));
    BITEXT.put("bitext/number", PlantedDefectsTest::otherNumber);
    BITEXT.put(
        "bitext/term-missing", p -> new Pair(p.korean, p.english.replace("resolution", "thing")));
    BITEXT.put(
        "bitext/term-forbidden",
        p -> new Pair(p.korean, p.english.replace("no-vote adoption", "voteless adoption")));
    BITEXT.put(
        "bitext/term-deprecated",
        p -> new Pair(p.korean, p.english.replace("no-vote adoption", "non-vote adoption")));
    BITEXT.put("bitext/north-form", p -> new Pair("력사적으로 " + p.korean, p.english));
    BITEXT.put(
        "bitext/particle-disagreement",
        p -> new Pair(p.korean.replaceFirst("결의안을", "결의안를"), p.english));
    BITEXT.put("bitext/register-mix", p -> new Pair(p.korean + " 그렇습니다.", p.english));
    BITEXT.put(
        "bitext/doubled-word",
        p -> new Pair(p.korean, p.english.replaceFirst(" the ", " the the ")));
    BITEXT.put("bitext/unbalanced-bracket", p -> new Pair(p.korean, p.english + ")"));
    BITEXT.put("bitext/unbalanced-quote", p -> new Pair(p.korean, p.english + "”"));
    BITEXT.put("bitext/edge-space", p -> new Pair(p.korean, p.english + " "));
    BITEXT.put(
        "bitext/double-space", p -> new Pair(p.korean, p.english.replaceFirst("(?<=\\w) ", "  ")));
    BITEXT.put(
        "bitext/not-nfc",
        p ->
            new Pair(
                p.korean, p.english + " (" + Normalizer.normalize("é", Normalizer.Form.NFD) + ")"));
    BITEXT.put("bitext/invisible-char", p -> new Pair(p.korean, p.english + "\u200B"));
    BITEXT.put(
        "bitext/name-spelling",
        p -> new Pair(p.korean, p.english.replace("Kim Jong Un", "Kim Jong-un")));
  }

  private static String status(tools.jackson.databind.JsonNode term) {
    boolean english = isEnglish((ObjectNode) term);
    return english ? "deprecated" : term.path("status").asString("preferred");
  }

  private static void inKorean(String rule, java.util.function.UnaryOperator<String> change) {
    GLOSSARY.put(
        rule,
        (c, all) -> {
          ObjectNode term = korean(c);
          term.put("text", change.apply(term.get("text").asString()));
          return true;
        });
  }

  private static ArrayNode terms(ObjectNode concept) {
    return (ArrayNode) concept.get("terms");
  }

  private static boolean isEnglish(ObjectNode term) {
    return term.get("language").asString().startsWith("en");
  }

  private static ObjectNode korean(ObjectNode concept) {
    for (var term : terms(concept)) {
      if (term.get("language").asString().equals("ko") && !term.has("status")) {
        return (ObjectNode) term;
      }
    }
    throw new AssertionError("no Korean term: " + concept);
  }

  private static boolean keep(ObjectNode concept, Predicate<ObjectNode> which) {
    ArrayNode kept = JSON.createArrayNode();
    terms(concept)
        .forEach(
            term -> {
              if (which.test((ObjectNode) term)) {
                kept.add(term);
              }
            });
    concept.set("terms", kept);
    return !kept.isEmpty();
  }

  private static void term(ObjectNode concept, String text, String language, String status) {
    terms(concept).addObject().put("text", text).put("language", language).put("status", status);
  }

  private static ObjectNode add(ArrayNode all, String id, String korean, String english) {
    ObjectNode concept = all.addObject().put("id", id);
    concept.putArray("terms");
    term(concept, korean, "ko", "preferred");
    term(concept, english, "en", "preferred");
    return concept;
  }

  /** 47 of 2,397 becomes 53: the first number of two digits or more that Korean writes too. */
  private static Pair otherNumber(Pair pair) {
    Matcher number = Pattern.compile("\\d{2,}").matcher(pair.english);
    while (number.find()) {
      if (Pattern.compile("(?<!\\d)" + number.group() + "(?!\\d)").matcher(pair.korean).find()) {
        int other = Integer.parseInt(number.group()) + 6;
        return new Pair(
            pair.korean,
            new StringBuilder(pair.english)
                .replace(number.start(), number.end(), "" + other)
                .toString());
      }
    }
    return pair;
  }

  static Stream<String> glossaryRules() {
    return GLOSSARY.keySet().stream();
  }

  static Stream<String> bitextRules() {
    return BITEXT.keySet().stream();
  }

  private static CheckFile settings() {
    try {
      return CheckFile.read(Path.of("daeyeok.json"), LocalDate.of(2026, 11, 1));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertOnly(String rule, CheckReport report, String planted) {
    assertEquals(List.of(), report.unreadable(), planted);
    Set<String> rules =
        report.findings().stream()
            .map(finding -> finding.rule().id())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(rule), rules, planted + "\n" + report.findings());
  }

  @ParameterizedTest
  @MethodSource("glossaryRules")
  void isFoundInAGlossary(String rule) throws IOException {
    // Pairs are checked by these terms; a term that is broken there is missed there.
    List<Path> files =
        settings().files().stream().filter(path -> path.toString().endsWith(".json")).toList();
    Check check = Check.with(settings().options());
    int planted = 0;
    for (int i = 0; i < files.size() && planted < PLANTS; i += 4) {
      String name = files.get(i).getFileName().toString();
      ObjectNode file = (ObjectNode) JSON.readTree(Files.readString(FOLDER.resolve(name)));
      ArrayNode concepts = (ArrayNode) file.get("concepts");
      ObjectNode concept = (ObjectNode) concepts.get(concepts.size() / 2);
      if (!GLOSSARY.get(rule).plant(concept, concepts)) {
        continue;
      }
      planted++;
      Path mutant = Files.writeString(folder.resolve(name), file.toString());
      List<Path> all = new ArrayList<>(files);
      all.set(i, mutant);
      assertOnly(rule, check.run(all), rule + " in " + concept);
    }
    assertTrue(planted > 0, "nowhere to plant " + rule);
  }

  @ParameterizedTest
  @MethodSource("bitextRules")
  void isFoundInPairs(String rule) throws IOException {
    String tmx = Files.readString(FOLDER.resolve(GlossaryData.PAIRS_FILE));
    Check check = Check.with(settings().options()).terms(TERMS);
    Matcher pairs =
        Pattern.compile(
                "(<tuv xml:lang=\"ko-KR\"><seg>)(.*?)(</seg></tuv>\\s*<tuv xml:lang=\"en\"><seg>)(.*?)(</seg>)")
            .matcher(tmx);
    int planted = 0;
    while (pairs.find() && planted < PLANTS) {
      Pair pair = new Pair(pairs.group(2), pairs.group(4));
      Pair broken = BITEXT.get(rule).plant(pair);
      if (broken.equals(pair)) {
        continue;
      }
      planted++;
      String mutant =
          tmx.substring(0, pairs.start(2))
              + broken.korean
              + pairs.group(3)
              + broken.english
              + tmx.substring(pairs.end(4));
      CheckReport report = check.run(List.of(Files.writeString(folder.resolve("p.tmx"), mutant)));
      assertOnly(rule, report, rule + " in " + broken);
      int line = (int) tmx.substring(0, pairs.start()).lines().count();
      for (Finding finding : report.findings()) {
        assertTrue(
            rule.equals("bitext/name-spelling") || Math.abs(finding.position().line() - line) <= 6,
            finding + " is not at line " + line);
      }
    }
    assertTrue(planted > 0, "nowhere to plant " + rule);
  }

  @Test
  void oneSentenceInTwoTranslationsIsFound() throws IOException {
    String tmx = Files.readString(FOLDER.resolve(GlossaryData.PAIRS_FILE));
    int start = tmx.indexOf("<tu tuid=");
    String first = tmx.substring(start, tmx.indexOf("</tu>") + 5);
    String again =
        first
            .replaceFirst("tuid=\"[^\"]*\"", "tuid=\"again\"")
            .replaceFirst("(lang=\"en\"><seg>)", "$1Still, ");
    Path file =
        Files.writeString(folder.resolve("p.tmx"), tmx.replace("</body>", again + "</body>"));
    CheckReport report = Check.with(settings().options()).terms(TERMS).run(List.of(file));
    assertOnly("bitext/inconsistent-target", report, again);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bitext/number", "bitext/numbers"})
  void aRemarkThatSilencesNothingIsFound(String silenced) throws IOException {
    String tmx = Files.readString(FOLDER.resolve(GlossaryData.PAIRS_FILE));
    Path file =
        Files.writeString(
            folder.resolve("p.tmx"),
            tmx.replaceFirst("<tu ", "<!-- daeyeok:ignore " + silenced + " So it is. -->$0"));
    CheckReport report = Check.with(settings().options()).terms(TERMS).run(List.of(file));
    assertOnly(REMARKS.get(silenced), report, silenced);
  }

  @Test
  void everyRuleIsPlanted() {
    Set<String> planted = new TreeSet<>(GLOSSARY.keySet());
    planted.addAll(BITEXT.keySet());
    planted.addAll(CONFIGURED);
    planted.addAll(REMARKS.values());
    planted.add("bitext/inconsistent-target");
    assertEquals(
        Rule.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)), planted);
  }
}
