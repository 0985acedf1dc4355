/**
 * How do units and concepts come in and go out?
 *
 * <p>A {@link io.daeyeok.interchange.UnitFile} is a file of translation units in TMX or TSV, told
 * apart by content. Reading streams: memory use does not grow with the file. A unit that cannot be
 * used is a {@link io.daeyeok.interchange.Refusal} with its place and reason, and the others are
 * read all the same; a file that cannot be read on is an {@link
 * io.daeyeok.interchange.InterchangeException}. Writing replaces a file only when all is written.
 *
 * <p>XML is read with document types and external entities switched off. No method accepts or
 * returns null. Readers and writers belong to one thread at a time; everything else is immutable.
 */
package io.daeyeok.interchange;
