package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.array;
import static org.anzheng.evaluations.Columns.instant;
import static org.anzheng.evaluations.Columns.utc;
import static org.anzheng.evaluations.Columns.uuid;
import static org.anzheng.evaluations.Columns.uuids;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The findings as they stand; earlier words stay in the facts. */
@Repository
class FindingStore {

  private final JdbcClient jdbc;

  FindingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Finding> of(String caseNumber) {
    return jdbc.sql(
            """
            SELECT criterion, result, text, evidence, account, at FROM evaluations.finding
            WHERE case_number = :case ORDER BY criterion
            """)
        .param("case", caseNumber)
        .query((row, number) ->
            new Finding(
                row.getString("criterion"),
                FindingResult.valueOf(row.getString("result")),
                row.getString("text"),
                uuids(row, "evidence"),
                uuid(row, "account"),
                instant(row, "at")))
        .list();
  }

  void save(String caseNumber, Finding finding) {
    jdbc.sql(
            """
            INSERT INTO evaluations.finding
              (case_number, criterion, result, text, evidence, account, at)
            VALUES (:case, :criterion, :result, :text, CAST(:evidence AS uuid[]), :account, :at)
            ON CONFLICT (case_number, criterion) DO UPDATE
            SET result = excluded.result, text = excluded.text, evidence = excluded.evidence,
                account = excluded.account, at = excluded.at
            """)
        .param("case", caseNumber)
        .param("criterion", finding.criterion())
        .param("result", finding.result().name())
        .param("text", finding.text())
        .param("evidence", array(finding.evidence()))
        .param("account", finding.account())
        .param("at", utc(finding.at()))
        .update();
  }
}
