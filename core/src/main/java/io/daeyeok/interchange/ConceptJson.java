package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.DataCategory;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Validity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A concept as a JSON object that holds all of it, with the properties of a termbase in JSON. */
final class ConceptJson {
  private static final Set<String> CONCEPT =
      Set.of(
          "id",
          "subjectField",
          "partOfSpeech",
          "definition",
          "note",
          "source",
          "confidence",
          "strict",
          "terms",
          "categories");
  private static final Set<String> TERM =
      Set.of("text", "language", "status", "kind", "validFrom", "validUntil", "categories");

  private ConceptJson() {}

  static ObjectNode write(Concept concept) {
    ObjectNode node = JsonLines.MAPPER.createObjectNode().put("id", concept.id());
    put(node, "subjectField", concept.subjectField());
    put(node, "partOfSpeech", concept.partOfSpeech());
    put(node, "definition", concept.definition());
    put(node, "note", concept.note());
    put(node, "source", concept.source());
    put(node, "confidence", concept.confidence());
    if (concept.strict()) {
      node.put("strict", true);
    }
    ArrayNode terms = node.putArray("terms");
    for (Term term : concept.terms()) {
      ObjectNode one = terms.addObject().put("text", term.text());
      one.put("language", term.variety().toLanguageTag());
      if (term.status() != Status.PREFERRED) {
        one.put("status", term.status().label());
      }
      if (term.kind() != TermKind.MAIN) {
        one.put("kind", term.kind().label());
      }
      term.validity().from().ifPresent(date -> one.put("validFrom", date.toString()));
      term.validity().until().ifPresent(date -> one.put("validUntil", date.toString()));
      categories(one, term.categories());
    }
    categories(node, concept.categories());
    return node;
  }

  private static void categories(ObjectNode node, List<DataCategory> categories) {
    if (!categories.isEmpty()) {
      ArrayNode list = node.putArray("categories");
      for (DataCategory category : categories) {
        ObjectNode one =
            list.addObject().put("name", category.name()).put("value", category.value());
        put(one, "language", category.language());
      }
    }
  }

  private static void put(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }

  /**
   * The concept that an object stands for.
   *
   * @throws IllegalArgumentException if it stands for none, with the reason
   */
  static Concept read(JsonNode node) {
    JsonFields fields = new JsonFields(node, "a concept", CONCEPT);
    return new Concept(
        fields.required("id"),
        fields.string("subjectField"),
        fields.string("partOfSpeech"),
        fields.string("definition"),
        fields.string("note"),
        fields.string("source"),
        fields.string("confidence"),
        fields.flag("strict"),
        fields.list("terms", ConceptJson::term),
        fields.list("categories", ConceptJson::category));
  }

  private static Term term(JsonNode node) {
    JsonFields fields = new JsonFields(node, "a term", TERM);
    return new Term(
        fields.required("text"),
        fields.language("language"),
        labelled(fields, "status", Status.values(), Status::label),
        labelled(fields, "kind", TermKind.values(), TermKind::label),
        new Validity(date(fields, "validFrom"), date(fields, "validUntil")),
        fields.list("categories", ConceptJson::category));
  }

  /** The constant of a name; the first one when it is not named. */
  private static <T> T labelled(
      JsonFields fields, String name, T[] values, Function<T, String> label) {
    if (!fields.has(name)) {
      return values[0];
    }
    String wanted = fields.string(name);
    return Arrays.stream(values)
        .filter(value -> label.apply(value).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown "
                        + name
                        + "; expected "
                        + String.join(", ", Arrays.stream(values).map(label).toList())));
  }

  private static Optional<LocalDate> date(JsonFields fields, String name) {
    if (!fields.has(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(fields.string(name)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is no date; expected one such as 2013-03-23", e);
    }
  }

  private static DataCategory category(JsonNode node) {
    JsonFields fields = new JsonFields(node, "a category", Set.of("name", "value", "language"));
    return new DataCategory(
        fields.required("name"), fields.string("value"), fields.string("language"));
  }
}
