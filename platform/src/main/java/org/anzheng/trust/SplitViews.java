package org.anzheng.trust;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 日志分叉证据库: every contradiction between log and witnesses that was ever seen; none is forgotten. */
@NamedInterface("reads")
@Service
public class SplitViews {

  private final JdbcClient jdbc;

  SplitViews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of them, the newest first. */
  public List<SplitView> all() {
    return jdbc.sql(
            """
            SELECT log_id, witness, held, held_size, own, own_size, seen_at
            FROM trust.split_view ORDER BY seen_at DESC, witness LIMIT 100
            """)
        .query((row, i) ->
            new SplitView(
                row.getInt("log_id"),
                row.getString("witness"),
                row.getString("held"),
                row.getLong("held_size"),
                row.getString("own"),
                row.getLong("own_size"),
                row.getTimestamp("seen_at").toInstant()))
        .list();
  }

  /** The same checkpoint again is no new evidence. */
  void keep(SplitView seen) {
    jdbc.sql(
            """
            INSERT INTO trust.split_view (log_id, witness, held, held_size, own, own_size, seen_at)
            VALUES (:log, :witness, :held, :heldSize, :own, :ownSize, :now) ON CONFLICT DO NOTHING
            """)
        .param("log", seen.year())
        .param("witness", seen.witness())
        .param("held", seen.held())
        .param("heldSize", seen.heldSize())
        .param("own", seen.own())
        .param("ownSize", seen.ownSize())
        .param("now", Timestamp.from(seen.seenAt()))
        .update();
  }
}
