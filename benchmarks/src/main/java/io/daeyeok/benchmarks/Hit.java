package io.daeyeok.benchmarks;

/**
 * A unit found.
 *
 * @param unit its position in the memory
 * @param points its score
 */
record Hit(int unit, int points) {}
