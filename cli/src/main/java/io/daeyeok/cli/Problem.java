package io.daeyeok.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** An exception in one line for the person who caused it. */
final class Problem {
  private Problem() {}

  static String of(Throwable problem) {
    if (problem instanceof NoSuchFileException missing && missing.getReason() == null) {
      return missing.getFile() + ": there is no such file or folder";
    }
    if (problem instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (problem instanceof MalformedInputException) {
      return "the input is not UTF-8; convert it first";
    }
    if (problem instanceof OutOfMemoryError) {
      return "out of memory; give Java more, for example JAVA_TOOL_OPTIONS=-Xmx2g";
    }
    String message = problem.getMessage();
    boolean own = problem instanceof IOException || problem instanceof IllegalArgumentException;
    if (own && message != null && !message.isBlank()) {
      return message.lines().findFirst().orElseThrow();
    }
    return "something is wrong inside Daeyeok ("
        + problem
        + "); set DAEYEOK_DEBUG=1 and report what it prints";
  }
}
