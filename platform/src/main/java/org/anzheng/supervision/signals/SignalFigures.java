package org.anzheng.supervision.signals;

import java.util.List;
import java.util.UUID;
import org.anzheng.supervision.offices.Authority;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 信号统计: how many signals of which rule, where, and how often the rules were right. */
@Repository
public class SignalFigures {

  private static final String WITHIN =
      " EXISTS (SELECT 1 FROM unnest(divisions) d WHERE d LIKE ANY (:patterns))";

  private final JdbcClient jdbc;

  SignalFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How often a rule was right, by the verdicts there are. */
  public List<RulePrecision> precision(Authority authority) {
    return jdbc.sql(
            """
            SELECT rule, count(*) FILTER (WHERE status IN ('OPEN', 'ANSWERED')) AS open,
              count(*) FILTER (WHERE status = 'CONFIRMED') AS confirmed,
              count(*) FILTER (WHERE status = 'HARMLESS') AS harmless
            FROM supervision.signal WHERE
            """
                + WITHIN
                + " GROUP BY rule")
        .param("patterns", authority.patterns())
        .query((row, i) ->
            new RulePrecision(
                RiskRule.valueOf(row.getString("rule")),
                row.getLong("open"),
                row.getLong("confirmed"),
                row.getLong("harmless")))
        .list();
  }

  /** Signals by month in China, the newest month first. */
  public List<SignalMonth> months(Authority authority) {
    return jdbc.sql(
            """
            SELECT to_char(fired_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, rule,
              count(*) AS signals
            FROM supervision.signal WHERE
            """
                + WITHIN
                + " GROUP BY 1, 2 ORDER BY 1 DESC, 3 DESC, 2 LIMIT 120")
        .param("patterns", authority.patterns())
        .query((row, i) ->
            new SignalMonth(
                row.getString("month"),
                RiskRule.valueOf(row.getString("rule")),
                row.getLong("signals")))
        .list();
  }

  /** Signals that count, by province of the seat. */
  public List<RegionCount> regions(Authority authority) {
    return jdbc.sql(
            """
            SELECT left(d, 2) || '0000' AS division, count(DISTINCT number) AS signals
            FROM supervision.signal, unnest(divisions) d
            WHERE status <> 'HARMLESS' AND d LIKE ANY (:patterns)
            GROUP BY 1 ORDER BY 2 DESC, 1
            """)
        .param("patterns", authority.patterns())
        .query((row, i) -> new RegionCount(row.getString("division"), row.getLong("signals")))
        .list();
  }

  /** Signals that count, of each body or organisation by rule. */
  public List<PartyCount> parties(Authority authority, boolean bodies) {
    return jdbc.sql(
            """
            SELECT CASE WHEN :bodies THEN body ELSE organisation END AS party, rule,
              count(*) AS signals
            FROM supervision.signal
            WHERE status <> 'HARMLESS'
              AND (CASE WHEN :bodies THEN body ELSE organisation END) IS NOT NULL AND
            """
                + WITHIN
                + " GROUP BY 1, 2")
        .param("bodies", bodies)
        .param("patterns", authority.patterns())
        .query((row, i) ->
            new PartyCount(
                row.getObject("party", UUID.class),
                RiskRule.valueOf(row.getString("rule")),
                row.getLong("signals")))
        .list();
  }
}
