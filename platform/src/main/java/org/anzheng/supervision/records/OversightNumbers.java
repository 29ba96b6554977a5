package org.anzheng.supervision.records;

import java.time.Instant;
import java.util.Locale;
import org.anzheng.kernel.ChinaTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 监督编号: numbers without gaps within a year; the row lock keeps the sequence. */
@Repository
public class OversightNumbers {

  private final JdbcClient jdbc;

  OversightNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next number, such as {@code JB-2026-000001}. */
  public String next(String prefix, Instant now) {
    int year = ChinaTime.dateOf(now).getYear();
    int last =
        jdbc.sql(
                """
                INSERT INTO supervision.number_sequence AS s (prefix, year, last)
                VALUES (:prefix, :year, 1)
                ON CONFLICT (prefix, year) DO UPDATE SET last = s.last + 1
                RETURNING last
                """)
            .param("prefix", prefix)
            .param("year", year)
            .query(Integer.class)
            .single();
    return String.format(Locale.ROOT, "%s-%d-%06d", prefix, year, last);
  }
}
