package org.anzheng.certification;

import static java.time.ZoneOffset.UTC;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 合同线索查询: what contracts charge, page by page; the contracts themselves stay sealed. */
@Repository
@NamedInterface("reads")
public class ContractTraces {

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final FrozenJson json;

  ContractTraces(JdbcClient jdbc, Sealer sealer, FrozenJson json) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.json = json;
  }

  /**
   * Contracts concluded since a time, by number of the case.
   *
   * @param after the last number of the page before; blank for the first page
   */
  public List<ConcludedContract> concluded(String after, int most, Instant since) {
    return jdbc.sql(
            """
            SELECT c.number, c.body, c.category, c.tier, e.decided_at, r.content_sealed
            FROM certification.case_event e
            JOIN certification.certification_case c ON c.number = e.number
            JOIN LATERAL (SELECT content_sealed FROM certification.case_record
              WHERE number = e.number AND kind = 'CONTRACT' ORDER BY seq DESC LIMIT 1) r ON true
            WHERE e.kind = 'ContractConcluded' AND e.decided_at >= :since AND e.number > :after
              AND length(r.content_sealed) > 0
            ORDER BY e.number LIMIT :most
            """)
        .param("since", since.atOffset(UTC))
        .param("after", after)
        .param("most", most)
        .query(this::contract)
        .list();
  }

  private ConcludedContract contract(ResultSet row, int index) throws SQLException {
    ContractTerms terms =
        json.read(sealer.open(row.getBytes("content_sealed")), ContractTerms.class);
    return new ConcludedContract(
        row.getString("number"),
        row.getObject("body", UUID.class),
        row.getString("category"),
        row.getString("tier"),
        terms.fees().stream()
            .filter(line -> line.item() == TariffItemType.AUDIT_PER_MAN_DAY)
            .map(FeeLine::quantity)
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        terms.total(),
        ChinaTime.dateOf(row.getTimestamp("decided_at").toInstant()));
  }
}
