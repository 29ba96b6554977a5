package org.anzheng.bodies.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the cases. */
@Repository
class ApprovalCaseStore {

  private final JdbcClient jdbc;
  private final ApprovalJson json;

  ApprovalCaseStore(JdbcClient jdbc, ApprovalJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The next number of a year; the row lock keeps the sequence without gaps. */
  int nextNumber(int year) {
    return jdbc.sql(
            """
            INSERT INTO bodies.approval_case_sequence AS s (year, last) VALUES (:year, 1)
            ON CONFLICT (year) DO UPDATE SET last = s.last + 1
            RETURNING last
            """)
        .param("year", year)
        .query(Integer.class)
        .single();
  }

  Optional<ApprovalFile> find(String number) {
    return jdbc.sql("SELECT * FROM bodies.approval_case WHERE number = :number")
        .param("number", number)
        .query(this::file)
        .optional();
  }

  /** Newest first. */
  List<ApprovalCase> of(UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM bodies.approval_case WHERE organisation = :organisation
            ORDER BY number DESC
            """)
        .param("organisation", organisation)
        .query(ApprovalCaseStore::summary)
        .list();
  }

  /** What is not finished, soonest limit first. */
  List<ApprovalCase> open() {
    return jdbc.sql(
            """
            SELECT * FROM bodies.approval_case
            WHERE status IN ('RECEIVED', 'SUPPLEMENT', 'ACCEPTED', 'CONSULTING', 'EXPERT_REVIEW')
            ORDER BY due_on NULLS LAST, number
            """)
        .query(ApprovalCaseStore::summary)
        .list();
  }

  /** What is finished, newest first. */
  List<ApprovalCase> closed(int most) {
    return jdbc.sql(
            """
            SELECT * FROM bodies.approval_case
            WHERE status NOT IN ('RECEIVED', 'SUPPLEMENT', 'ACCEPTED', 'CONSULTING',
              'EXPERT_REVIEW')
            ORDER BY number DESC LIMIT :most
            """)
        .param("most", most)
        .query(ApprovalCaseStore::summary)
        .list();
  }

  void insert(ApprovalFile created) {
    jdbc.sql(
            """
            INSERT INTO bodies.approval_case (number, organisation, applicant_name, kind, status,
              received_on, accepted_on, silent, due_on, approval_no, record_sealed, version)
            VALUES (:number, :organisation, :applicantName, :kind, :status, :receivedOn,
              :acceptedOn, :silent, :dueOn, :approvalNo, :record, :version)
            """)
        .paramSource(parameters(created))
        .update();
  }

  /** Saves what follows the version before; refuses when that is no longer the last. */
  void update(ApprovalFile after) {
    int changed =
        jdbc.sql(
                """
                UPDATE bodies.approval_case
                   SET status = :status, received_on = :receivedOn, accepted_on = :acceptedOn,
                       silent = :silent, due_on = :dueOn, approval_no = :approvalNo,
                       record_sealed = :record, version = :version
                 WHERE number = :number AND version = :version - 1
                """)
            .paramSource(parameters(after))
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  private MapSqlParameterSource parameters(ApprovalFile file) {
    ApprovalCase summary = file.summary();
    return new MapSqlParameterSource()
        .addValue("number", summary.number())
        .addValue("organisation", summary.organisation())
        .addValue("applicantName", summary.applicantName())
        .addValue("kind", summary.kind().name())
        .addValue("status", summary.status().name())
        .addValue("receivedOn", summary.receivedOn())
        .addValue("acceptedOn", summary.acceptedOn().orElse(null), Types.DATE)
        .addValue("silent", summary.silent())
        .addValue("dueOn", summary.dueOn().orElse(null), Types.DATE)
        .addValue("approvalNo", summary.approvalNo().orElse(null), Types.VARCHAR)
        .addValue("record", json.seal(file.record()))
        .addValue("version", summary.version());
  }

  private ApprovalFile file(ResultSet row, int index) throws SQLException {
    return new ApprovalFile(
        summary(row, index), json.open(row.getBytes("record_sealed"), ApprovalRecord.class));
  }

  private static ApprovalCase summary(ResultSet row, int index) throws SQLException {
    return new ApprovalCase(
        row.getString("number"),
        row.getObject("organisation", UUID.class),
        row.getString("applicant_name"),
        ApprovalKind.valueOf(row.getString("kind")),
        ApprovalStatus.valueOf(row.getString("status")),
        row.getObject("received_on", LocalDate.class),
        Optional.ofNullable(row.getObject("accepted_on", LocalDate.class)),
        row.getBoolean("silent"),
        Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
        Optional.ofNullable(row.getString("approval_no")),
        row.getInt("version"));
  }
}
