package io.daeyeok.benchmarks;

/** A text in the first and in the second language of a {@link Corpus}. */
record Pair(String first, String second) {}
