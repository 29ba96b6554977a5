package org.anzheng.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The greatest size and its root, per shard, that were ever about to be signed. It stands outside
 * the database and its backups, so that a restored database cannot make the log sign a second
 * history; and, where the settings name one, in a second store that no restore of this machine
 * reaches.
 */
final class Anchor {

  private final Path folder;
  private final Optional<AnchorObject> second;

  Anchor(Path folder, Optional<AnchorObject> second) {
    this.folder = folder;
    this.second = second;
  }

  /** What is anchored of a shard. */
  TreeHead of(int logId) {
    TreeHead elsewhere =
        second
            .map(AnchorObject::read)
            .map(heads -> heads.getOrDefault(logId, TreeHead.NOTHING))
            .orElse(TreeHead.NOTHING);
    return greater(logId, here(logId), elsewhere);
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
            .forEach(logId -> heads.put(logId, here(logId)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    second
        .map(AnchorObject::read)
        .ifPresent(elsewhere ->
            elsewhere.forEach(
                (logId, head) -> heads.merge(logId, head, (a, b) -> greater(logId, a, b))));
    return heads;
  }

  /** Compare and swap; refuses a smaller size, and another root at the same size. */
  void advance(int logId, TreeHead head) {
    try (FolderLock lock = FolderLock.on(folder)) {
      TreeHead anchored = here(logId);
      requireNoContradiction(logId, anchored, head);
      second.ifPresent(elsewhere -> elsewhere.advance(logId, head));
      if (head.size() > anchored.size()) {
        AtomicFile.write(file(logId), text(head));
      }
    }
  }

  static void requireNoContradiction(int logId, TreeHead anchored, TreeHead head) {
    if (head.size() < anchored.size()
        || (head.size() == anchored.size() && !head.sameAs(anchored))) {
      throw new LogHalted(
          "shard %d: a head of size %d contradicts the anchored one of size %d"
              .formatted(logId, head.size(), anchored.size()));
    }
  }

  private TreeHead here(int logId) {
    return AtomicFile.read(file(logId)).map(Anchor::parse).orElse(TreeHead.NOTHING);
  }

  /** A crash between the two leaves one behind the other; at one size they must agree. */
  private static TreeHead greater(int logId, TreeHead a, TreeHead b) {
    if (a.size() == b.size() && a.size() > 0 && !a.sameAs(b)) {
      throw new LogHalted("shard %d: the two anchors contradict each other".formatted(logId));
    }
    return a.size() >= b.size() ? a : b;
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
