package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.anzheng.kernel.Basis;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * 变动公示: what changed in the register, oldest first and without gaps: who reads on from the last
 * place seen misses nothing, however many write at once. A change shows once every transaction
 * older than its own has ended, mostly at once.
 */
@Service
public class PublicChanges {

  /** The most changes given at once. */
  public static final int MOST = 1000;

  private final JdbcClient jdbc;

  PublicChanges(@Qualifier("reader") DataSource reader) {
    this.jdbc = JdbcClient.create(reader);
  }

  /** The changes behind a place. */
  @Basis("opinion:6")
  public List<PublicChange> after(ChangePlace place, int limit) {
    return jdbc.sql(
            """
            SELECT * FROM register.change
            WHERE (transaction, id) > (:transaction::text::xid8, :id)
              AND transaction < pg_snapshot_xmin(pg_current_snapshot())
            ORDER BY transaction, id LIMIT :limit
            """)
        .param("transaction", Long.toString(place.transaction()))
        .param("id", place.id())
        .param("limit", Math.clamp(limit, 1, MOST))
        .query(PublicChanges::change)
        .list();
  }

  private static PublicChange change(ResultSet row, int index) throws SQLException {
    return new PublicChange(
        new ChangePlace(Long.parseLong(row.getString("transaction")), row.getLong("id")),
        row.getObject("fact_id", UUID.class),
        ChangeKind.valueOf(row.getString("kind")),
        row.getString("key"),
        row.getString("issuer"),
        row.getString("event"),
        RegisterRows.instant(row, "effective_at"),
        RegisterRows.instant(row, "recorded_at"));
  }
}
