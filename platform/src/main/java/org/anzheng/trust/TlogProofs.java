package org.anzheng.trust;

import java.util.UUID;
import org.anzheng.kernel.Refusal;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TileReader;
import org.anzheng.proof.TiledTree;
import org.anzheng.proof.TlogProof;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 日志包含证明: the text of a .tlog-proof file (C2SP tlog-proof), which anybody checks offline. */
@NamedInterface("reads")
@Service
public class TlogProofs {

  /** The public leaf of a fact where it has one; it says something to people. */
  private static final String PLACE =
      """
      SELECT e.log_id, e.idx, e.leaf, c.size, c.note
      FROM trust.record_version r
      LEFT JOIN trust.tlog_entry e ON e.rec_id = r.rec_id
      LEFT JOIN LATERAL (
        SELECT size, note FROM trust.tlog_checkpoint c
        WHERE c.log_id = e.log_id AND c.size > e.idx ORDER BY size DESC LIMIT 1) c ON true
      WHERE r.rec_id = :id
      ORDER BY e.leaf_type DESC NULLS LAST LIMIT 1
      """;

  private final JdbcClient jdbc;
  private final ShardFolders folders;

  TlogProofs(JdbcClient jdbc, ShardFolders folders) {
    this.jdbc = jdbc;
    this.folders = folders;
  }

  /** Proof that the log contains the fact; a refusal while no signed checkpoint covers it. */
  public String of(UUID factId) {
    Place place =
        jdbc.sql(PLACE)
            .param("id", factId)
            .query((row, i) ->
                new Place(
                    row.getInt("log_id"),
                    row.getLong("idx"),
                    row.getBytes("leaf"),
                    row.getLong("size"),
                    row.getString("note")))
            .optional()
            .orElseThrow(() -> new Refusal(TrustRefusal.NO_SUCH_RECORD));
    if (place.leaf() == null || place.note() == null) {
      throw new Refusal(TrustRefusal.NOT_YET_PUBLISHED);
    }
    return proof(place, place.leaf(), place.note());
  }

  private String proof(Place place, byte[] leaf, String note) {
    TiledTree tree =
        new TiledTree(TileReader.directory(folders.folder(place.logId())), place.size());
    TlogProof proof =
        new TlogProof(
            leaf, place.index(), tree.inclusionProof(place.index()), SignedNote.parse(note));
    if (!proof.includesLeaf()) {
      throw new IllegalStateException("the published tiles do not prove entry " + place.index());
    }
    return proof.format();
  }

  @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
  private record Place(
      int logId, long index, byte @Nullable [] leaf, long size, @Nullable String note) {}
}
