package org.anzheng.certification;

import static java.time.ZoneOffset.UTC;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 案件统计: how many cases of a body stand where and for how long, and what its contracts bring in. */
@Service
@NamedInterface("reads")
public class CaseFigures {

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final FrozenJson json;

  CaseFigures(JdbcClient jdbc, Sealer sealer, FrozenJson json) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.json = json;
  }

  /**
   * Open cases by status and age.
   *
   * @param limits in days, ascending: the first band ends before the first of them
   */
  public List<OpenCases> open(UUID body, Instant now, List<Integer> limits) {
    return jdbc.sql(
            """
            SELECT status,
              width_bucket(CAST(extract(epoch FROM :now - submitted_at) / 86400 AS int),
                           CAST(:limits AS int[])) AS band,
              count(*) AS cases
            FROM certification.certification_case
            WHERE body = :body AND status <> ALL (:closed)
            GROUP BY 1, 2 ORDER BY 1, 2
            """)
        .param("now", now.atOffset(UTC))
        .param("limits", limits.toArray(Integer[]::new))
        .param("body", body)
        .param(
            "closed",
            Stream.of(CaseStatus.values())
                .filter(CaseStatus::closed)
                .map(Enum::name)
                .toArray(String[]::new))
        .query((row, i) ->
            new OpenCases(
                CaseStatus.valueOf(row.getString("status")),
                row.getInt("band"),
                row.getInt("cases")))
        .list();
  }

  /** What the contracts concluded in a year charge, in Chinese yuan, by item of the tariff. */
  public Map<TariffItemType, BigDecimal> fees(UUID body, int year) {
    Map<TariffItemType, BigDecimal> sums = new EnumMap<>(TariffItemType.class);
    jdbc.sql(
            """
            SELECT DISTINCT ON (r.number) r.content_sealed
            FROM certification.certification_case c
            JOIN certification.case_event e
              ON e.number = c.number AND e.transition = 'CONCLUDE_CONTRACT'
             AND e.decided_at >= :from AND e.decided_at < :to
            JOIN certification.case_record r
              ON r.number = c.number AND r.kind = 'CONTRACT' AND length(r.content_sealed) > 0
            WHERE c.body = :body ORDER BY r.number, r.seq DESC
            """)
        .param("body", body)
        .param("from", ChinaTime.startOf(LocalDate.of(year, 1, 1)).atOffset(UTC))
        .param("to", ChinaTime.startOf(LocalDate.of(year + 1, 1, 1)).atOffset(UTC))
        .query(row -> {
          ContractTerms terms =
              json.read(sealer.open(row.getBytes("content_sealed")), ContractTerms.class);
          terms.fees().forEach(fee -> sums.merge(fee.item(), fee.amount(), BigDecimal::add));
        });
    return sums;
  }
}
