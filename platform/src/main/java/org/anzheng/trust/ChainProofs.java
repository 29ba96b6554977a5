package org.anzheng.trust;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Refusal;
import org.anzheng.proof.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 成组证明准备: chooses the checkpoints that all proofs of a package stand under. */
@NamedInterface("reads")
@Service
public class ChainProofs {

  private static final String WAITING =
      """
      SELECT EXISTS (
        SELECT 1 FROM trust.record_version r JOIN trust.tlog_pending p ON p.rec_id = r.rec_id
        WHERE (r.chain = :chain AND r.n <= :upTo) OR r.rec_id = ANY (:others))
      """;

  private static final String LAST =
      """
      SELECT e.log_id, max(e.idx) AS idx
      FROM trust.record_version r JOIN trust.tlog_entry e ON e.rec_id = r.rec_id
      WHERE (r.chain = :chain AND r.n <= :upTo) OR r.rec_id = ANY (:others)
      GROUP BY e.log_id
      """;

  /** The newest that enough witnesses cosigned; while there is none, the newest. */
  private static final String HEAD =
      """
      SELECT h.size, h.note || coalesce((
          SELECT string_agg(s.line || chr(10), '' ORDER BY s.witness)
          FROM trust.tlog_cosignature s
          WHERE s.log_id = h.log_id AND s.size = h.size), '') AS note
      FROM trust.tlog_checkpoint h
      WHERE h.log_id = :log AND h.size = coalesce(
        (SELECT s.size FROM trust.tlog_cosignature s
         WHERE s.log_id = :log AND s.size > :idx
         GROUP BY s.size HAVING count(*) >= :needed ORDER BY s.size DESC LIMIT 1),
        (SELECT max(m.size) FROM trust.tlog_checkpoint m
         WHERE m.log_id = :log AND m.size > :idx))
      """;

  private final JdbcClient jdbc;
  private final ShardFolders folders;
  private final Witnesses witnesses;

  ChainProofs(JdbcClient jdbc, ShardFolders folders, Witnesses witnesses) {
    this.jdbc = jdbc;
    this.folders = folders;
    this.witnesses = witnesses;
  }

  /**
   * The proofs of a chain up to a record, and of some facts of other chains; a refusal while no
   * signed checkpoint covers them all.
   */
  public ProofSeries of(String chain, long upTo, Collection<UUID> others) {
    UUID[] facts = others.toArray(UUID[]::new);
    boolean waiting =
        jdbc.sql(WAITING)
            .param("chain", chain)
            .param("upTo", upTo)
            .param("others", facts)
            .query(Boolean.class)
            .single();
    if (waiting) {
      throw new Refusal(TrustRefusal.NOT_YET_PUBLISHED);
    }
    Map<Integer, Long> last = new HashMap<>();
    jdbc.sql(LAST)
        .param("chain", chain)
        .param("upTo", upTo)
        .param("others", facts)
        .query(row -> {
          last.put(row.getInt("log_id"), row.getLong("idx"));
        });
    Map<Integer, ProofSeries.Head> heads = new HashMap<>();
    last.forEach((log, index) ->
        heads.put(
            log, head(log, index).orElseThrow(() -> new Refusal(TrustRefusal.NOT_YET_PUBLISHED))));
    return new ProofSeries(jdbc, folders, heads);
  }

  private Optional<ProofSeries.Head> head(int log, long index) {
    return jdbc.sql(HEAD)
        .param("log", log)
        .param("idx", index)
        .param("needed", witnesses.needed())
        .query((row, i) ->
            new ProofSeries.Head(row.getLong("size"), SignedNote.parse(row.getString("note"))))
        .optional();
  }
}
