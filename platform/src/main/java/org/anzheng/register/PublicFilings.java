package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.anzheng.bodies.filings.FilingKind;
import org.anzheng.bodies.filings.FilingStatus;
import org.anzheng.bodies.filings.FilingText;
import org.anzheng.kernel.Basis;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 备案公示查询: what bodies filed beside the national rules. */
@Repository
public class PublicFilings {

  private final JdbcClient jdbc;

  PublicFilings(@Qualifier("reader") DataSource reader) {
    this.jdbc = JdbcClient.create(reader);
  }

  /** The filings of one body, newest first. */
  @Basis({"regulation:20", "body-measures:10"})
  public List<PublicFiling> of(String approvalNo) {
    return jdbc.sql(
            """
            SELECT * FROM register.filing WHERE approval_no = :no
            ORDER BY filed_on DESC, number DESC
            """)
        .param("no", approvalNo)
        .query(PublicFilings::filing)
        .list();
  }

  /** One filing of a body. */
  public Optional<PublicFiling> find(String approvalNo, String number) {
    return of(approvalNo).stream().filter(filing -> filing.number().equals(number)).findFirst();
  }

  private static PublicFiling filing(ResultSet row, int index) throws SQLException {
    return new PublicFiling(
        row.getString("number"),
        row.getString("approval_no"),
        FilingKind.valueOf(row.getString("kind")),
        row.getString("title"),
        Optional.ofNullable(row.getString("rule")),
        List.of(row.getString("categories").split(",", -1)),
        RegisterRows.date(row, "released_on"),
        RegisterRows.date(row, "effective_from"),
        row.getString("summary"),
        new FilingText(
            row.getObject("file", UUID.class), row.getString("file_name"), row.getString("sha256")),
        RegisterRows.date(row, "filed_on"),
        row.getInt("late_days"),
        FilingStatus.valueOf(row.getString("filing_status")),
        Optional.ofNullable(row.getString("replaces")));
  }
}
