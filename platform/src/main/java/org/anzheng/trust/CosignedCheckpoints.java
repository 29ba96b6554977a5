package org.anzheng.trust;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 会签检查点: what nobody could know before enough witnesses cosigned it, and so the seed of draws. */
@NamedInterface("reads")
@Service
public class CosignedCheckpoints {

  private static final String FIRST =
      """
      SELECT h.note || string_agg(s.line || chr(10), '' ORDER BY s.witness)
      FROM trust.tlog_checkpoint h
        JOIN trust.tlog_cosignature s ON s.log_id = h.log_id AND s.size = h.size
        JOIN trust.tlog_entry e ON e.rec_id = :fact AND e.leaf_type = 1
      WHERE h.signed_at >= :from AND s.cosigned_at >= :from
        AND (h.log_id > e.log_id OR h.log_id = e.log_id AND h.size > e.idx)
      GROUP BY h.log_id, h.size, h.note HAVING count(*) >= :needed
      ORDER BY h.log_id, h.size LIMIT 1
      """;

  private final JdbcClient jdbc;
  private final Witnesses witnesses;

  CosignedCheckpoints(JdbcClient jdbc, Witnesses witnesses) {
    this.jdbc = jdbc;
    this.witnesses = witnesses;
  }

  /**
   * The first checkpoint signed at or after a time that covers a fact and has enough cosignatures
   * of that time, with these; empty until there is one, for ever in a log without witnesses.
   */
  public Optional<String> firstSince(Instant from, UUID fact) {
    return jdbc.sql(FIRST)
        .param("fact", fact)
        .param("from", Timestamp.from(from))
        .param("needed", witnesses.needed())
        .query(String.class)
        .optional();
  }
}
