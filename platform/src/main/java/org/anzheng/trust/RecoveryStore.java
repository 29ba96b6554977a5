package org.anzheng.trust;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements of a recovery; they run as the database's owner, in one transaction. */
final class RecoveryStore {

  private final JdbcClient jdbc;
  private final LogStore log;

  RecoveryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.log = new LogStore(jdbc);
  }

  /** The record and the kind of a leaf. */
  record Waiting(UUID id, int type) {}

  /** No sequencer may run meanwhile, and what is done is on disk when the commit returns. */
  void insistOnBeingAlone() {
    log.insistOnDurability();
    boolean alone =
        jdbc.sql("SELECT pg_try_advisory_xact_lock(:lock)")
            .param("lock", Leadership.LOCK)
            .query((row, i) -> row.getBoolean(1))
            .single();
    if (!alone) {
      throw new LogHalted("a sequencer is running: stop the platform first");
    }
  }

  List<Shard> shards() {
    return log.shards();
  }

  /** A shard that began after the backup; the one before it was closed then. */
  Shard begin(int year, String origin, Instant now) {
    log.shards().stream()
        .filter(shard -> shard.logId() < year && shard.frozenAt() == null)
        .forEach(shard -> log.freeze(shard, now));
    Shard empty = Shard.empty(year, origin);
    log.open(empty);
    return empty;
  }

  /** A leaf that was waiting when the backup was made, and has had its place since. */
  Optional<Waiting> takePending(Entry entry) {
    return jdbc.sql(
            """
            DELETE FROM trust.tlog_pending WHERE leaf_hash = :hash RETURNING rec_id, leaf_type
            """)
        .param("hash", entry.leafHash())
        .query(
            (row, i) -> new Waiting(row.getObject("rec_id", UUID.class), row.getInt("leaf_type")))
        .optional();
  }

  void place(int year, Entry entry, Waiting leaf) {
    jdbc.sql(
            """
            INSERT INTO trust.tlog_entry (log_id, idx, leaf, leaf_hash, rec_id, leaf_type)
            VALUES (:log, :index, :leaf, :hash, :id, :type)
            """)
        .param("log", year)
        .param("index", entry.index())
        .param("leaf", entry.leaf())
        .param("hash", entry.leafHash())
        .param("id", leaf.id())
        .param("type", leaf.type())
        .update();
  }

  void move(Shard to) {
    jdbc.sql(
            """
            UPDATE trust.tlog_state SET size = :size, frontier = :frontier, root = :root
            WHERE log_id = :log
            """)
        .param("size", to.size())
        .param("frontier", to.frontier())
        .param("root", to.root())
        .param("log", to.logId())
        .update();
  }

  void addCheckpoint(int year, TreeHead head, String note, Instant now) {
    if (log.checkpoint(year, head.size()).isEmpty()) {
      log.add(year, head, note, now);
    }
  }

  /**
   * The next public event of the subject follows this one, and the next record of its chain that
   * which announced it.
   */
  void follow(LostLeaf.Event event) {
    jdbc.sql(
            """
            INSERT INTO trust.subject (type, subject, seq, last_leaf_hash)
            VALUES (:type, :subject, :seq, :hash)
            ON CONFLICT (type, subject) DO UPDATE
            SET seq = excluded.seq, last_leaf_hash = excluded.last_leaf_hash
            WHERE trust.subject.seq = excluded.seq - 1 AND trust.subject.last_leaf_hash = :prev
            """)
        .param("type", event.type())
        .param("subject", event.subject())
        .param("seq", event.seq())
        .param("hash", event.hash())
        .param("prev", event.prev())
        .update();
    jdbc.sql(
            """
            UPDATE trust.chain SET n = :n, head = :head
            WHERE n < :n AND chain = (
              SELECT r.chain FROM trust.tlog_entry e
              JOIN trust.record_version r ON r.rec_id = e.rec_id
              WHERE e.leaf_type > 1 AND e.leaf_hash = :prev)
            AND NOT EXISTS (
              SELECT 1 FROM trust.tlog_pending p
              JOIN trust.record_version w ON w.rec_id = p.rec_id WHERE w.chain = trust.chain.chain)
            """)
        .param("n", event.n())
        .param("head", event.head())
        .param("prev", event.prev())
        .update();
  }
}
