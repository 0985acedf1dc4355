package io.daeyeok.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Command-line arguments of the form {@code --name value...}. */
final class Arguments {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private Arguments() {}

  static Arguments parse(String[] args, Set<String> known) {
    Arguments arguments = new Arguments();
    List<String> current = null;
    for (String arg : args) {
      if (arg.startsWith("--")) {
        String name = arg.substring(2);
        if (!known.contains(name)) {
          throw new IllegalArgumentException("unknown option --" + name + "; known are " + known);
        }
        current = arguments.values.computeIfAbsent(name, n -> new ArrayList<>());
      } else if (current == null) {
        throw new IllegalArgumentException("'" + arg + "' stands before any option of " + known);
      } else {
        current.add(arg);
      }
    }
    return arguments;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The last value, so that a script can give one that its user replaces. */
  String one(String name, String otherwise) {
    List<String> given = all(name);
    return given.isEmpty() ? otherwise : given.get(given.size() - 1);
  }
}
