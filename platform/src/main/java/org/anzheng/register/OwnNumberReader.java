package org.anzheng.register;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what is known about numbers that are not, or not plainly, in the register: each question
 * takes one statement, however many numbers are asked for.
 */
@Repository
class OwnNumberReader {

  private final JdbcClient jdbc;

  OwnNumberReader(@Qualifier("reader") DataSource reader) {
    this.jdbc = JdbcClient.create(reader);
  }

  /** The certificates that bodies reported under numbers of their own. */
  OwnNumbers find(Collection<String> typed) {
    String[] keys = OwnNumbers.keys(typed).toArray(String[]::new);
    Map<String, List<ReportedNumber>> found = new HashMap<>();
    if (keys.length > 0) {
      jdbc.sql(
              """
              SELECT a.own, c.number, c.issuer
              FROM unnest(:keys::text[]) a (own)
              CROSS JOIN LATERAL (SELECT number, issuer FROM register.certificate
                WHERE reported_as = a.own ORDER BY number LIMIT 50) c
              ORDER BY a.own, c.number
              """)
          .param("keys", keys)
          .query(row -> {
            found
                .computeIfAbsent(row.getString("own"), own -> new ArrayList<>())
                .add(new ReportedNumber(row.getString("number"), row.getString("issuer")));
          });
    }
    return new OwnNumbers(found);
  }

  /** When the last event or report of each of these bodies came in, where one ever did. */
  Map<String, Instant> lastReports(Collection<String> approvalNos) {
    Map<String, Instant> last = new HashMap<>();
    if (!approvalNos.isEmpty()) {
      jdbc.sql(
              """
              SELECT a.no, l.at FROM unnest(:bodies::text[]) a (no)
              CROSS JOIN LATERAL (SELECT greatest(
                (SELECT recorded_at FROM register.change WHERE issuer = a.no
                  ORDER BY recorded_at DESC LIMIT 1),
                (SELECT last_report_at FROM register.body_report WHERE approval_no = a.no)) AS at) l
              WHERE l.at IS NOT NULL
              """)
          .param("bodies", approvalNos.toArray(String[]::new))
          .query(row -> {
            last.put(row.getString("no"), row.getObject("at", OffsetDateTime.class).toInstant());
          });
    }
    return last;
  }

  /** The highest of the numbers that begin so, for each of these beginnings that has any. */
  Map<String, String> highest(Collection<String> beginnings) {
    Map<String, String> highest = new HashMap<>();
    if (!beginnings.isEmpty()) {
      jdbc.sql(
              """
              SELECT a.beginning, h.number FROM unnest(:beginnings::text[]) a (beginning)
              CROSS JOIN LATERAL (SELECT number FROM register.certificate
                WHERE number COLLATE "C" >= a.beginning
                  AND number COLLATE "C" < a.beginning || :after
                ORDER BY number COLLATE "C" DESC LIMIT 1) h
              """)
          .param("beginnings", beginnings.toArray(String[]::new))
          .param("after", ":") // the character after 9
          .query(row -> {
            highest.put(row.getString("beginning"), row.getString("number"));
          });
    }
    return highest;
  }
}
