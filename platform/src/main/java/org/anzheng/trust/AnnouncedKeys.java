package org.anzheng.trust;

/** The keys of the shards; a new one stands in the trust list before it signs anything. */
record AnnouncedKeys(LogKeys keys, TrustListFile list) implements LogSigner {

  @Override
  public String open(int logId) {
    String origin = keys.open(logId);
    list.refresh();
    requireListed(logId);
    return origin;
  }

  @Override
  public String sign(Shard shard, TreeHead head) {
    requireListed(shard.logId());
    return keys.sign(shard, head);
  }

  private void requireListed(int logId) {
    if (!keys.inUse(logId).stream().allMatch(list::isListed)) {
      throw new LogHalted(
          "the holders of the root keys have not yet listed the keys of shard " + logId);
    }
  }
}
