package io.daeyeok.memory;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What happens to a memory: units that resemble one another come, change and go. */
final class Scenario {
  private static final List<Locale> LANGUAGES =
      List.of("ko", "ko-KP", "en", "en-GB", "ja", "fr").stream()
          .map(Locale::forLanguageTag)
          .toList();

  private final Random random;
  private final Map<String, Sentences> sentences = new HashMap<>();

  Scenario(long seed) {
    random = new Random(seed);
    for (Locale language : LANGUAGES) {
      sentences.computeIfAbsent(language.getLanguage(), l -> new Sentences(language, random));
    }
  }

  Random random() {
    return random;
  }

  /** One change of the memory: a unit or many, an update, a deletion. */
  void change(TranslationMemory memory) throws IOException {
    Duplicates duplicates = random.nextInt(3) == 0 ? Duplicates.OVERWRITE : Duplicates.KEEP;
    switch (random.nextInt(8)) {
      case 0 -> {
        List<TranslationUnit> units = new ArrayList<>();
        for (int i = random.nextInt(40); i >= 0; i--) {
          units.add(unit());
        }
        memory.addAll(Units.source(units), duplicates);
      }
      case 1 -> memory.delete(id(memory));
      case 2 -> memory.update(unit().withId(id(memory)));
      default -> memory.add(unit(), duplicates);
    }
  }

  private String id(TranslationMemory memory) throws IOException {
    List<TranslationUnit> units = Units.all(memory);
    return units.isEmpty() ? "none" : units.get(random.nextInt(units.size())).id();
  }

  TranslationUnit unit() {
    List<Locale> languages = new ArrayList<>(LANGUAGES);
    Collections.shuffle(languages, random);
    int count = random.nextInt(3) == 0 ? 3 : 2;
    List<Variant> variants = new ArrayList<>();
    for (Locale language : languages.subList(0, count)) {
      variants.add(Variant.of(language, segment(language)));
    }
    return new TranslationUnit(
        random.nextInt(3) == 0 ? "u" + random.nextInt(30) : "",
        variants,
        random.nextBoolean() ? Optional.empty() : Optional.of(variants.get(1).language()),
        context(),
        "",
        history(),
        List.of(),
        List.of());
  }

  private History history() {
    Optional<Instant> date =
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(Instant.EPOCH.plusSeconds(random.nextInt(3)));
    return new History(date, "", Optional.empty(), "");
  }

  private SegmentContext context() {
    return switch (random.nextInt(4)) {
      case 0 -> SegmentContext.between("앞", "뒤");
      case 1 -> new SegmentContext("", "", "key" + random.nextInt(2));
      case 2 -> SegmentContext.between("앞", "");
      default -> SegmentContext.NONE;
    };
  }

  Segment segment(Locale language) {
    String text = sentences.get(language.getLanguage()).next();
    if (random.nextInt(6) > 0) {
      return Segment.of(text);
    }
    int position = random.nextInt(text.length() + 1);
    String type = random.nextBoolean() ? "bold" : "link";
    InlineCode.Kind kind = random.nextBoolean() ? InlineCode.Kind.STANDALONE : InlineCode.Kind.OPEN;
    return new Segment(text, List.of(new InlineCode(position, kind, "1", type, "<x>")));
  }

  /** What to look up: mostly what resembles a stored text, now and then one of those. */
  Segment query(Lookup lookup, List<TranslationUnit> units) {
    if (!units.isEmpty() && random.nextInt(3) == 0) {
      TranslationUnit unit = units.get(random.nextInt(units.size()));
      return unit.variant(lookup.from()).orElse(unit.source()).segment();
    }
    return segment(lookup.from());
  }

  Lookup lookup() {
    Lookup lookup =
        Lookup.from(LANGUAGES.get(random.nextInt(LANGUAGES.size())))
            .atLeast(random.nextInt(5) == 0 ? 1 + random.nextInt(101) : threshold())
            .limit(random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1 + random.nextInt(100))
            .inContext(context());
    return random.nextInt(3) > 0
        ? lookup
        : lookup.to(LANGUAGES.get(random.nextInt(LANGUAGES.size())));
  }

  private int threshold() {
    return random.nextInt(4) == 0 ? 95 + random.nextInt(7) : 50 + random.nextInt(45);
  }
}
