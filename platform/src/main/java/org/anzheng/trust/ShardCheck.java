package org.anzheng.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.proof.Frontier;
import org.anzheng.proof.Hashes;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.TileReader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hashes a shard again from its first entry and compares every head and every file with it. */
final class ShardCheck {

  private static final String WITHOUT_RECORD =
      """
      SELECT e.idx, e.leaf FROM trust.tlog_entry e
      WHERE e.log_id = :log AND NOT (e.idx = 0 AND e.rec_id = :first)
      AND NOT EXISTS (SELECT 1 FROM trust.record_version r WHERE r.rec_id = e.rec_id)
      ORDER BY e.idx LIMIT 1000
      """;

  private final JdbcClient jdbc;
  private final ShardFolders folders;
  private final LogKeys keys;
  private final Findings findings;

  ShardCheck(JdbcClient jdbc, ShardFolders folders, LogKeys keys, Findings findings) {
    this.jdbc = jdbc;
    this.folders = folders;
    this.keys = keys;
    this.findings = findings;
  }

  /** How many entries were read. */
  long run(Shard shard, PublishedHeads before) {
    HeadClaims claims = new HeadClaims(shard, keysOf(shard), findings);
    claims.add(new TreeHead(shard.size(), shard.root()), DifferenceKind.STATE_DIFFERS, "state");
    Optional.ofNullable(before.anchored().get(shard.logId()))
        .ifPresent(head -> claims.add(head, DifferenceKind.ANCHOR_DIFFERS, "anchor"));
    Optional.ofNullable(before.published().get(shard.logId()))
        .filter(head -> head.size() > 0)
        .ifPresent(head -> claims.add(head.note(), "published checkpoint"));
    long signed = checkpoints(shard, claims);
    FileCheck files =
        new FileCheck(
            TileReader.directory(folders.folder(shard.logId())), signed, shard.logId(), findings);
    Walk walk = new Walk(shard.logId(), claims, files);
    entries(shard, walk);
    claims.finish();
    findings.unless(
        walk.frontier.size() == shard.size()
            && Arrays.equals(walk.frontier.toBytes(), shard.frontier()),
        DifferenceKind.STATE_DIFFERS,
        "shard %d",
        shard.logId());
    withoutRecord(shard);
    return walk.frontier.size();
  }

  /** The first entry of a shard says how the one before it ended. */
  void link(@Nullable Shard before, Shard shard) {
    if (before != null) {
      LogStore store = new LogStore(jdbc);
      String last = store.latestCheckpoint(before.logId()).map(SignedHead::note).orElse("");
      List<Entry> first = store.entries(shard.logId(), 0, 1);
      findings.unless(
          !first.isEmpty() && Arrays.equals(first.getFirst().leaf(), FirstLeaf.of(before, last)),
          DifferenceKind.SHARDS_NOT_LINKED,
          "shard %d",
          shard.logId());
    }
  }

  private List<NoteVerifier> keysOf(Shard shard) {
    try {
      return keys.verifiers(shard.logId());
    } catch (LogHalted keysAreMissing) {
      findings.add(DifferenceKind.SIGNATURE_WRONG, "shard %d: no keys", shard.logId());
      return List.of();
    }
  }

  private long checkpoints(Shard shard, HeadClaims claims) {
    jdbc.sql("SELECT size, root, note FROM trust.tlog_checkpoint WHERE log_id = :log ORDER BY size")
        .param("log", shard.logId())
        .withFetchSize(1_000)
        .query(row -> {
          String name = "checkpoint " + row.getLong("size");
          TreeHead head = new TreeHead(row.getLong("size"), row.getBytes("root"));
          claims.add(head, DifferenceKind.CHECKPOINT_DIFFERS, name);
          claims.add(row.getString("note"), name);
        });
    return new LogStore(jdbc).latestCheckpoint(shard.logId()).map(SignedHead::size).orElse(0L);
  }

  private void entries(Shard shard, Walk walk) {
    jdbc.sql(
            """
            SELECT idx, leaf, leaf_hash FROM trust.tlog_entry WHERE log_id = :log ORDER BY idx
            """)
        .param("log", shard.logId())
        .withFetchSize(1_000)
        .query(walk::entry);
  }

  private void withoutRecord(Shard shard) {
    jdbc.sql(WITHOUT_RECORD)
        .param("log", shard.logId())
        .param("first", FirstLeaf.id(shard))
        .query(row -> {
          findings.add(
              DifferenceKind.ENTRY_WITHOUT_RECORD,
              "shard %d entry %d: %s",
              shard.logId(),
              row.getLong("idx"),
              LeafName.of(row.getBytes("leaf")));
        });
  }

  /** The growing tree of the entries read so far. */
  private final class Walk {

    private final int logId;
    private final HeadClaims claims;
    private final FileCheck files;
    private Frontier frontier = Frontier.EMPTY;

    Walk(int logId, HeadClaims claims, FileCheck files) {
      this.logId = logId;
      this.claims = claims;
      this.files = files;
    }

    void entry(ResultSet row) throws SQLException {
      byte[] leaf = row.getBytes("leaf");
      byte[] hash = Hashes.leaf(leaf);
      findings.unless(
          row.getLong("idx") == frontier.size() && Arrays.equals(hash, row.getBytes("leaf_hash")),
          DifferenceKind.ENTRY_DIFFERS,
          "shard %d entry %d",
          logId,
          row.getLong("idx"));
      frontier = frontier.append(hash);
      files.entry(leaf, hash);
      claims.check(frontier);
    }
  }
}
