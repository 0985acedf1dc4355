package io.daeyeok.memory;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;

/**
 * What is merged while units come in. Nobody looks into the segments of an import before it is
 * done, so there may be many; when it is, they become one, and those that were there before stay.
 */
final class ImportMerges extends FilterMergePolicy {
  private final Set<String> before;

  /** Merges into one all but the segments of these names. */
  ImportMerges(Set<String> before) {
    super(new TieredMergePolicy());
    this.before = Set.copyOf(before);
  }

  static Set<String> names(SegmentInfos segments) {
    return segments.asList().stream()
        .map(segment -> segment.info.name)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public MergeSpecification findForcedMerges(
      SegmentInfos segments,
      int maxSegmentCount,
      Map<SegmentCommitInfo, Boolean> segmentsToMerge,
      MergeContext context)
      throws IOException {
    List<SegmentCommitInfo> fresh =
        segments.asList().stream()
            .filter(segment -> segmentsToMerge.containsKey(segment))
            .filter(segment -> !before.contains(segment.info.name))
            .toList();
    if (fresh.size() < 2 || fresh.stream().anyMatch(context.getMergingSegments()::contains)) {
      // What is being merged is looked at again when it has been.
      return null;
    }
    MergeSpecification specification = new MergeSpecification();
    specification.add(new OneMerge(fresh));
    return specification;
  }
}
