package io.daeyeok.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** An entry of a PO file while it is read: a message with its translations and comments. */
final class PoEntry {
  /** What a string literal belongs to. */
  enum Part {
    CONTEXT,
    ID,
    PLURAL,
    TRANSLATION
  }

  final List<String> comments = new ArrayList<>();
  final List<String> extracted = new ArrayList<>();
  final List<String> references = new ArrayList<>();
  final List<String> flags = new ArrayList<>();
  final List<String> previous = new ArrayList<>();
  private final SortedMap<Integer, StringBuilder> translations = new TreeMap<>();
  private Optional<StringBuilder> context = Optional.empty();
  private Optional<StringBuilder> id = Optional.empty();
  private Optional<StringBuilder> plural = Optional.empty();
  private Optional<StringBuilder> open = Optional.empty();
  boolean isObsolete;
  boolean isUnderWay;
  int line;

  boolean hasTranslation() {
    return !translations.isEmpty();
  }

  boolean hasId() {
    return id.isPresent();
  }

  /** Begins a part; says whether the entry did not have it yet. */
  boolean begin(Part part, int index) {
    StringBuilder text = new StringBuilder();
    open = Optional.of(text);
    switch (part) {
      case CONTEXT -> {
        boolean fresh = context.isEmpty();
        context = open;
        return fresh;
      }
      case ID -> {
        boolean fresh = id.isEmpty();
        id = open;
        return fresh;
      }
      case PLURAL -> {
        boolean fresh = plural.isEmpty();
        plural = open;
        return fresh;
      }
      default -> {
        return translations.putIfAbsent(index, text) == null;
      }
    }
  }

  /** Adds to the part begun last; says whether there is one. */
  boolean append(String text) {
    open.ifPresent(part -> part.append(text));
    return open.isPresent();
  }

  String context() {
    return context.map(StringBuilder::toString).orElse("");
  }

  String id() {
    return id.map(StringBuilder::toString).orElse("");
  }

  Optional<String> plural() {
    return plural.map(StringBuilder::toString);
  }

  /** The translations by the number of their plural form, 0 for those of one form. */
  SortedMap<Integer, String> translations() {
    SortedMap<Integer, String> texts = new TreeMap<>();
    translations.forEach((form, text) -> texts.put(form, text.toString()));
    return texts;
  }

  boolean isFuzzy() {
    return flags.contains("fuzzy");
  }

  /** Whether this is the header: the translation of nothing. */
  boolean isHeader() {
    return hasId() && id().isEmpty() && context.isEmpty() && !isObsolete;
  }
}
