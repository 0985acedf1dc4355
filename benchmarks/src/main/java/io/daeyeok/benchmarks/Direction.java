package io.daeyeok.benchmarks;

import java.util.Locale;

/** Which side of a pair is looked up, and which is wanted. */
record Direction(Locale from, Locale to, boolean fromFirst) {

  String source(Pair pair) {
    return fromFirst ? pair.first() : pair.second();
  }

  String target(Pair pair) {
    return fromFirst ? pair.second() : pair.first();
  }

  String name() {
    return from.toLanguageTag() + "-" + to.toLanguageTag();
  }
}
