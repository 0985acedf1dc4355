/**
 * Which stored units help with this segment?
 *
 * <p>{@link io.daeyeok.memory.TranslationMemory} is the front door: it keeps {@link
 * io.daeyeok.memory.TranslationUnit}s in a Lucene directory that is store and index in one, and
 * answers a {@link io.daeyeok.memory.Lookup} with {@link io.daeyeok.memory.FuzzyMatch}es and a
 * {@link io.daeyeok.memory.Concordance} with {@link io.daeyeok.memory.ConcordanceHit}s. No other
 * room touches the index.
 *
 * <p>Inside, {@code UnitDocument} says what of a unit is indexed, {@code UnitStore} keeps units
 * durably, {@code FuzzySearch} and {@code ConcordanceSearch} find them.
 *
 * <p>Values are immutable and the memory is thread-safe. No method accepts or returns null.
 */
package io.daeyeok.memory;
