package org.anzheng.trust;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The journal's statements: two round trips for a fact, one more when it is public. */
@Repository
class JournalStore {

  private static final String APPEND =
      """
      WITH moved AS (
        UPDATE trust.chain SET n = :n, head = :commitment
        WHERE chain = :chain AND n = :n - 1
        RETURNING chain
      ), recorded AS (
        INSERT INTO trust.record_version (rec_id, ver, chain, n, kind, header, hsalt, body_sealed)
        SELECT :id, 1, moved.chain, :n, :kind, :header, :headerSalt, :sealedBody FROM moved
        RETURNING rec_id
      )
      """;

  private static final String PRIVATE_LEAF =
      APPEND
          + """
          INSERT INTO trust.tlog_pending (rec_id, leaf_type, leaf)
          SELECT rec_id, 1, :leaf FROM recorded
          """;

  private static final String PUBLIC_LEAF =
      APPEND
          + """
          , followed AS (
            INSERT INTO trust.subject (type, subject, seq, last_leaf_hash)
            SELECT :type, :subject, :seq, :publicHash FROM recorded
            ON CONFLICT (type, subject) DO UPDATE
            SET seq = excluded.seq, last_leaf_hash = excluded.last_leaf_hash
            WHERE trust.subject.seq = excluded.seq - 1
            RETURNING seq
          )
          INSERT INTO trust.tlog_pending (rec_id, leaf_type, leaf)
          SELECT r.rec_id, l.leaf_type, l.leaf
          FROM recorded r, followed, (VALUES (1, :leaf), (:leafType, :publicLeaf)) l (leaf_type, leaf)
          ORDER BY l.leaf_type
          """;

  private final JdbcClient jdbc;

  JournalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Locks the end of a chain until the transaction ends; an unknown chain begins here. */
  ChainHead lock(String chain, Sealer sealer) {
    return find(chain)
        .or(() -> {
          create(chain, sealer.seal(Sealer.newKey()));
          return find(chain);
        })
        .orElseThrow();
  }

  private Optional<ChainHead> find(String chain) {
    return jdbc.sql(
            "SELECT n, head, data_key_sealed FROM trust.chain WHERE chain = :chain FOR UPDATE")
        .param("chain", chain)
        .query((row, i) ->
            new ChainHead(
                chain, row.getLong("n"), row.getBytes("head"), row.getBytes("data_key_sealed")))
        .optional();
  }

  private void create(String chain, byte[] sealedKey) {
    jdbc.sql(
            """
            INSERT INTO trust.chain (chain, n, head, data_key_sealed)
            VALUES (:chain, 0, :head, :key) ON CONFLICT (chain) DO NOTHING
            """)
        .param("chain", chain)
        .param("head", new byte[32])
        .param("key", sealedKey)
        .update();
  }

  /** The last public event of a subject. A statement of its own: it must see what was committed. */
  SubjectHead subject(String type, String subject) {
    return jdbc.sql(
            """
            SELECT seq, last_leaf_hash FROM trust.subject
            WHERE type = :type AND subject = :subject FOR UPDATE
            """)
        .param("type", type)
        .param("subject", subject)
        .query((row, i) -> new SubjectHead(row.getInt("seq"), row.getBytes("last_leaf_hash")))
        .optional()
        .orElse(SubjectHead.NONE);
  }

  void append(RecordRow record, byte[] leaf) {
    requireRows(1, with(PRIVATE_LEAF, record, leaf).update());
  }

  void append(RecordRow record, byte[] leaf, PublicEvent event) {
    requireRows(
        2,
        with(PUBLIC_LEAF, record, leaf)
            .param("type", event.type())
            .param("subject", event.subject())
            .param("seq", event.seq())
            .param("publicHash", event.leafHash())
            .param("leafType", event.leafType())
            .param("publicLeaf", event.leaf())
            .update());
  }

  /**
   * Drops salt and content of these records; the owner's function does it, the application may not.
   */
  int erase(Collection<UUID> facts) {
    return jdbc.sql("SELECT trust.erase_bodies(:ids)")
        .param("ids", facts.toArray(UUID[]::new))
        .query(Integer.class)
        .single();
  }

  /** The same for many facts at once. */
  JournalBatchStore batch() {
    return new JournalBatchStore(jdbc);
  }

  private JdbcClient.StatementSpec with(String sql, RecordRow record, byte[] leaf) {
    return jdbc.sql(sql)
        .param("id", record.id())
        .param("chain", record.chain())
        .param("n", record.n())
        .param("kind", record.kind())
        .param("header", record.header())
        .param("headerSalt", record.headerSalt())
        .param("sealedBody", record.sealedBody())
        .param("commitment", record.commitment())
        .param("leaf", leaf);
  }

  private static void requireRows(int expected, int actual) {
    if (actual != expected) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }
}
