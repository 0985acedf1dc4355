package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Paths with {@code *}, {@code **}, {@code ?} and {@code {a,b}} as the files that they name. */
final class PathPatterns {
  private static final String SIGNS = "*?{[";

  private PathPatterns() {}

  /** The files, pattern by pattern and sorted within each, named as seen from a base. */
  static List<Path> files(
      Path folder,
      Path base,
      List<String> patterns,
      List<FilePosition> places,
      List<String> excluded)
      throws IOException {
    List<PathMatcher> excludes = new ArrayList<>();
    for (String pattern : excluded) {
      excludes.add(matcher(pattern));
    }
    Set<Path> files = new LinkedHashSet<>();
    for (int i = 0; i < patterns.size(); i++) {
      List<Path> named = named(folder, patterns.get(i), places.get(i));
      named.stream()
          .filter(path -> excludes.stream().noneMatch(matcher -> matcher.matches(path)))
          .forEach(path -> files.add(base.resolve(path)));
    }
    return List.copyOf(files);
  }

  private static List<Path> named(Path folder, String pattern, FilePosition place)
      throws IOException {
    boolean plain = pattern.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0);
    if (plain) {
      if (!Files.isRegularFile(folder.resolve(pattern))) {
        throw new UnreadableException(place, "there is no file '" + pattern + "'");
      }
      return List.of(Path.of(pattern));
    }
    PathMatcher matcher;
    try {
      matcher = matcher(pattern);
    } catch (PatternSyntaxException e) {
      throw new UnreadableException(
          place, "'" + pattern + "' is no pattern: " + e.getDescription());
    }
    List<Path> matching = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean hidden = !dir.equals(folder) && dir.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path relative = folder.relativize(file);
            if (matcher.matches(relative)) {
              matching.add(relative);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    if (matching.isEmpty()) {
      throw new UnreadableException(place, "no file matches '" + pattern + "'");
    }
    matching.sort(null);
    return matching;
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }
}
