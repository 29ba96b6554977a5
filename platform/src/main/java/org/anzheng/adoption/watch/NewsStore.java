package org.anzheng.adoption.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what adopters were told. */
@Repository
class NewsStore {

  private final JdbcClient jdbc;

  NewsStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it is news: what was told already is not told again. */
  boolean insert(UUID organisation, NewsItem item, Instant now) {
    return jdbc.sql(
                """
                INSERT INTO adoption.news (organisation, key, news, certificate, holder, uscc,
                  issuer, shown, reason, effective_at, day, told_at)
                VALUES (:organisation, :key, :news, :certificate, :holder, :uscc, :issuer, :shown,
                  :reason, :effective, :day, :now)
                ON CONFLICT (organisation, key) DO NOTHING
                """)
            .param("organisation", organisation)
            .param("key", item.key())
            .param("news", item.news().name())
            .param("certificate", item.certificate())
            .param("holder", item.holder())
            .param("uscc", item.uscc().orElse(null), Types.VARCHAR)
            .param("issuer", item.issuer())
            .param("shown", item.status())
            .param("reason", item.reason().orElse(null), Types.VARCHAR)
            .param("effective", item.effective().atOffset(ZoneOffset.UTC))
            .param("day", item.day())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  List<NewsItem> of(UUID organisation, int most) {
    return jdbc.sql(
            """
            SELECT * FROM adoption.news WHERE organisation = :organisation
            ORDER BY told_at DESC, key LIMIT :most
            """)
        .param("organisation", organisation)
        .param("most", most)
        .query(NewsStore::item)
        .list();
  }

  private static NewsItem item(ResultSet row, int index) throws SQLException {
    return new NewsItem(
        row.getString("key"),
        WatchNews.valueOf(row.getString("news")),
        row.getString("certificate"),
        row.getString("holder"),
        Optional.ofNullable(row.getString("uscc")),
        row.getString("issuer"),
        row.getString("shown"),
        Optional.ofNullable(row.getString("reason")),
        row.getTimestamp("effective_at").toInstant(),
        row.getObject("day", LocalDate.class));
  }
}
