package io.daeyeok.interchange;

import java.io.IOException;

/**
 * A file is not what it should be, so that nothing more can be read from it. The message names
 * file, line and column, what was found, what was expected and what to do.
 */
public class InterchangeException extends IOException {
  private static final long serialVersionUID = 1;

  private final FilePosition position;
  private final String problem;

  InterchangeException(FilePosition position, String problem) {
    super(position + ": " + problem);
    this.position = position;
    this.problem = problem;
  }

  InterchangeException(FilePosition position, String problem, Throwable cause) {
    super(position + ": " + problem, cause);
    this.position = position;
    this.problem = problem;
  }

  /** The message without the place. */
  String problem() {
    return problem;
  }

  /**
   * Where reading stopped.
   *
   * @return the place, as exactly as it is known
   */
  public FilePosition position() {
    return position;
  }
}
