package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.proof.Validity;

/**
 * Keys that their keepers took out of use: a line each, the {@code kid} or vkey and the last day it
 * counts. Such a key signs nothing more from the moment it stands here.
 */
record WithdrawnKeys(Path file) {

  boolean isWithdrawn(String key) {
    return lastDays().containsKey(key);
  }

  /** The validity as far as the key still counts. */
  Validity cut(String key, Validity validity) {
    LocalDate last = lastDays().get(key);
    if (last == null) {
      return validity;
    }
    LocalDate to = validity.to();
    LocalDate end = to != null && to.isBefore(last) ? to : last;
    return new Validity(validity.from(), end.isBefore(validity.from()) ? validity.from() : end);
  }

  /** The text as it stands; two equal texts withdraw the same keys. */
  String text() {
    return AtomicFile.read(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
  }

  private Map<String, LocalDate> lastDays() {
    Map<String, LocalDate> days = new HashMap<>();
    text()
        .lines()
        .map(WithdrawnKeys::entry)
        .flatMap(Optional::stream)
        .forEach(
            entry -> days.merge(entry.getKey(), entry.getValue(), (a, b) -> a.isBefore(b) ? a : b));
    return days;
  }

  /** Empty for a line that says nothing; a line that cannot be understood stops everything. */
  private static Optional<Map.Entry<String, LocalDate>> entry(String line) {
    List<String> words = List.of(line.strip().split("\\s+", -1));
    if (words.getFirst().isEmpty() || words.getFirst().startsWith("#")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Map.entry(words.getFirst(), LocalDate.parse(words.get(1))));
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      throw new LogHalted("withdrawn.txt cannot be understood: " + line);
    }
  }
}
