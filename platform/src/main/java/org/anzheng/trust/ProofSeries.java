package org.anzheng.trust;

import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anzheng.kernel.Refusal;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TileReader;
import org.anzheng.proof.TiledTree;
import org.anzheng.proof.TlogProof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;

/**
 * 成组证明: proofs of many facts under one checkpoint for each shard of the log, so that whoever checks
 * them judges few signatures. Made for one package, by one thread.
 */
@NamedInterface("reads")
public final class ProofSeries {

  private static final String LEAVES =
      """
      SELECT rec_id, leaf_type, log_id, idx, leaf FROM trust.tlog_entry
      WHERE rec_id = ANY (:ids) ORDER BY log_id, idx
      """;

  /** For each record the first stamp that covers it: nothing says better how early it was there. */
  private static final String STAMPS =
      """
      SELECT DISTINCT t.log_id, t.size, t.note, t.answer
      FROM trust.record_version r JOIN trust.tlog_entry e ON e.rec_id = r.rec_id
      JOIN LATERAL (
        SELECT s.log_id, s.size, s.note, s.answer FROM trust.tlog_timestamp s
        WHERE s.log_id = e.log_id AND s.size > e.idx ORDER BY s.size LIMIT 1) t ON true
      WHERE r.chain = :chain AND r.n <= :upTo
      ORDER BY t.log_id, t.size
      """;

  private final JdbcClient jdbc;
  private final ShardFolders folders;
  private final TreeMap<Integer, Head> heads;
  private final Map<Integer, TiledTree> trees = new HashMap<>();

  ProofSeries(JdbcClient jdbc, ShardFolders folders, Map<Integer, Head> heads) {
    this.jdbc = jdbc;
    this.folders = folders;
    this.heads = new TreeMap<>(heads);
  }

  /** A signed head of a shard. */
  record Head(long size, SignedNote note) {}

  /** The checkpoint of the newest shard with its signatures; empty where nothing is proved. */
  public Optional<String> checkpoint() {
    return heads.isEmpty()
        ? Optional.empty()
        : Optional.of(heads.lastEntry().getValue().note().format());
  }

  /** Proofs of every leaf of these facts. */
  public List<FactProof> of(Collection<UUID> facts) {
    return jdbc.sql(LEAVES)
        .param("ids", facts.toArray(UUID[]::new))
        .query((row, i) ->
            new FactProof(
                row.getObject("rec_id", UUID.class),
                row.getInt("leaf_type") > 1,
                proof(row.getInt("log_id"), row.getLong("idx"), row.getBytes("leaf"))))
        .list();
  }

  /** The time stamps that say when the records of a chain were there at the latest. */
  public List<HeadStamp> stamps(String chain, long upTo) {
    return jdbc
        .sql(STAMPS)
        .param("chain", chain)
        .param("upTo", upTo)
        .query((row, i) ->
            stamp(
                row.getInt("log_id"),
                row.getLong("size"),
                row.getString("note"),
                row.getBytes("answer")))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** None where the stamped checkpoint is newer than that of the proofs. */
  private Optional<HeadStamp> stamp(int logId, long size, String note, byte[] answer) {
    Head head = heads.get(logId);
    if (head == null || head.size() < size) {
      return Optional.empty();
    }
    StringBuilder growth = new StringBuilder(size + " " + head.size() + "\n");
    if (size < head.size()) {
      tree(logId, head)
          .consistencyProof(size)
          .forEach(hash -> growth.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
    }
    return Optional.of(new HeadStamp(logId + "-" + size, note, answer, growth.toString()));
  }

  private TiledTree tree(int logId, Head head) {
    return trees.computeIfAbsent(
        logId, id -> new TiledTree(TileReader.directory(folders.folder(id)), head.size()));
  }

  private String proof(int logId, long index, byte[] leaf) {
    Head head = heads.get(logId);
    if (head == null || head.size() <= index) {
      throw new Refusal(TrustRefusal.NOT_YET_PUBLISHED);
    }
    TlogProof proof =
        new TlogProof(leaf, index, tree(logId, head).inclusionProof(index), head.note());
    if (!proof.includesLeaf()) {
      throw new IllegalStateException("the published tiles do not prove entry " + index);
    }
    return proof.format();
  }
}
