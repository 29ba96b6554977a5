package org.anzheng.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anzheng.proof.Bundle;
import org.anzheng.proof.Hashes;
import org.anzheng.proof.Tile;
import org.anzheng.proof.TileReader;
import org.anzheng.proof.TiledTree;
import org.anzheng.proof.Tiles;

/** The published files of one shard: written once from the entries, read back before signing. */
final class TileFiles {

  static final String CHECKPOINT = "checkpoint";
  private static final Duration AT_LEAST_EVERY = Duration.ofMinutes(10);
  private static final int AT_ONCE = 16 * Tile.FULL;

  private final Path folder;
  private final TileReader reader;

  TileFiles(Path folder) {
    this.folder = folder;
    this.reader = TileReader.directory(folder);
  }

  /** Writes every bundle and tile that the log of {@code to} has and that of {@code from} not. */
  void render(Shard shard, long from, LogStore store, StepListener listener) {
    for (long at = from; at < shard.size(); ) {
      long next = Math.min(shard.size(), (at / AT_ONCE + 1) * AT_ONCE);
      render(store.entries(shard.logId(), alignedBelow(at), next), at, next, listener);
      at = next;
    }
  }

  private void render(List<Entry> entries, long from, long to, StepListener listener) {
    long first = alignedBelow(from);
    if (entries.size() != to - first) {
      throw new LogHalted("entries are missing between %d and %d".formatted(first, to));
    }
    requireUnchanged(entries, from);
    write(
        Tiles.growBundles(from, to, index -> entries.get(Math.toIntExact(index - first)).leaf()),
        listener);
    List<byte[]> added =
        entries.stream().filter(e -> e.index() >= from).map(Entry::leafHash).toList();
    write(Tiles.grow(from, added, reader), listener);
  }

  private void write(Map<String, byte[]> files, StepListener listener) {
    files.forEach((path, bytes) -> {
      AtomicFile.write(folder.resolve(path), bytes);
      listener.reached(Step.RENDERING);
    });
  }

  /** What was signed is not rewritten: the entries must be those of the tile at the edge. */
  private void requireUnchanged(List<Entry> entries, long signed) {
    int width = (int) (signed % Tile.FULL);
    if (width == 0) {
      return;
    }
    byte[] hashes = reader.read(new Tile(0, signed / Tile.FULL, width).path());
    List<byte[]> leaves = Bundle.entries(reader.read(new Bundle(signed / Tile.FULL, width).path()));
    for (int i = 0; i < width; i++) {
      byte[] hash = Arrays.copyOfRange(hashes, i * Hashes.LENGTH, (i + 1) * Hashes.LENGTH);
      if (!Arrays.equals(hash, entries.get(i).leafHash())
          || !Arrays.equals(leaves.get(i), entries.get(i).leaf())) {
        throw new LogHalted(
            "entry %d differs from the published one".formatted(entries.get(i).index()));
      }
    }
  }

  /** Root as the files give it; the new entries are hashed again from their bundles. */
  byte[] readBack(long from, long size) {
    for (Bundle bundle : Tiles.changedBundles(from, size)) {
      List<byte[]> entries = Bundle.entries(reader.read(bundle.path()));
      TiledTree tree = new TiledTree(reader, size);
      for (int i = 0; i < bundle.width(); i++) {
        long index = bundle.index() * Tile.FULL + i;
        if (!Arrays.equals(Hashes.leaf(entries.get(i)), tree.subtree(0, index))) {
          throw new LogHalted("bundle and tile disagree about entry " + index);
        }
      }
    }
    return new TiledTree(reader, size).root();
  }

  /** The checkpoint that is published now; of size 0 when there is none. */
  SignedHead published() {
    return AtomicFile.read(folder.resolve(CHECKPOINT))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .map(TileFiles::head)
        .orElse(new SignedHead(0, ""));
  }

  /** Replaces the checkpoint, unless somebody faster has published a larger one. */
  void publish(SignedHead head) {
    try (FolderLock lock = FolderLock.on(folder)) {
      if (published().size() <= head.size()) {
        AtomicFile.write(folder.resolve(CHECKPOINT), head.note().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Whether a reader could think the log asleep: then the same checkpoint is written again. */
  boolean isStale(Instant now) {
    try {
      FileTime written = Files.getLastModifiedTime(folder.resolve(CHECKPOINT));
      return written.toInstant().plus(AT_LEAST_EVERY).isBefore(now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes partial files that lie two full ones behind; readers of old heads take the full. */
  void sweep(long from, long size) {
    for (Bundle bundle : Tiles.changedBundles(from, size)) {
      if (bundle.index() >= 2) {
        PartialFiles.remove(folder, new Bundle(bundle.index() - 2, Tile.FULL).path());
      }
    }
    for (Tile tile : Tiles.changed(from, size)) {
      if (tile.index() >= 2) {
        PartialFiles.remove(folder, new Tile(tile.level(), tile.index() - 2, Tile.FULL).path());
      }
    }
  }

  /** A checkpoint with its size, which is its second line. */
  static SignedHead head(String note) {
    return new SignedHead(Long.parseLong(note.lines().skip(1).findFirst().orElse("0")), note);
  }

  private static long alignedBelow(long index) {
    return index / Tile.FULL * Tile.FULL;
  }
}
