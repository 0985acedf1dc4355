package io.daeyeok.benchmarks;

/** A benchmark got an answer that is not right: its time means nothing. */
final class WrongAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongAnswerException(String message) {
    super(message);
  }
}
