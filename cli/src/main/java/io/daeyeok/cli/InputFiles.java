package io.daeyeok.cli;

import io.daeyeok.interchange.UnitFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that a person means by naming files and folders.
 *
 * @param files those to read, in order
 * @param unknown those in the folders that hold no units
 */
record InputFiles(List<Path> files, List<Path> unknown) {

  /** Files as they are named, folders with all that is in them, by name; hidden ones aside. */
  static InputFiles of(List<Path> named) throws IOException {
    List<Path> files = new ArrayList<>();
    List<Path> unknown = new ArrayList<>();
    for (Path path : named) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      for (Path file : inside(path)) {
        (UnitFile.at(file).holdsUnits() ? files : unknown).add(file);
      }
    }
    return new InputFiles(files, unknown);
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> isVisible(folder.relativize(file)))
          .sorted()
          .toList();
    }
  }

  private static boolean isVisible(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  long bytes() throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.exists(file) ? Files.size(file) : 0;
    }
    return bytes;
  }
}
