package org.anzheng.bodies;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the append-only history of bodies. What happens to a body is published at once. */
@Repository
class BodyEvents {

  private final JdbcClient jdbc;

  BodyEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(BodyApproved fact) {
    append(fact, Optional.empty(), BodyTransition.APPROVE.to(), fact.validFrom(), "");
  }

  void append(BodyStandingChanged fact) {
    append(fact, Optional.of(fact.from()), fact.to(), fact.effective(), fact.reason());
  }

  void append(TariffPublished fact, BodyStanding standing) {
    append(fact, Optional.of(standing), standing, fact.effectiveFrom(), "");
  }

  private void append(
      BodyFact fact,
      Optional<BodyStanding> before,
      BodyStanding after,
      LocalDate effective,
      String note) {
    Timestamp at = Timestamp.from(fact.act().at());
    Timestamp start = Timestamp.from(later(fact.act().at(), ChinaTime.startOf(effective)));
    jdbc.sql(
            """
            INSERT INTO bodies.body_event (fact_id, approval_no, kind, from_status, to_status,
              effective_at, decided_at, published_at, account, organisation, role, note)
            VALUES (:fact, :number, :kind, :before, :after,
              :effective, :at, :at, :account, :organisation, :role, :note)
            """)
        .param("fact", fact.act().id())
        .param("number", fact.approvalNo())
        .param("kind", fact.kind())
        .param("before", before.map(Enum::name).orElse(null))
        .param("after", after.name())
        .param("effective", start)
        .param("at", at)
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .param("role", fact.act().role().name())
        .param("note", note)
        .update();
  }

  /** Nothing takes effect before it was decided. */
  private static Instant later(Instant decided, Instant effective) {
    return effective.isAfter(decided) ? effective : decided;
  }
}
