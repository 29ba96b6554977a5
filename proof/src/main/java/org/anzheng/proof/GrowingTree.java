package org.anzheng.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A published tree with leaves that are not published yet behind it. */
final class GrowingTree implements HashReader {

  private record Node(int level, long index) {}

  private final TiledTree published;
  private final List<byte[]> newLeafHashes;
  // Only the corners of tiles: a higher tile then costs 256 look-ups instead of rehashing
  // everything below it.
  private final Map<Node, byte[]> corners = new HashMap<>();

  GrowingTree(TiledTree published, List<byte[]> newLeafHashes) {
    this.published = published;
    this.newLeafHashes = newLeafHashes;
  }

  @Override
  public byte[] subtree(int level, long index) {
    if ((index + 1) << level <= published.size()) {
      return published.subtree(level, index);
    }
    if (level == 0) {
      return newLeafHashes.get(Math.toIntExact(index - published.size()));
    }
    return level % Tile.HEIGHT == 0 ? corner(new Node(level, index)) : join(level, index);
  }

  private byte[] corner(Node node) {
    byte[] hash = corners.get(node);
    if (hash == null) {
      hash = join(node.level(), node.index());
      corners.put(node, hash);
    }
    return hash;
  }

  private byte[] join(int level, long index) {
    return Hashes.node(subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1));
  }
}
