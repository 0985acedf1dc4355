/**
 * Is this glossary, or this translation, consistent?
 *
 * <p>A {@link io.daeyeok.check.Check} runs {@link io.daeyeok.check.Rule}s over files of concepts
 * and of translation units and returns {@link io.daeyeok.check.Finding}s, each with its file, line
 * and column; a {@link io.daeyeok.check.ReportFormat} writes them down, a {@link
 * io.daeyeok.check.Baseline} takes out those that are no news, and {@link io.daeyeok.check.FileFix}
 * applies what needs no judgement. {@link io.daeyeok.check.CheckFile} reads how to check from
 * {@code daeyeok.json}.
 *
 * <p>A file that cannot be read is part of the result, not an exception: the others are checked all
 * the same. No method accepts or returns null. Everything public is immutable and thread-safe.
 */
package io.daeyeok.check;
