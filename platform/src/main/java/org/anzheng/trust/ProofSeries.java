package org.anzheng.trust;

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

  private String proof(int logId, long index, byte[] leaf) {
    Head head = heads.get(logId);
    if (head == null || head.size() <= index) {
      throw new Refusal(TrustRefusal.NOT_YET_PUBLISHED);
    }
    TiledTree tree =
        trees.computeIfAbsent(
            logId, id -> new TiledTree(TileReader.directory(folders.folder(id)), head.size()));
    TlogProof proof = new TlogProof(leaf, index, tree.inclusionProof(index), head.note());
    if (!proof.includesLeaf()) {
      throw new IllegalStateException("the published tiles do not prove entry " + index);
    }
    return proof.format();
  }
}
