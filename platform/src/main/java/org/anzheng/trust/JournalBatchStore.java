package org.anzheng.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal's statements for many facts: six round trips, however many there are. */
final class JournalBatchStore {

  private final JdbcClient jdbc;

  JournalBatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Locks the ends of several chains, always in the same order; unknown ones begin here. */
  List<ChainHead> lock(SortedSet<String> chains, Sealer sealer) {
    List<ChainHead> found = new ArrayList<>(find(chains));
    SortedSet<String> missing = new TreeSet<>(chains);
    found.forEach(head -> missing.remove(head.chain()));
    if (!missing.isEmpty()) {
      jdbc.sql(
              """
              INSERT INTO trust.chain (chain, n, head, data_key_sealed)
              SELECT chain, 0, :head, key FROM unnest(:chains::text[], :keys::bytea[]) m (chain, key)
              ON CONFLICT (chain) DO NOTHING
              """)
          .param("head", new byte[32])
          .param("chains", missing.toArray(String[]::new))
          .param(
              "keys",
              missing.stream().map(chain -> sealer.seal(Sealer.newKey())).toArray(byte[][]::new))
          .update();
      found.addAll(find(missing));
    }
    return found;
  }

  private List<ChainHead> find(SortedSet<String> chains) {
    return jdbc.sql(
            """
            SELECT chain, n, head, data_key_sealed FROM trust.chain
            WHERE chain = ANY (:chains) ORDER BY chain FOR UPDATE
            """)
        .param("chains", chains.toArray(String[]::new))
        .query((row, i) ->
            new ChainHead(
                row.getString("chain"),
                row.getLong("n"),
                row.getBytes("head"),
                row.getBytes("data_key_sealed")))
        .list();
  }

  /** The last public events of these subjects of one type; empty for what had none yet. */
  Map<String, SubjectHead> subjects(String type, SortedSet<String> subjects) {
    Map<String, SubjectHead> heads = new HashMap<>();
    jdbc.sql(
            """
            SELECT subject, seq, last_leaf_hash FROM trust.subject
            WHERE type = :type AND subject = ANY (:subjects) ORDER BY subject FOR UPDATE
            """)
        .param("type", type)
        .param("subjects", subjects.toArray(String[]::new))
        .query(row -> {
          heads.put(
              row.getString("subject"),
              new SubjectHead(row.getInt("seq"), row.getBytes("last_leaf_hash")));
        });
    return heads;
  }

  void append(List<RecordRow> records) {
    jdbc.sql(
            """
            INSERT INTO trust.record_version (rec_id, ver, chain, n, kind, header, hsalt, body_sealed)
            SELECT id, 1, chain, n, kind, header, salt, body
            FROM unnest(:ids::uuid[], :chains::text[], :ns::bigint[], :kinds::text[],
              :headers::bytea[], :salts::bytea[], :bodies::bytea[])
              r (id, chain, n, kind, header, salt, body)
            """)
        .param("ids", array(records, RecordRow::id, UUID[]::new))
        .param("chains", array(records, RecordRow::chain, String[]::new))
        .param("ns", array(records, RecordRow::n, Long[]::new))
        .param("kinds", array(records, RecordRow::kind, String[]::new))
        .param("headers", array(records, RecordRow::header, byte[][]::new))
        .param("salts", array(records, RecordRow::headerSalt, byte[][]::new))
        .param("bodies", array(records, RecordRow::sealedBody, byte[][]::new))
        .update();
  }

  /** Moves the ends of chains on from where they were locked. */
  void move(Collection<ChainHead> heads) {
    List<ChainHead> all = List.copyOf(heads);
    int moved =
        jdbc.sql(
                """
                UPDATE trust.chain c SET n = h.n, head = h.head
                FROM unnest(:chains::text[], :ns::bigint[], :heads::bytea[]) h (chain, n, head)
                WHERE c.chain = h.chain AND c.n < h.n
                """)
            .param("chains", array(all, ChainHead::chain, String[]::new))
            .param("ns", array(all, ChainHead::n, Long[]::new))
            .param("heads", array(all, ChainHead::head, byte[][]::new))
            .update();
    requireAll(all.size(), moved);
  }

  /** The last event of each subject; who was faster with one makes the whole fail. */
  void follow(Collection<PublicEvent> last) {
    List<PublicEvent> all = List.copyOf(last);
    int followed =
        jdbc.sql(
                """
                INSERT INTO trust.subject (type, subject, seq, last_leaf_hash)
                SELECT * FROM unnest(:types::text[], :subjects::text[], :seqs::int[], :hashes::bytea[])
                ON CONFLICT (type, subject) DO UPDATE
                SET seq = excluded.seq, last_leaf_hash = excluded.last_leaf_hash
                WHERE trust.subject.seq < excluded.seq
                """)
            .param("types", array(all, PublicEvent::type, String[]::new))
            .param("subjects", array(all, PublicEvent::subject, String[]::new))
            .param("seqs", array(all, PublicEvent::seq, Integer[]::new))
            .param("hashes", array(all, PublicEvent::leafHash, byte[][]::new))
            .update();
    requireAll(all.size(), followed);
  }

  /** Leaves for the sequencer, in this order. */
  void leave(List<WaitingLeaf> leaves) {
    jdbc.sql(
            """
            INSERT INTO trust.tlog_pending (rec_id, leaf_type, leaf)
            SELECT id, type, leaf
            FROM unnest(:ids::uuid[], :types::int[], :leaves::bytea[])
              WITH ORDINALITY l (id, type, leaf, place)
            ORDER BY place
            """)
        .param("ids", array(leaves, WaitingLeaf::record, UUID[]::new))
        .param("types", array(leaves, WaitingLeaf::type, Integer[]::new))
        .param("leaves", array(leaves, WaitingLeaf::leaf, byte[][]::new))
        .update();
  }

  /** A leaf that waits for its place in the log. */
  @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
  record WaitingLeaf(UUID record, int type, byte[] leaf) {}

  private static <T, V> V[] array(
      List<T> rows, Function<T, V> field, java.util.function.IntFunction<V[]> make) {
    return rows.stream().map(field).toArray(make);
  }

  private static void requireAll(int expected, int actual) {
    if (actual != expected) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }
}
