package io.daeyeok.text;

/**
 * A rule of segmentation cannot be used: its expression is wrong, or so costly that it might not
 * end. The message holds the expression and says why.
 */
public final class SegmentationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SegmentationException(String problem) {
    super(problem);
  }

  SegmentationException(String problem, Throwable cause) {
    super(problem, cause);
  }
}
