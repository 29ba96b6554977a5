package org.anzheng.trust;

/** Holds the keys of the shards and signs their heads. */
interface LogSigner {

  /** The origin of the shard of that year; makes its keys the first time. */
  String open(int logId);

  /** The checkpoint with all signature lines. */
  String sign(Shard shard, TreeHead head);
}
