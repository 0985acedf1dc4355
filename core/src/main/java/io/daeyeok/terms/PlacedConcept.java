package io.daeyeok.terms;

/**
 * A concept with its place among the others of a termbase.
 *
 * @param place ascending in the order of {@link Termbase#concepts()}, with gaps where others were
 *     deleted
 */
record PlacedConcept(int place, Concept concept) {}
