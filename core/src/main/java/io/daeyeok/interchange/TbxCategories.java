package io.daeyeok.interchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The data categories of TBX: which element carries each in the style "data category as attribute",
 * and on which levels TBX-Basic allows it (C concept, L language, T term). The levels are those of
 * the TBX-Basic dialect of ISO 30042:2019; categories without levels belong to larger dialects.
 *
 * <p>A category that the table does not know, or that stands in another element than it says, is
 * named {@code tbx:element:type}; one that has an element of its own ("as tag") {@code
 * tbx:dct:name}.
 */
final class TbxCategories {
  static final String CONTEXT = "context";
  static final String DEFINITION = "definition";
  static final String NOTE = "note";
  static final String PART_OF_SPEECH = "partOfSpeech";
  static final String SOURCE = "source";
  static final String STATUS = "administrativeStatus";
  static final String SUBJECT_FIELD = "subjectField";
  static final String TARGET = "target";
  static final String TERM_TYPE = "termType";
  static final String TRANSACTION = "transactionType";

  static final String TERM_NOTE = "termNote";

  private static final String RAW = "tbx:";
  private static final String TAG = "tbx:dct:";

  private static final String TABLE =
      """
      subjectField descrip C
      definition descrip CL
      context descrip T
      source admin CLT
      customerSubset admin T
      projectSubset admin T
      crossReference ref CT
      externalCrossReference xref CT
      xGraphic xref C
      partOfSpeech termNote T
      administrativeStatus termNote T
      termType termNote T
      geographicalUsage termNote T
      grammaticalGender termNote T
      termLocation termNote T
      transactionType transac CLT
      responsibility transacNote CLT
      date date CLT
      note note CLT
      explanation descrip
      example descrip
      reliabilityCode descrip
      characteristic descrip
      figure descrip
      relatedConcept descrip
      superordinateConceptGeneric descrip
      subordinateConceptGeneric descrip
      usageNote termNote
      register termNote
      grammaticalNumber termNote
      normativeAuthorization termNote
      processStatus termNote
      frequency termNote
      temporalQualifier termNote
      pronunciation termNote
      transliteration termNote
      reading termNote
      entrySource admin
      originatingInstitution admin
      productSubset admin
      sourceIdentifier admin
      sortKey admin
      searchTerm admin
      """;

  private static final Map<String, String> ELEMENTS = new HashMap<>();
  private static final Map<String, String> LEVELS = new HashMap<>();

  static {
    TABLE
        .lines()
        .map(line -> line.split(" "))
        .forEach(
            columns -> {
              ELEMENTS.put(columns[0], columns[1]);
              LEVELS.put(columns[0], columns.length > 2 ? columns[2] : "");
            });
  }

  // As the first TBX-Min and the exports of termbase programs call them.
  private static final Map<String, String> OTHER_NAMES =
      Map.of("termStatus", STATUS, "customer", "customerSubset", "pos", PART_OF_SPEECH);

  private static final List<String> STATUS_NAMES =
      List.of("normativeauthorization", "status", "termstatus", "usagestatus");

  private TbxCategories() {}

  /** The name of what an element carries; the type is empty for a category as a tag. */
  static String name(String element, String type) {
    String name = type.isEmpty() ? element : type;
    name = OTHER_NAMES.getOrDefault(name, name);
    String expected = ELEMENTS.get(name);
    if (expected != null && (type.isEmpty() || expected.equals(element))) {
      return name;
    }
    return type.isEmpty() ? TAG + name : RAW + element + ":" + type;
  }

  /** Whether a category says how a term stands, under whatever name. */
  static boolean isStatus(String category) {
    String name = category.substring(category.lastIndexOf(':') + 1);
    return name.equals(STATUS)
        || STATUS_NAMES.contains(
            name.replace(" ", "").replace("-", "").replace("_", "").toLowerCase(Locale.ROOT));
  }

  /** Whether a category says that a term is forbidden by yes or no, as memoQ does. */
  static boolean isForbidden(String category, String value) {
    String name = category.substring(category.lastIndexOf(':') + 1);
    return name.equalsIgnoreCase("forbidden")
        && List.of("true", "yes", "1").contains(value.strip().toLowerCase(Locale.ROOT));
  }

  /** The element that carries a known category, empty for others. */
  static String element(String category) {
    return ELEMENTS.getOrDefault(category, "");
  }

  /** Whether a category of a term is a field of {@link io.daeyeok.terms.Term} or its concept. */
  static boolean isField(String category) {
    return category.equals(STATUS) || category.equals(TERM_TYPE) || category.equals(PART_OF_SPEECH);
  }

  static boolean isTermNote(String category) {
    return element(category).equals(TERM_NOTE) || category.startsWith(RAW + TERM_NOTE + ":");
  }

  /** Whether TBX-Basic has a category on a level, C, L or T. */
  static boolean isBasic(String category, char level) {
    return LEVELS.getOrDefault(category, "").indexOf(level) >= 0;
  }
}
