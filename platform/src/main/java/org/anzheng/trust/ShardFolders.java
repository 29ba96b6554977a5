package org.anzheng.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Where the published files of each shard lie: a folder a year. */
record ShardFolders(Path root) {

  Path folder(int logId) {
    return root.resolve("%04d".formatted(logId));
  }

  TileFiles of(int logId) {
    return new TileFiles(folder(logId));
  }

  /** The newest shard that has a checkpoint. */
  OptionalInt latestPublished() {
    return published().stream().mapToInt(Integer::intValue).max();
  }

  /** The shards that have a checkpoint, oldest first. */
  List<Integer> published() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> shards = Files.list(root)) {
      return shards
          .filter(shard -> Files.isRegularFile(shard.resolve(TileFiles.CHECKPOINT)))
          .map(shard -> shard.getFileName().toString())
          .filter(name -> name.matches("\\d{4}"))
          .map(Integer::valueOf)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
