package org.anzheng.bodies;

import static java.util.stream.Collectors.joining;

import java.sql.Timestamp;
import java.sql.Types;
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
    String categories =
        fact.scope().stream().map(ScopeItem::category).sorted().collect(joining(","));
    append(
        fact,
        Optional.empty(),
        BodyTransition.APPROVE.to(),
        fact.validFrom(),
        new Subject(categories, Optional.of(fact.validTo()), ""));
  }

  void append(BodyStandingChanged fact) {
    append(
        fact,
        Optional.of(fact.from()),
        fact.to(),
        fact.effective(),
        new Subject("", fact.until(), fact.reason()));
  }

  void append(BodyScopeChanged fact) {
    append(
        fact,
        Optional.of(fact.standing()),
        fact.standing(),
        fact.effective(),
        new Subject(fact.categories(), Optional.of(fact.validTo()), fact.reason()));
  }

  void append(BodyChangeFiled fact) {
    append(
        fact,
        Optional.of(fact.standing()),
        fact.standing(),
        ChinaTime.dateOf(fact.act().at()),
        Subject.NOTHING);
  }

  void append(TariffPublished fact, BodyStanding standing) {
    append(fact, Optional.of(standing), standing, fact.effectiveFrom(), Subject.NOTHING);
  }

  private void append(
      BodyFact fact,
      Optional<BodyStanding> before,
      BodyStanding after,
      LocalDate effective,
      Subject subject) {
    Timestamp at = Timestamp.from(fact.act().at());
    Timestamp start = Timestamp.from(later(fact.act().at(), ChinaTime.startOf(effective)));
    jdbc.sql(
            """
            INSERT INTO bodies.body_event (fact_id, approval_no, kind, from_status, to_status,
              effective_at, decided_at, published_at, recorded_at, account, organisation, role, note,
              categories, until)
            VALUES (:fact, :number, :kind, :before, :after,
              :effective, :at, :at, :at, :account, :organisation, :role, :note,
              :categories, :until)
            """)
        .param("fact", fact.act().id())
        .param("number", fact.approvalNo())
        .param("kind", kind(fact))
        .param("before", before.map(Enum::name).orElse(null))
        .param("after", after.name())
        .param("effective", start)
        .param("at", at)
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .param("role", fact.act().role().name())
        .param("note", subject.note())
        .param("categories", subject.categories())
        .param("until", subject.until().orElse(null), Types.DATE)
        .update();
  }

  /** For one kind of fact that stands for several acts, the act is the kind of the event. */
  private static String kind(BodyFact fact) {
    return switch (fact) {
      case BodyScopeChanged scope -> scope.kind() + "." + scope.transition();
      case BodyChangeFiled change -> change.kind() + "." + change.form().change() + late(change);
      case BodyApproved approved -> approved.kind();
      case BodyStandingChanged standing -> standing.kind();
      case TariffPublished tariff -> tariff.kind();
    };
  }

  private static String late(BodyChangeFiled change) {
    return change.late() ? ".LATE" : "";
  }

  /** What an event was about, and until when. */
  private record Subject(String categories, Optional<LocalDate> until, String note) {
    static final Subject NOTHING = new Subject("", Optional.empty(), "");
  }

  /** Nothing takes effect before it was decided. */
  private static Instant later(Instant decided, Instant effective) {
    return effective.isAfter(decided) ? effective : decided;
  }
}
