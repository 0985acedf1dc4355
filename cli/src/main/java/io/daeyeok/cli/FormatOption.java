package io.daeyeok.cli;

import picocli.CommandLine.Option;

/** How to print. */
final class FormatOption {
  /** For people or for programs. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "text (the default), or one JSON object a line.")
  private Format format = Format.TEXT;

  boolean isJson() {
    return format == Format.JSON;
  }
}
