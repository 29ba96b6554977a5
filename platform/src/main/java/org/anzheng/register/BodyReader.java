package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.kernel.ChinaTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the bodies' side of the register. */
@Repository
class BodyReader {

  private final JdbcClient jdbc;

  BodyReader(@Qualifier("reader") DataSource reader) {
    this.jdbc = JdbcClient.create(reader);
  }

  List<BodyEntry> all() {
    return jdbc.sql("SELECT * FROM register.body ORDER BY approval_no").query(this::entry).list();
  }

  Optional<BodyEntry> find(String approvalNo) {
    return jdbc.sql("SELECT * FROM register.body WHERE approval_no = :no")
        .param("no", approvalNo)
        .query(this::entry)
        .optional();
  }

  List<BodyEvent> history(String approvalNo) {
    return jdbc.sql(
            "SELECT * FROM register.body_event WHERE approval_no = :no ORDER BY effective_at")
        .param("no", approvalNo)
        .query(RegisterRows::bodyEvent)
        .list();
  }

  /** A body whose facts have not arrived yet is shown by its number alone, as standing. */
  PublicIssuer issuerAt(String approvalNo, Instant instant) {
    return find(approvalNo)
        .map(body -> issuer(body, instant))
        .orElseGet(() ->
            new PublicIssuer(
                approvalNo, approvalNo, "", BodyStanding.IN_FORCE, ChinaTime.dateOf(instant)));
  }

  private PublicIssuer issuer(BodyEntry body, Instant instant) {
    return jdbc.sql(
            """
            SELECT to_standing, effective_at FROM register.body_event
            WHERE approval_no = :no AND effective_at <= :instant
              AND from_standing IS DISTINCT FROM to_standing
            ORDER BY effective_at DESC, recorded_at DESC LIMIT 1
            """)
        .param("no", body.approvalNo())
        .param("instant", instant.atOffset(ZoneOffset.UTC))
        .query((row, i) -> issuer(body, row))
        .optional()
        .orElseGet(() ->
            new PublicIssuer(
                body.approvalNo(),
                body.name(),
                body.nameEn(),
                BodyStanding.IN_FORCE,
                body.validFrom()));
  }

  private static PublicIssuer issuer(BodyEntry body, ResultSet row) throws SQLException {
    return new PublicIssuer(
        body.approvalNo(),
        body.name(),
        body.nameEn(),
        BodyStanding.valueOf(row.getString("to_standing")),
        ChinaTime.dateOf(RegisterRows.instant(row, "effective_at")));
  }

  private List<ScopeItem> scope(String approvalNo) {
    return jdbc.sql("SELECT * FROM register.body_scope WHERE approval_no = :no ORDER BY category")
        .param("no", approvalNo)
        .query((row, i) ->
            new ScopeItem(
                row.getString("category"),
                RegisterRows.date(row, "holds_from"),
                RegisterRows.date(row, "holds_to")))
        .list();
  }

  private BodyEntry entry(ResultSet row, int index) throws SQLException {
    String approvalNo = row.getString("approval_no");
    return new BodyEntry(
        approvalNo,
        row.getString("name"),
        row.getString("name_en"),
        BodyStanding.valueOf(row.getString("standing")),
        row.getObject("standing_since", LocalDate.class),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        scope(approvalNo));
  }
}
