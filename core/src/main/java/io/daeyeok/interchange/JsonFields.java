package io.daeyeok.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The properties of a JSON object, each of the type it must have; none that is not known. */
final class JsonFields {
  private final JsonNode object;
  private final String what;

  JsonFields(JsonNode object, String what, Set<String> known) {
    this.object = object;
    this.what = what;
    if (!object.isObject()) {
      throw new IllegalArgumentException(what + " must be an object, {...}");
    }
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            what + " has no property \"" + shown(name) + "\"; expected " + listed(known));
      }
    }
  }

  private static String shown(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "..." : name;
  }

  private static String listed(Set<String> known) {
    return String.join(", ", known.stream().sorted().toList());
  }

  boolean has(String name) {
    return object.has(name);
  }

  String string(String name) {
    JsonNode value = object.get(name);
    if (value == null) {
      return "";
    }
    if (!value.isString()) {
      throw new IllegalArgumentException(
          "\"" + name + "\" of " + what + " must be a text in quotes");
    }
    return value.asString();
  }

  String required(String name) {
    if (!has(name)) {
      throw new IllegalArgumentException(what + " needs \"" + name + "\"");
    }
    return string(name);
  }

  int integer(String name) {
    JsonNode value = object.get(name);
    if (value == null || !value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new IllegalArgumentException("\"" + name + "\" of " + what + " must be a number");
    }
    return value.asInt();
  }

  boolean flag(String name) {
    JsonNode value = object.get(name);
    if (value != null && !value.isBoolean()) {
      throw new IllegalArgumentException("\"" + name + "\" of " + what + " must be true or false");
    }
    return value != null && value.asBoolean();
  }

  Locale language(String name) {
    String tag = required(name);
    return LanguageTag.parse(tag)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + shown(tag) + "' is no language tag; expected one such as ko or en-US"));
  }

  <T> List<T> list(String name, Function<JsonNode, T> element) {
    JsonNode value = object.get(name);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw new IllegalArgumentException("\"" + name + "\" of " + what + " must be a list, [...]");
    }
    List<T> elements = new ArrayList<>();
    value.forEach(node -> elements.add(element.apply(node)));
    return elements;
  }
}
