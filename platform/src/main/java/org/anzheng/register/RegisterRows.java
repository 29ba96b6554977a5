package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateStatus;

/** Turns rows of the register into records. */
final class RegisterRows {

  /** Whatever is recorded counts. */
  static final Instant WHENEVER = Instant.parse("9999-12-31T00:00:00Z");

  private RegisterRows() {}

  static RegisterEvent event(ResultSet row, int index) throws SQLException {
    return new RegisterEvent(
        row.getObject("fact_id", UUID.class),
        row.getInt("seq"),
        row.getString("kind"),
        Optional.ofNullable(row.getString("from_status")).map(CertificateStatus::valueOf),
        CertificateStatus.valueOf(row.getString("to_status")),
        Optional.ofNullable(row.getString("reason")),
        Optional.ofNullable(row.getObject("suspended_until", LocalDate.class)),
        row.getBoolean("late"),
        instant(row, "effective_at"),
        instant(row, "decided_at"),
        instant(row, "published_at"),
        instant(row, "recorded_at"));
  }

  static PublicContent content(ResultSet row, int index) throws SQLException {
    return new PublicContent(
        row.getString("holder_name"),
        row.getString("holder_name_en"),
        Optional.ofNullable(row.getString("holder_uscc")),
        row.getString("holder_address"),
        row.getString("category"),
        row.getString("tier"),
        row.getString("rule_version"),
        row.getString("scope_zh"),
        row.getString("scope_en"),
        texts(row, "standards"),
        texts(row, "sites"));
  }

  static BodyEvent bodyEvent(ResultSet row, int index) throws SQLException {
    return new BodyEvent(
        row.getObject("fact_id", UUID.class),
        row.getString("kind"),
        Optional.ofNullable(row.getString("from_standing")).map(BodyStanding::valueOf),
        BodyStanding.valueOf(row.getString("to_standing")),
        instant(row, "effective_at"),
        instant(row, "decided_at"),
        instant(row, "recorded_at"),
        row.getString("note"),
        Pattern.compile(",")
            .splitAsStream(row.getString("categories"))
            .filter(code -> !code.isEmpty())
            .toList(),
        Optional.ofNullable(row.getObject("until", LocalDate.class)));
  }

  static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
