package io.daeyeok.memory;

/**
 * What an import did.
 *
 * @param read how many units came in
 * @param added how many of them were new
 * @param refreshed how many were there before, in the memory or earlier in the same import
 * @param replaced how many took the place of units with the same source
 */
public record ImportReport(long read, long added, long refreshed, long replaced) {}
