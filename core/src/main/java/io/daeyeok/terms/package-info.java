/**
 * Which concepts are named here, by which term, and how is it written properly?
 *
 * <p>A {@link io.daeyeok.terms.Concept} is named by {@link io.daeyeok.terms.Term}s, each with the
 * language variety it belongs to and its standing there. A {@link io.daeyeok.terms.Termbase} holds
 * concepts and finds their terms in running text: every hit is a {@link io.daeyeok.terms.TermHit}
 * with a {@link io.daeyeok.terms.Grade} instead of a yes or no, because in Korean a term rarely
 * stands alone in its eojeol.
 *
 * <p>{@link io.daeyeok.terms.TermNormaliser} writes the preferred terms; {@link
 * io.daeyeok.terms.Persons} finds people under any spelling of their names, and by family name and
 * title; {@link io.daeyeok.terms.VarietyView} shows a text as the other Korea would write it.
 *
 * <p>Every type is thread-safe, and all but the termbase are immutable. No method accepts or
 * returns null; what is absent is empty. Offsets are UTF-16 units of the text that the method was
 * given.
 */
package io.daeyeok.terms;
