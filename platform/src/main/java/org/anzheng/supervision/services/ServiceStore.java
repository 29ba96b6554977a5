package org.anzheng.supervision.services;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.anzheng.parties.Department;
import org.anzheng.supervision.offices.Authority;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what departments found of certified organisations. */
@Repository
class ServiceStore {

  private static final String URGENCY = " ORDER BY status = 'FOLLOWED', due, number";

  private final JdbcClient jdbc;
  private final Sealer sealer;

  ServiceStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  void insert(ServiceFinding finding) {
    jdbc.sql(
            """
            INSERT INTO supervision.service_finding (number, department, office, kind, certificate,
              holder, body, divisions, occurred_on, text, status, recorded_at, due, late, answer,
              version)
            VALUES (:number, :department, :office, :kind, :certificate, :holder, :body, :divisions,
              :occurred, :text, :status, :recorded, :due, false, :answer, 1)
            """)
        .param("number", finding.number())
        .param("department", finding.department().name())
        .param("office", finding.office().orElse(null), Types.OTHER)
        .param("kind", finding.kind().name())
        .param("certificate", finding.certificate())
        .param("holder", finding.holder())
        .param("body", finding.body())
        .param("divisions", finding.divisions().toArray(String[]::new))
        .param("occurred", finding.occurredOn())
        .param("text", sealer.sealText(finding.text()))
        .param("status", finding.status().name())
        .param("recorded", finding.recordedAt().atOffset(ZoneOffset.UTC))
        .param("due", finding.due())
        .param("answer", sealer.sealText(""))
        .update();
  }

  void move(ServiceFact.ServiceFindingMoved fact, boolean late, int version) {
    int changed =
        jdbc.sql(
                """
                UPDATE supervision.service_finding
                SET status = :status, answer = :answer, late = late OR :late, version = version + 1
                WHERE number = :number AND version = :version
                """)
            .param("status", fact.to().name())
            .param("answer", sealer.sealText(fact.note()))
            .param("late", late)
            .param("number", fact.number())
            .param("version", version)
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  Optional<ServiceFinding> find(String number) {
    return jdbc.sql("SELECT * FROM supervision.service_finding WHERE number = :number")
        .param("number", number)
        .query(this::row)
        .optional();
  }

  List<ServiceFinding> ofBody(UUID body) {
    return jdbc.sql("SELECT * FROM supervision.service_finding WHERE body = :body" + URGENCY)
        .param("body", body)
        .query(this::row)
        .list();
  }

  /** Those of the area, whichever department recorded them. */
  List<ServiceFinding> within(Authority authority) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.service_finding
            WHERE EXISTS (SELECT 1 FROM unnest(divisions) d WHERE d LIKE ANY (:patterns))
            """
                + URGENCY)
        .param("patterns", authority.patterns())
        .query(this::row)
        .list();
  }

  private ServiceFinding row(ResultSet row, int index) throws SQLException {
    return new ServiceFinding(
        row.getString("number"),
        Department.valueOf(row.getString("department")),
        Optional.ofNullable(row.getObject("office", UUID.class)),
        ServiceFindingKind.valueOf(row.getString("kind")),
        row.getString("certificate"),
        row.getObject("holder", UUID.class),
        row.getObject("body", UUID.class),
        List.of((String[]) row.getArray("divisions").getArray()),
        row.getObject("occurred_on", LocalDate.class),
        sealer.openText(row.getBytes("text")),
        ServiceStatus.valueOf(row.getString("status")),
        row.getTimestamp("recorded_at").toInstant(),
        row.getObject("due", LocalDate.class),
        row.getBoolean("late"),
        sealer.openText(row.getBytes("answer")),
        row.getInt("version"));
  }
}
