package org.anzheng.proof;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads one shard of a log entry by entry, and compares every tile with what the entries give. */
final class ShardWalk {

  private final TileReader files;
  private final Checkpoint head;
  private final Consumer<AuditFinding> found;
  private final List<Row> rows = new ArrayList<>();
  private Frontier tree = Frontier.EMPTY;

  ShardWalk(TileReader files, Checkpoint head, Consumer<AuditFinding> found) {
    this.files = files;
    this.head = head;
    this.found = found;
  }

  /**
   * Hands over each entry with its index, and the root wherever a size is marked. Ends early where
   * entries are missing.
   */
  void run(BiConsumer<Long, byte[]> entries, Map<Long, Consumer<byte[]>> marks) {
    for (long first = 0; first < head.size(); first += Tile.FULL) {
      Bundle bundle = new Bundle(first / Tile.FULL, (int) Math.min(Tile.FULL, head.size() - first));
      Optional<List<byte[]>> read = read(bundle);
      if (read.isEmpty()) {
        return;
      }
      for (byte[] entry : read.get().subList(0, bundle.width())) {
        byte[] hash = Hashes.leaf(entry);
        entries.accept(tree.size(), entry);
        tree = tree.append(hash);
        put(0, hash);
        Consumer<byte[]> mark = marks.get(tree.size());
        if (mark != null) {
          mark.accept(tree.root());
        }
      }
    }
    rest();
    if (!Arrays.equals(tree.root(), head.root())) {
      found.accept(new AuditFinding(AuditKind.ROOT_DIFFERS, head.origin() + " " + head.size()));
    }
  }

  private Optional<List<byte[]>> read(Bundle bundle) {
    try {
      List<byte[]> entries = Bundle.entries(files.read(bundle.path()));
      if (entries.size() >= bundle.width()) {
        return Optional.of(entries);
      }
      tell(AuditKind.FILE_DIFFERS, bundle.path());
    } catch (UncheckedIOException missing) {
      tell(AuditKind.FILE_MISSING, bundle.path());
    } catch (Malformed broken) {
      tell(AuditKind.FILE_DIFFERS, bundle.path());
    }
    return Optional.empty();
  }

  private void put(int level, byte[] hash) {
    if (rows.size() == level) {
      rows.add(new Row());
    }
    Row row = rows.get(level);
    row.hashes.add(hash);
    if (row.hashes.size() == Tile.FULL) {
      compare(level, row);
      byte[] root = Frontier.EMPTY.appendAll(row.hashes).root();
      row.hashes.clear();
      row.index++;
      put(level + 1, root);
    }
  }

  private void rest() {
    for (int level = 0; level < rows.size(); level++) {
      if (!rows.get(level).hashes.isEmpty()) {
        compare(level, rows.get(level));
      }
    }
  }

  /** Names the first hash that differs: at level 0 that is the entry that was changed. */
  private void compare(int level, Row row) {
    String path = new Tile(level, row.index, row.hashes.size()).path();
    byte[] tile;
    try {
      tile = files.read(path);
    } catch (UncheckedIOException missing) {
      tell(AuditKind.FILE_MISSING, path);
      return;
    }
    for (int i = 0; i < row.hashes.size(); i++) {
      int from = i * Hashes.LENGTH;
      int to = from + Hashes.LENGTH;
      if (tile.length < to || !Arrays.equals(tile, from, to, row.hashes.get(i), 0, Hashes.LENGTH)) {
        tell(AuditKind.FILE_DIFFERS, path + " " + (row.index * Tile.FULL + i));
        return;
      }
    }
  }

  private void tell(AuditKind kind, String what) {
    found.accept(new AuditFinding(kind, head.origin() + " " + what));
  }

  private static final class Row {
    private final List<byte[]> hashes = new ArrayList<>(Tile.FULL);
    private long index;
  }
}
