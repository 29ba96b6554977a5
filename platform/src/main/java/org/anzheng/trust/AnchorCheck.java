package org.anzheng.trust;

import java.util.List;

/** The anchor is never ahead of the database and never behind a signature. */
final class AnchorCheck {

  private final LogStore store;
  private final Anchor anchor;
  private final Findings findings;

  AnchorCheck(LogStore store, Anchor anchor, Findings findings) {
    this.store = store;
    this.anchor = anchor;
    this.findings = findings;
  }

  void run(List<Shard> shards, PublishedHeads before) {
    before
        .anchored()
        .forEach((logId, head) ->
            findings.unless(
                shards.stream().anyMatch(s -> s.logId() == logId && s.size() >= head.size()),
                DifferenceKind.ANCHOR_DIFFERS,
                "shard %d: anchored at size %d, the database is behind",
                logId,
                head.size()));
    for (Shard shard : shards) {
      long signed = store.latestCheckpoint(shard.logId()).map(SignedHead::size).orElse(0L);
      findings.unless(
          anchor.of(shard.logId()).size() >= signed,
          DifferenceKind.ANCHOR_DIFFERS,
          "shard %d: signed at size %d, the anchor is behind",
          shard.logId(),
          signed);
    }
  }
}
