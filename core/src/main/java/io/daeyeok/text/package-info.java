/**
 * What is this text once spelling noise is gone, and where was each character before?
 *
 * <p>{@link io.daeyeok.text.Folding} removes differences that carry no meaning and keeps the way
 * back to the original offsets; {@link io.daeyeok.text.Placeables} finds numbers, dates and other
 * stretches that are carried over rather than translated; {@link io.daeyeok.text.Particles} knows
 * what may follow a Korean word and {@link io.daeyeok.text.Agreement} in which shape; {@link
 * io.daeyeok.text.Romanisation} writes Korean in Latin letters and {@link
 * io.daeyeok.text.VarietySpelling} in the spelling of the other Korea; {@link
 * io.daeyeok.text.Segmentation} cuts texts into sentences; {@link io.daeyeok.text.SearchAnalysis}
 * turns text into search terms. No other room touches ICU or Lucene's analyzers.
 *
 * <p>Every type is immutable or stateless and thread-safe. No method accepts or returns null; what
 * is absent is empty. Offsets are UTF-16 units of the text that the method names.
 */
package io.daeyeok.text;
