/**
 * How fast is a memory, how many hits does it lose, and how useful are its hits, next to other ways
 * of doing the same? Nothing here is part of the library.
 *
 * <p>Speed: {@link io.daeyeok.benchmarks.GeneratedUnits} makes memories of any size out of real
 * text, {@link io.daeyeok.benchmarks.Fixture} prepares them once in a work folder, every way to
 * search them is a {@link io.daeyeok.benchmarks.Retrieval}, and each answer is compared with {@link
 * io.daeyeok.benchmarks.ExhaustiveScan}. The classes named {@code *Benchmark} are for JMH; {@link
 * io.daeyeok.benchmarks.SpeedReport} runs a short selection of them and writes a results file.
 *
 * <p>Use: {@link io.daeyeok.benchmarks.UsefulnessReport} looks up each of a thousand segments with
 * its own row left out and compares the translation found with the right one.
 */
package io.daeyeok.benchmarks;
