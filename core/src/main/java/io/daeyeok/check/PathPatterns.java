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
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * Paths with {@code *}, {@code **}, {@code ?} and {@code {a,b}} as the files that they name: those
 * of a {@code daeyeok.json}, and those of tools that have no shell to expand them. {@code **}
 * stands for any number of folders, none included; hidden folders are left out.
 */
public final class PathPatterns {
  private static final String SIGNS = "*?{[";
  private static final String ANY_FOLDERS = "**/";

  private PathPatterns() {}

  /**
   * The files that patterns name.
   *
   * @param folder what the patterns are relative to
   * @param patterns paths with or without signs; each must name a file that is there
   * @param excluded patterns of files to leave out
   * @return the files, pattern by pattern and sorted within each, each once, and named relative to
   *     the same place as the folder is
   * @throws IOException if a pattern names no file or is none, or a folder cannot be read
   */
  public static List<Path> files(Path folder, List<String> patterns, List<String> excluded)
      throws IOException {
    Path walked = folder.toAbsolutePath();
    FilePosition place = new FilePosition(walked.toString(), 0, 0);
    return files(walked, folder, patterns, Collections.nCopies(patterns.size(), place), excluded);
  }

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
      excludes.add(matcher(pattern, new FilePosition(folder.toString(), 0, 0)));
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
    PathMatcher matcher = matcher(pattern, place);
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

  private static PathMatcher matcher(String pattern, FilePosition place) throws IOException {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + withoutFolders(pattern));
    } catch (PatternSyntaxException e) {
      throw new UnreadableException(
          place, "'" + pattern + "' is no pattern: " + e.getDescription());
    }
  }

  /**
   * In Java two stars and a slash ask for at least one folder. Braces cannot nest: in them it stays
   * so.
   */
  private static String withoutFolders(String pattern) {
    StringBuilder glob = new StringBuilder();
    boolean inBraces = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      inBraces = c == '{' || inBraces && c != '}';
      boolean starts = i == 0 || pattern.charAt(i - 1) == '/';
      if (starts && !inBraces && pattern.startsWith(ANY_FOLDERS, i)) {
        glob.append('{').append(ANY_FOLDERS).append(",}");
        i += ANY_FOLDERS.length() - 1;
      } else {
        glob.append(c);
      }
    }
    return glob.toString();
  }
}
