package org.anzheng.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The greatest size and its root, per shard, that were ever about to be signed. It stands outside
 * the database and its backups, so that a restored database cannot make the log sign a second
 * history.
 */
final class Anchor {

  private final Path folder;

  Anchor(Path folder) {
    this.folder = folder;
  }

  /** What is anchored of a shard. */
  TreeHead of(int logId) {
    return AtomicFile.read(file(logId)).map(Anchor::parse).orElse(TreeHead.NOTHING);
  }

  /** Every shard that was ever anchored. */
  SortedMap<Integer, TreeHead> all() {
    SortedMap<Integer, TreeHead> heads = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(f -> f.getFileName().toString())
            .filter(name -> name.matches("\\d{4}"))
            .map(Integer::valueOf)
            .forEach(logId -> heads.put(logId, of(logId)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return heads;
  }

  /** Compare and swap; refuses a smaller size, and another root at the same size. */
  void advance(int logId, TreeHead head) {
    try (FolderLock lock = FolderLock.on(folder)) {
      TreeHead anchored = of(logId);
      if (head.size() < anchored.size()
          || (head.size() == anchored.size() && !head.sameAs(anchored))) {
        throw new LogHalted(
            "shard %d: a head of size %d contradicts the anchored one of size %d"
                .formatted(logId, head.size(), anchored.size()));
      }
      if (head.size() > anchored.size()) {
        AtomicFile.write(file(logId), text(head));
      }
    }
  }

  private Path file(int logId) {
    return folder.resolve("%04d".formatted(logId));
  }

  private static byte[] text(TreeHead head) {
    return "%d %s%n"
        .formatted(head.size(), HexFormat.of().formatHex(head.root()))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static TreeHead parse(byte[] bytes) {
    String[] words = new String(bytes, StandardCharsets.US_ASCII).strip().split(" ", -1);
    return new TreeHead(Long.parseLong(words[0]), HexFormat.of().parseHex(words[1]));
  }
}
