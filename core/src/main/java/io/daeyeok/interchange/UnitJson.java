package io.daeyeok.interchange;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Segment;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A translation unit as a JSON object that holds all of it. What is empty is left out:
 *
 * <pre>{@code
 * {"id": "s01", "source": "ko", "variants": [
 *    {"language": "ko", "text": "결의안", "codes": [{"at": 0, "kind": "open", "content": "<b>"}]},
 *    {"language": "en", "text": "draft resolution"}],
 *  "context": {"previous": "...", "next": "...", "key": "..."}, "origin": "council.docx",
 *  "history": {"created": "2026-11-01T00:00:00Z", "createdBy": "park"},
 *  "properties": [{"type": "x", "value": "y"}], "notes": [{"text": "..."}]}
 * }</pre>
 */
final class UnitJson {
  private static final Set<String> UNIT =
      Set.of("id", "source", "variants", "context", "origin", "history", "properties", "notes");
  private static final Set<String> VARIANT =
      Set.of("language", "text", "codes", "history", "properties", "notes");
  private static final Set<String> CODE =
      Set.of("at", "kind", "id", "type", "content", "attributes");

  private UnitJson() {}

  static ObjectNode write(TranslationUnit unit) {
    ObjectNode node = JsonLines.MAPPER.createObjectNode();
    put(node, "id", unit.id());
    unit.sourceLanguage().ifPresent(language -> node.put("source", language.toLanguageTag()));
    ArrayNode variants = node.putArray("variants");
    unit.variants().forEach(variant -> variants.add(variant(variant)));
    SegmentContext context = unit.context();
    if (!context.isEmpty()) {
      ObjectNode around = node.putObject("context");
      put(around, "previous", context.previous());
      put(around, "next", context.next());
      put(around, "key", context.key());
    }
    put(node, "origin", unit.origin());
    remarks(node, unit.history(), unit.properties(), unit.notes());
    return node;
  }

  private static ObjectNode variant(Variant variant) {
    ObjectNode node = JsonLines.MAPPER.createObjectNode();
    node.put("language", variant.language().toLanguageTag()).put("text", variant.text());
    if (!variant.segment().codes().isEmpty()) {
      ArrayNode codes = node.putArray("codes");
      for (InlineCode code : variant.segment().codes()) {
        ObjectNode one =
            codes.addObject().put("at", code.position()).put("kind", label(code.kind()));
        put(one, "id", code.id());
        put(one, "type", code.type());
        put(one, "content", code.content());
        if (!code.attributes().isEmpty()) {
          ObjectNode attributes = one.putObject("attributes");
          code.attributes().forEach(attributes::put);
        }
      }
    }
    remarks(node, variant.history(), variant.properties(), variant.notes());
    return node;
  }

  private static void remarks(
      ObjectNode node, History history, List<Property> properties, List<Note> notes) {
    if (!history.equals(History.UNKNOWN)) {
      ObjectNode object = node.putObject("history");
      history.created().ifPresent(date -> object.put("created", date.toString()));
      put(object, "createdBy", history.createdBy());
      history.changed().ifPresent(date -> object.put("changed", date.toString()));
      put(object, "changedBy", history.changedBy());
    }
    if (!properties.isEmpty()) {
      ArrayNode list = node.putArray("properties");
      for (Property property : properties) {
        ObjectNode one =
            list.addObject().put("type", property.type()).put("value", property.value());
        put(one, "language", property.language());
      }
    }
    if (!notes.isEmpty()) {
      ArrayNode list = node.putArray("notes");
      for (Note note : notes) {
        put(list.addObject().put("text", note.text()), "language", note.language());
      }
    }
  }

  private static void put(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }

  private static String label(InlineCode.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The unit that an object stands for.
   *
   * @throws IllegalArgumentException if it stands for none, with the reason
   */
  static TranslationUnit read(JsonNode node) {
    JsonFields fields = new JsonFields(node, "a unit", UNIT);
    return new TranslationUnit(
        fields.string("id"),
        fields.list("variants", UnitJson::variant),
        fields.has("source") ? Optional.of(fields.language("source")) : Optional.empty(),
        context(node.get("context")),
        fields.string("origin"),
        history(node.get("history")),
        fields.list("properties", UnitJson::property),
        fields.list("notes", UnitJson::note));
  }

  private static Variant variant(JsonNode node) {
    JsonFields fields = new JsonFields(node, "a variant", VARIANT);
    return new Variant(
        fields.language("language"),
        new Segment(fields.required("text"), fields.list("codes", UnitJson::code)),
        history(node.get("history")),
        fields.list("properties", UnitJson::property),
        fields.list("notes", UnitJson::note));
  }

  private static InlineCode code(JsonNode node) {
    JsonFields fields = new JsonFields(node, "a code", CODE);
    SortedMap<String, String> attributes = new TreeMap<>();
    JsonNode others = node.get("attributes");
    if (others != null) {
      JsonFields values = new JsonFields(others, "attributes", Set.copyOf(others.propertyNames()));
      others.propertyNames().forEach(name -> attributes.put(name, values.string(name)));
    }
    return new InlineCode(
        fields.integer("at"),
        kind(fields.required("kind")),
        fields.string("id"),
        fields.string("type"),
        fields.string("content"),
        attributes);
  }

  private static InlineCode.Kind kind(String label) {
    for (InlineCode.Kind kind : InlineCode.Kind.values()) {
      if (label(kind).equals(label)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no inline code has a \"kind\" such as this one");
  }

  private static SegmentContext context(JsonNode node) {
    if (node == null) {
      return SegmentContext.NONE;
    }
    JsonFields fields = new JsonFields(node, "a context", Set.of("previous", "next", "key"));
    return new SegmentContext(
        fields.string("previous"), fields.string("next"), fields.string("key"));
  }

  private static History history(JsonNode node) {
    if (node == null) {
      return History.UNKNOWN;
    }
    JsonFields fields =
        new JsonFields(node, "a history", Set.of("created", "createdBy", "changed", "changedBy"));
    return new History(
        date(fields, "created"),
        fields.string("createdBy"),
        date(fields, "changed"),
        fields.string("changedBy"));
  }

  private static Optional<Instant> date(JsonFields fields, String name) {
    if (!fields.has(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.parse(fields.string(name)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is no date; expected one such as 2026-11-01T09:30:00Z", e);
    }
  }

  private static Property property(JsonNode node) {
    JsonFields fields = new JsonFields(node, "a property", Set.of("type", "value", "language"));
    return new Property(fields.required("type"), fields.string("value"), fields.string("language"));
  }

  private static Note note(JsonNode node) {
    JsonFields fields = new JsonFields(node, "a note", Set.of("text", "language"));
    return new Note(fields.required("text"), fields.string("language"));
  }
}
