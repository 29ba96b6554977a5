package org.anzheng.adoption.records;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 采信统计: how much is relied on certificates, where, for what, and how the services were. */
@NamedInterface("records")
@Service
public class AdoptionStatistics {

  private final JdbcClient jdbc;

  AdoptionStatistics(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Records by sector, since an instant. */
  public List<AdoptionCount> bySector(Instant since) {
    return counts(
        """
        SELECT sector AS name, count(*) AS records,
          count(*) FILTER (WHERE status IN ('AWARDED', 'FED_BACK')) AS awarded
        FROM adoption.record WHERE recorded_at >= :since GROUP BY 1 ORDER BY 2 DESC, 1
        """,
        since);
  }

  /** Records by province: the first two digits of the division. */
  public List<AdoptionCount> byProvince(Instant since) {
    return counts(
        """
        SELECT province AS name, count(*) AS records,
          count(*) FILTER (WHERE status IN ('AWARDED', 'FED_BACK')) AS awarded
        FROM adoption.record WHERE recorded_at >= :since GROUP BY 1 ORDER BY 2 DESC, 1
        """,
        since);
  }

  /** Records by category of the certificates checked in them. */
  public List<AdoptionCount> byCategory(Instant since) {
    return counts(
        """
        SELECT c.category AS name, count(DISTINCT r.number) AS records,
          count(DISTINCT r.number) FILTER (WHERE r.chosen = c.certificate) AS awarded
        FROM adoption.record r JOIN adoption.record_check c ON c.record = r.number
        WHERE r.recorded_at >= :since GROUP BY 1 ORDER BY 2 DESC, 1
        """,
        since);
  }

  /** Checks by the status that was found: records say how many procurements met it. */
  public List<AdoptionCount> byStatus(Instant since) {
    return counts(
        """
        SELECT cert_status AS name, count(*) AS records, count(DISTINCT record) AS awarded
        FROM adoption.record_check WHERE checked_at >= :since GROUP BY 1 ORDER BY 2 DESC, 1
        """,
        since);
  }

  /** Feedback by category of the certificate that was chosen. */
  public List<FeedbackLine> feedback(Instant since) {
    return jdbc.sql(
            """
            SELECT c.category, count(DISTINCT f.record) AS given,
              avg((f.performance + f.competence + f.response + f.confidentiality) / 4.0) AS grade,
              count(DISTINCT f.record) FILTER (WHERE f.incident) AS incidents
            FROM adoption.feedback f JOIN adoption.record r ON r.number = f.record
              JOIN LATERAL (SELECT category FROM adoption.record_check k
                WHERE k.record = r.number AND k.certificate = r.chosen
                ORDER BY k.seq DESC LIMIT 1) c ON true
            WHERE f.given_at >= :since GROUP BY 1 ORDER BY 1
            """)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query((row, i) ->
            new FeedbackLine(
                row.getString("category"),
                row.getLong("given"),
                row.getBigDecimal("grade").setScale(1, java.math.RoundingMode.HALF_UP),
                row.getLong("incidents")))
        .list();
  }

  private List<AdoptionCount> counts(String sql, Instant since) {
    return jdbc.sql(sql)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query((row, i) ->
            new AdoptionCount(
                row.getString("name"), row.getLong("records"), row.getLong("awarded")))
        .list();
  }
}
