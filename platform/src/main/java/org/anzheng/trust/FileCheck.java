package org.anzheng.trust;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anzheng.proof.Bundle;
import org.anzheng.proof.Frontier;
import org.anzheng.proof.HashReader;
import org.anzheng.proof.Tile;
import org.anzheng.proof.TileReader;

/**
 * Compares each published bundle and tile with what the entries give. Where a partial file is gone
 * because a full one took its place, the beginning of the full one is compared.
 */
final class FileCheck {

  private final TileReader files;
  private final long published;
  private final int logId;
  private final Findings findings;
  private final List<byte[]> leaves = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private long seen;

  FileCheck(TileReader files, long published, int logId, Findings findings) {
    this.files = files;
    this.published = published;
    this.logId = logId;
    this.findings = findings;
  }

  /** Takes the next entry; what lies behind the newest checkpoint is not published yet. */
  void entry(byte[] leaf, byte[] hash) {
    if (seen == published) {
      return;
    }
    seen++;
    leaves.add(leaf);
    if (leaves.size() == Tile.FULL || seen == published) {
      bundle();
    }
    put(0, hash);
    if (seen == published) {
      rest();
    }
  }

  private void bundle() {
    Bundle bundle = new Bundle((seen - 1) / Tile.FULL, leaves.size());
    long first = bundle.index() * Tile.FULL;
    compare(bundle.path(), bundle.bytes(i -> leaves.get(Math.toIntExact(i - first))));
    leaves.clear();
  }

  private void put(int level, byte[] hash) {
    if (rows.size() == level) {
      rows.add(new Row());
    }
    Row row = rows.get(level);
    row.hashes.add(hash);
    if (row.hashes.size() == Tile.FULL) {
      tile(level, row);
      byte[] root = Frontier.EMPTY.appendAll(row.hashes).root();
      row.hashes.clear();
      row.index++;
      put(level + 1, root);
    }
  }

  private void rest() {
    for (int level = 0; level < rows.size(); level++) {
      if (!rows.get(level).hashes.isEmpty()) {
        tile(level, rows.get(level));
      }
    }
  }

  private void tile(int level, Row row) {
    Tile tile = new Tile(level, row.index, row.hashes.size());
    long first = row.index * Tile.FULL;
    HashReader hashes = (l, index) -> row.hashes.get(Math.toIntExact(index - first));
    compare(tile.path(), tile.bytes(hashes));
  }

  private void compare(String path, byte[] expected) {
    boolean same;
    try {
      byte[] found = files.read(path);
      same =
          found.length >= expected.length
              && Arrays.equals(found, 0, expected.length, expected, 0, expected.length)
              && (found.length == expected.length || path.contains(".p/"));
    } catch (UncheckedIOException missing) {
      same = false;
    }
    findings.unless(same, DifferenceKind.FILE_DIFFERS, "shard %d %s", logId, path);
  }

  private static final class Row {
    private final List<byte[]> hashes = new ArrayList<>(Tile.FULL);
    private long index;
  }
}
