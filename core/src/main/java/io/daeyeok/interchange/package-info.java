/**
 * How do units and concepts come in and go out?
 *
 * <p>A {@link io.daeyeok.interchange.UnitFile} is a file of translation units (TMX, XLIFF, PO,
 * tables, JSON lines), a {@link io.daeyeok.interchange.ConceptFile} one of concepts (TBX, termbase
 * JSON, glossaries, JSON lines), and a {@link io.daeyeok.interchange.Conversion} makes one of
 * another. What is read is told by content, packed or not; what is written, by name. Reading
 * streams: memory use does not grow with the file. A unit that cannot be used is a {@link
 * io.daeyeok.interchange.Refusal} with its place and reason, and the others are read all the same;
 * a file that cannot be read on is an {@link io.daeyeok.interchange.InterchangeException}. Writing
 * replaces a file only when all is written, and reports what the format has no place for.
 *
 * <p>{@link io.daeyeok.interchange.SrxFile} reads rules of segmentation.
 *
 * <p>XML is read with document types and external entities switched off. No method accepts or
 * returns null. Readers and writers belong to one thread at a time; everything else is immutable.
 */
package io.daeyeok.interchange;
