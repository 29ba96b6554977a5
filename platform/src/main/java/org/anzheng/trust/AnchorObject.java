package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The anchor in a store of its own: one object with a line for each shard, compared and swapped.
 */
record AnchorObject(ObjectStore store) {

  private static final String KEY = "anchor";

  /** What is anchored there, by shard. */
  SortedMap<Integer, TreeHead> read() {
    return store.find(KEY).map(AnchorObject::parse).orElseGet(TreeMap::new);
  }

  /** Compare and swap; refuses a smaller size, and another root at the same size. */
  void advance(int logId, TreeHead head) {
    Optional<StoredObject> before = store.find(KEY);
    SortedMap<Integer, TreeHead> heads = before.map(AnchorObject::parse).orElseGet(TreeMap::new);
    TreeHead anchored = heads.getOrDefault(logId, TreeHead.NOTHING);
    Anchor.requireNoContradiction(logId, anchored, head);
    if (head.size() > anchored.size()) {
      heads.put(logId, head);
      byte[] next = format(heads);
      boolean swapped =
          before.isPresent()
              ? store.replace(KEY, before.get(), next, ObjectKind.PRIVATE)
              : store.putNew(KEY, next, ObjectKind.PRIVATE);
      if (!swapped) {
        throw new IllegalStateException("another sequencer moved the anchor");
      }
    }
  }

  private static byte[] format(SortedMap<Integer, TreeHead> heads) {
    StringBuilder text = new StringBuilder();
    heads.forEach((logId, head) ->
        text.append("%04d %d %s%n".formatted(logId, head.size(), hex(head.root()))));
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static SortedMap<Integer, TreeHead> parse(StoredObject object) {
    SortedMap<Integer, TreeHead> heads = new TreeMap<>();
    for (String line : object.text().lines().toList()) {
      List<String> words = List.of(line.split(" ", -1));
      heads.put(
          Integer.valueOf(words.get(0)),
          new TreeHead(Long.parseLong(words.get(1)), HexFormat.of().parseHex(words.get(2))));
    }
    return heads;
  }

  private static String hex(byte[] root) {
    return HexFormat.of().formatHex(root);
  }
}
