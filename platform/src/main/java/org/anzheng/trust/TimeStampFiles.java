package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The stamps as anybody may fetch them: beside each answer the checkpoint as it was stamped, so
 * that {@code openssl ts -verify} needs nothing else.
 */
record TimeStampFiles(ShardFolders folders) {

  private static final Pattern PATH =
      Pattern.compile("timestamps/(index\\.txt|(0|[1-9][0-9]{0,17})\\.(tsr|checkpoint))");

  static boolean isPublished(String path) {
    return PATH.matcher(path).matches();
  }

  /** Writes what is not there yet, and the list of all of a shard last. */
  void publish(List<TimeStampStore.Row> rows) {
    rows.stream()
        .collect(Collectors.groupingBy(TimeStampStore.Row::logId))
        .forEach((logId, shard) -> {
          shard.forEach(row -> {
            write(logId, row.size() + ".checkpoint", row.note().getBytes(StandardCharsets.UTF_8));
            write(logId, row.size() + ".tsr", row.answer());
          });
          String list =
              shard.stream()
                  .map(row -> row.size() + " " + row.at() + "\n")
                  .collect(Collectors.joining());
          write(logId, "index.txt", list.getBytes(StandardCharsets.UTF_8));
        });
  }

  private void write(int logId, String name, byte[] bytes) {
    var file = folders.folder(logId).resolve("timestamps").resolve(name);
    boolean same = AtomicFile.read(file).filter(b -> Arrays.equals(b, bytes)).isPresent();
    if (!same) {
      AtomicFile.write(file, bytes);
    }
  }
}
