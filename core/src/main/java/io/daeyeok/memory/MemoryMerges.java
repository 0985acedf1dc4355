package io.daeyeok.memory;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergeTrigger;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;

/**
 * Which Lucene segments become one. At rest they are few, for a lookup looks into each. While units
 * come in there may be many, for nobody looks into what an import has not committed; its commit
 * joins them to one first and leaves alone what was there before.
 *
 * <p>The joining is a merge that its commit waits for, and no forced merge: that would wait for
 * whatever else is being merged, and mark every segment to be merged to one later on.
 */
final class MemoryMerges extends FilterMergePolicy {
  private enum Phase {
    REST,
    IMPORT,
    JOIN
  }

  private final MergePolicy importing = new TieredMergePolicy();
  private volatile Phase phase = Phase.REST;
  private volatile Set<String> kept = Set.of();

  MemoryMerges() {
    super(atRest());
  }

  private static MergePolicy atRest() {
    TieredMergePolicy policy = new TieredMergePolicy();
    policy.setSegmentsPerTier(4);
    policy.setMaxMergeAtOnce(8);
    policy.setFloorSegmentMB(8);
    return policy;
  }

  void rest() {
    phase = Phase.REST;
  }

  void beginImport() {
    phase = Phase.IMPORT;
  }

  /** No merge begins any more until a commit joins all segments but those of these names. */
  void joinAllBut(Set<String> names) {
    kept = names;
    phase = Phase.JOIN;
  }

  static Set<String> names(SegmentInfos segments) {
    return segments.asList().stream()
        .map(segment -> segment.info.name)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public MergeSpecification findMerges(
      MergeTrigger trigger, SegmentInfos segments, MergeContext context) throws IOException {
    return switch (phase) {
      case REST -> in.findMerges(trigger, segments, context);
      case IMPORT -> importing.findMerges(trigger, segments, context);
      case JOIN -> null;
    };
  }

  @Override
  public MergeSpecification findFullFlushMerges(
      MergeTrigger trigger, SegmentInfos segments, MergeContext context) {
    if (phase != Phase.JOIN || trigger != MergeTrigger.COMMIT) {
      return null;
    }
    List<SegmentCommitInfo> joined =
        segments.asList().stream()
            .filter(segment -> !kept.contains(segment.info.name))
            .filter(segment -> !context.getMergingSegments().contains(segment))
            .toList();
    if (joined.size() < 2) {
      return null;
    }
    MergeSpecification specification = new MergeSpecification();
    specification.add(new OneMerge(joined));
    return specification;
  }
}
