package org.anzheng.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.ChinaTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 统计公示: how many certificates there are, by category and status. */
@Service
public class Statistics {

  private final JdbcClient jdbc;
  private final Clock clock;

  Statistics(@Qualifier("reader") DataSource reader, Clock clock) {
    this.jdbc = JdbcClient.create(reader);
    this.clock = clock;
  }

  /** One line for each category that has a certificate. */
  public List<CountLine> byCategory() {
    Map<String, Map<CertificateStatus, Long>> counts = new TreeMap<>();
    LocalDate today = ChinaTime.dateOf(clock.instant());
    jdbc.sql(
            """
            SELECT category, CASE WHEN status IN ('VALID', 'SUSPENDED') AND valid_to < :today
                THEN 'EXPIRED' ELSE status END AS shown, count(*) AS certificates
            FROM register.certificate GROUP BY 1, 2
            """)
        .param("today", today)
        .query(row -> {
          counts
              .computeIfAbsent(
                  row.getString("category"), c -> new EnumMap<>(CertificateStatus.class))
              .put(CertificateStatus.valueOf(row.getString("shown")), row.getLong("certificates"));
        });
    return counts.entrySet().stream().map(e -> new CountLine(e.getKey(), e.getValue())).toList();
  }
}
