package io.daeyeok.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** Walks round a list; the threads of a benchmark start at different places. */
@State(Scope.Thread)
public class Cursor {
  private int next;

  /** Sets the place to start at. */
  @Setup
  public void spread(ThreadParams thread) {
    next = thread.getThreadIndex() * 7919;
  }

  <T> T next(List<T> list) {
    next = (next + 1) & Integer.MAX_VALUE;
    return list.get(next % list.size());
  }
}
