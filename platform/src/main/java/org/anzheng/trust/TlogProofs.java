package org.anzheng.trust;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

  /**
   * The public leaf of a fact where it has one; it says something to people. Under the newest
   * checkpoint that enough witnesses cosigned; while there is none, under the newest.
   */
  private static final String PLACE =
      """
      SELECT e.log_id, e.idx, e.leaf, c.size, c.note
      FROM trust.record_version r
      LEFT JOIN trust.tlog_entry e ON e.rec_id = r.rec_id
      LEFT JOIN LATERAL (
        SELECT h.size, h.note || coalesce((
            SELECT string_agg(s.line || chr(10), '' ORDER BY s.witness)
            FROM trust.tlog_cosignature s
            WHERE s.log_id = h.log_id AND s.size = h.size), '') AS note
        FROM trust.tlog_checkpoint h
        WHERE h.log_id = e.log_id AND h.size = coalesce(
          (SELECT s.size FROM trust.tlog_cosignature s
           WHERE s.log_id = e.log_id AND s.size > e.idx
           GROUP BY s.size HAVING count(*) >= :needed ORDER BY s.size DESC LIMIT 1),
          (SELECT max(m.size) FROM trust.tlog_checkpoint m
           WHERE m.log_id = e.log_id AND m.size > e.idx))) c ON true
      WHERE r.rec_id = :id
      ORDER BY e.leaf_type DESC NULLS LAST LIMIT 1
      """;

  /** Under the oldest checkpoint that enough witnesses cosigned, which tells how early it was. */
  private static final String EARLIEST =
      """
      SELECT e.log_id, e.idx, e.leaf, h.size, h.note || (
          SELECT string_agg(s.line || chr(10), '' ORDER BY s.witness)
          FROM trust.tlog_cosignature s WHERE s.log_id = h.log_id AND s.size = h.size) AS note
      FROM trust.tlog_entry e JOIN trust.tlog_checkpoint h ON h.log_id = e.log_id
      WHERE e.rec_id = :id AND h.size = (
        SELECT s.size FROM trust.tlog_cosignature s
        WHERE s.log_id = e.log_id AND s.size > e.idx
        GROUP BY s.size HAVING count(*) >= :needed ORDER BY s.size LIMIT 1)
      ORDER BY e.leaf_type DESC LIMIT 1
      """;

  private final JdbcClient jdbc;
  private final ShardFolders folders;
  private final Witnesses witnesses;

  TlogProofs(JdbcClient jdbc, ShardFolders folders, Witnesses witnesses) {
    this.jdbc = jdbc;
    this.folders = folders;
    this.witnesses = witnesses;
  }

  /** Whether as many witnesses as the policy wants cosigned the checkpoint of this proof. */
  public boolean isCosigned(String proof) {
    SignedNote checkpoint = TlogProof.parse(proof).checkpoint();
    return witnesses
        .keys()
        .map(keys ->
            keys.entrySet().stream()
                .filter(key -> !checkpoint.signedBy(List.of(key.getValue())).isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()))
        .filter(witnesses.policy()::isSatisfiedBy)
        .isPresent();
  }

  /**
   * Proof under the oldest checkpoint that enough witnesses cosigned; as {@link #of} while there is
   * none.
   */
  public String earliest(UUID factId) {
    Optional<Place> place = place(EARLIEST, factId);
    if (place.isEmpty()) {
      return of(factId);
    }
    Place found = place.get();
    return proof(found, Objects.requireNonNull(found.leaf()), Objects.requireNonNull(found.note()));
  }

  /** Proof that the log contains the fact; a refusal while no signed checkpoint covers it. */
  public String of(UUID factId) {
    Place place = place(PLACE, factId).orElseThrow(() -> new Refusal(TrustRefusal.NO_SUCH_RECORD));
    if (place.leaf() == null || place.note() == null) {
      throw new Refusal(TrustRefusal.NOT_YET_PUBLISHED);
    }
    return proof(place, place.leaf(), place.note());
  }

  private Optional<Place> place(String sql, UUID factId) {
    return jdbc.sql(sql)
        .param("id", factId)
        .param("needed", witnesses.needed())
        .query((row, i) ->
            new Place(
                row.getInt("log_id"),
                row.getLong("idx"),
                row.getBytes("leaf"),
                row.getLong("size"),
                row.getString("note")))
        .optional();
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
