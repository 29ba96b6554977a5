package org.anzheng.trust;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 日志位置查询: the places of facts in the log. A fact that is not yet sequenced has none. */
@NamedInterface("reads")
@Service
public class LogPositions {

  private static final String POSITIONS =
      """
      SELECT e.rec_id, s.origin, e.idx, e.leaf_hash,
             e.idx < coalesce((SELECT max(c.size) FROM trust.tlog_checkpoint c
                               WHERE c.log_id = e.log_id), 0) AS published
      FROM trust.tlog_entry e JOIN trust.tlog_state s ON s.log_id = e.log_id
      WHERE e.leaf_type = 1 AND e.rec_id = ANY (:ids)
      """;

  private static final String PUBLISHED =
      """
      SELECT count(e.idx) > 0 AND bool_and(e.idx < coalesce((
               SELECT max(c.size) FROM trust.tlog_checkpoint c WHERE c.log_id = e.log_id), 0))
             AND NOT EXISTS (SELECT 1 FROM trust.tlog_pending p WHERE p.rec_id = :id)
      FROM trust.tlog_entry e WHERE e.rec_id = :id
      """;

  private final JdbcClient jdbc;

  LogPositions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether a signed checkpoint covers every leaf of a fact. */
  public boolean isPublished(UUID factId) {
    return Boolean.TRUE.equals(
        jdbc.sql(PUBLISHED).param("id", factId).query(Boolean.class).single());
  }

  /** Refuses what the log does not cover yet. */
  public void requirePublished(UUID factId) {
    if (!isPublished(factId)) {
      throw new Refusal(TrustRefusal.NOT_YET_PUBLISHED);
    }
  }

  /** The positions of those facts that have one already. */
  public Map<UUID, LogPosition> of(Collection<UUID> factIds) {
    Map<UUID, LogPosition> positions = new HashMap<>();
    if (!factIds.isEmpty()) {
      jdbc.sql(POSITIONS)
          .param("ids", factIds.toArray(UUID[]::new))
          .query(row -> {
            positions.put(
                row.getObject("rec_id", UUID.class),
                new LogPosition(
                    row.getString("origin"),
                    row.getLong("idx"),
                    HexFormat.of().formatHex(row.getBytes("leaf_hash")),
                    row.getBoolean("published")));
          });
    }
    return positions;
  }
}
