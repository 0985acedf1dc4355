package io.daeyeok.check;

import io.daeyeok.terms.Termbase;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What bitext rules go by.
 *
 * @param termbase the terms
 * @param korean the variety meant by {@code ko} without a region
 * @param houseForms what must not be written, and what is written instead
 * @param firstMention the ids of concepts that are explained where a file first names them
 */
record Settings(
    Termbase termbase, Locale korean, Map<String, String> houseForms, Set<String> firstMention) {}
