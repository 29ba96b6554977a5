package org.anzheng.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The options of one run, the usual values where none was given. */
record Settings(boolean isJson, Map<String, String> values) {

  /** Reads {@code --json} and {@code --name value} pairs; refuses a name that is not usual. */
  static Settings of(List<String> arguments, Map<String, String> usual) {
    Map<String, String> values = new HashMap<>(usual);
    boolean json = false;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--json")) {
        json = true;
      } else if (argument.startsWith("--") && usual.containsKey(argument.substring(2))) {
        if (++i == arguments.size()) {
          throw new IllegalArgumentException(argument + " wants a value.");
        }
        values.put(argument.substring(2), arguments.get(i));
      } else {
        throw new IllegalArgumentException(
            "does not know '%s' here; options are json and %s."
                .formatted(argument, String.join(", ", new TreeSet<>(usual.keySet()))));
      }
    }
    return new Settings(json, Map.copyOf(values));
  }

  int number(String name) {
    try {
      return Integer.parseInt(text(name));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--" + name + " wants a number, not " + text(name), e);
    }
  }

  List<Integer> numbers(String name) {
    return Stream.of(text(name).split(",")).map(String::strip).map(Integer::valueOf).toList();
  }

  Optional<Path> folder(String name) {
    return Optional.of(text(name)).filter(t -> !t.isBlank()).map(t -> Path.of(t).toAbsolutePath());
  }

  String text(String name) {
    return Optional.ofNullable(values.get(name)).orElseThrow();
  }
}
