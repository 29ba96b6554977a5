package org.anzheng.trust;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands outside the database, read before it: whatever is claimed here must be in there.
 *
 * @param anchored by shard
 * @param published checkpoints on disk by shard
 */
record PublishedHeads(Map<Integer, TreeHead> anchored, Map<Integer, SignedHead> published) {

  static PublishedHeads read(ShardFolders folders, Anchor anchor) {
    SortedMap<Integer, TreeHead> anchored = anchor.all();
    Map<Integer, SignedHead> published = new TreeMap<>();
    anchored.keySet().forEach(logId -> published.put(logId, folders.of(logId).published()));
    return new PublishedHeads(anchored, published);
  }
}
