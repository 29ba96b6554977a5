package org.anzheng.proof;

import java.util.List;

/** Where hashes of complete subtrees come from (散列来源): tiles, a database, a list in memory. */
@FunctionalInterface
public interface HashReader {

  /**
   * Root of the complete subtree over the leaves {@code [index << level, (index + 1) << level)};
   * level 0 is the hash of the leaf itself. Asked only for subtrees that lie wholly inside the
   * tree.
   */
  byte[] subtree(int level, long index);

  /** Reads from a list of leaf hashes, computing what is above them; for tests and small trees. */
  static HashReader ofLeafHashes(List<byte[]> leafHashes) {
    return new HashReader() {
      @Override
      public byte[] subtree(int level, long index) {
        return level == 0
            ? leafHashes.get(Math.toIntExact(index))
            : Hashes.node(subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1));
      }
    };
  }
}
