package org.anzheng.supervision.referrals;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the referrals. Each side finds those it sent and those it was sent. */
@Repository
class ReferralStore {

  private final JdbcClient jdbc;
  private final Sealer sealer;

  ReferralStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  void insert(Referral referral) {
    jdbc.sql(
            """
            INSERT INTO supervision.referral (number, from_department, from_office, to_department,
              to_office, subject_kind, subject, facts, asked, status, sent_at, receipt_by,
              outcome_by, escalated, outcome, version)
            VALUES (:number, :fromDepartment, :fromOffice, :toDepartment, :toOffice, :kind,
              :subject, :facts, :asked, :status, :sent, :receiptBy, :outcomeBy, false, :outcome, 1)
            """)
        .param("number", referral.number())
        .param("fromDepartment", referral.from().department().name())
        .param("fromOffice", referral.from().office().orElse(null), Types.OTHER)
        .param("toDepartment", referral.to().department().name())
        .param("toOffice", referral.to().office().orElse(null), Types.OTHER)
        .param("kind", referral.kind().name())
        .param("subject", referral.subject())
        .param("facts", sealer.sealText(referral.facts()))
        .param("asked", sealer.sealText(referral.asked()))
        .param("status", referral.status().name())
        .param("sent", referral.sentAt().atOffset(ZoneOffset.UTC))
        .param("receiptBy", referral.receiptBy())
        .param("outcomeBy", referral.outcomeBy())
        .param("outcome", sealer.sealText(""))
        .update();
    for (UUID file : referral.files()) {
      jdbc.sql("INSERT INTO supervision.referral_file (referral, file) VALUES (:number, :file)")
          .param("number", referral.number())
          .param("file", file)
          .update();
    }
  }

  void move(ReferralFact.ReferralMoved fact, int version) {
    saved(
        jdbc.sql(
                """
                UPDATE supervision.referral
                SET status = :status, outcome = :outcome, version = version + 1
                WHERE number = :number AND version = :version
                """)
            .param("status", fact.after().name())
            .param("outcome", sealer.sealText(fact.note()))
            .param("number", fact.number())
            .param("version", version)
            .update());
  }

  void escalate(String number, int version) {
    saved(
        jdbc.sql(
                """
                UPDATE supervision.referral SET escalated = true, version = version + 1
                WHERE number = :number AND version = :version
                """)
            .param("number", number)
            .param("version", version)
            .update());
  }

  Optional<Referral> find(String number) {
    return jdbc.sql("SELECT * FROM supervision.referral WHERE number = :number")
        .param("number", number)
        .query(this::row)
        .optional();
  }

  /**
   * What a side, or an office of its line, sent or was sent; what is open and due first comes
   * first.
   */
  List<Referral> of(ReferralSide side) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.referral
            WHERE from_department = :department AND (:leads OR from_office = :office)
               OR to_department = :department AND (:leads OR to_office = :office)
            ORDER BY status NOT IN ('SENT', 'RECEIVED'), outcome_by, number
            """)
        .param("department", side.department().name())
        .param("leads", side.office().isEmpty())
        .param("office", side.office().orElse(null), Types.OTHER)
        .query(this::row)
        .list();
  }

  private Referral row(ResultSet row, int index) throws SQLException {
    String number = row.getString("number");
    return new Referral(
        number,
        side(row, "from"),
        side(row, "to"),
        ReferredKind.valueOf(row.getString("subject_kind")),
        row.getString("subject"),
        sealer.openText(row.getBytes("facts")),
        sealer.openText(row.getBytes("asked")),
        files(number),
        ReferralStatus.valueOf(row.getString("status")),
        row.getTimestamp("sent_at").toInstant(),
        row.getObject("receipt_by", LocalDate.class),
        row.getObject("outcome_by", LocalDate.class),
        row.getBoolean("escalated"),
        sealer.openText(row.getBytes("outcome")),
        row.getInt("version"));
  }

  private List<UUID> files(String number) {
    return jdbc.sql("SELECT file FROM supervision.referral_file WHERE referral = :number")
        .param("number", number)
        .query((row, i) -> row.getObject(1, UUID.class))
        .list();
  }

  private static ReferralSide side(ResultSet row, String which) throws SQLException {
    return new ReferralSide(
        Department.valueOf(row.getString(which + "_department")),
        Optional.ofNullable(row.getObject(which + "_office", UUID.class)));
  }

  private static void saved(int changed) {
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }
}
