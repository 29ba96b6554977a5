package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 再次申请限制: who may not apply again, and until when. */
@Repository
@NamedInterface("reads")
public class ReentryBars {

  private final JdbcClient jdbc;

  ReentryBars(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last day of the longest bar that holds on a day. */
  @Basis({"body-measures:36", "licensing-law:78", "licensing-law:79"})
  public Optional<LocalDate> on(UUID organisation, LocalDate day) {
    return jdbc.sql(
            """
            SELECT max(barred_until) FROM bodies.reentry_bar
            WHERE organisation = :organisation AND barred_until >= :day
            """)
        .param("organisation", organisation)
        .param("day", day)
        .query((row, i) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .single();
  }

  void insert(UUID fact, UUID organisation, LocalDate until, String reason) {
    jdbc.sql(
            """
            INSERT INTO bodies.reentry_bar (fact_id, organisation, barred_until, reason)
            VALUES (:fact, :organisation, :until, :reason)
            """)
        .param("fact", fact)
        .param("organisation", organisation)
        .param("until", until)
        .param("reason", reason)
        .update();
  }
}
