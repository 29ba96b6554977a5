package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.ChinaTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 审核月度查询: the cases of a body that were, or will be, on site in a time. */
@Repository
@NamedInterface("reads")
public class EvaluationMonth {

  private final JdbcClient jdbc;

  EvaluationMonth(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Numbers of the cases whose plan as it stands has one of these days, or whose team left then.
   */
  public List<String> of(UUID body, LocalDate first, LocalDate last) {
    return jdbc.sql(
            """
            SELECT e.case_number FROM evaluations.evaluation e
            WHERE e.body = :body AND (e.left_at >= :from AND e.left_at < :to OR EXISTS (
              SELECT 1 FROM evaluations.plan_day d
              WHERE d.case_number = e.case_number AND d.day BETWEEN :first AND :last
                AND d.round = (SELECT max(p.round) FROM evaluations.plan p
                  WHERE p.case_number = e.case_number)))
            ORDER BY e.case_number
            """)
        .param("body", body)
        .param("first", first)
        .param("last", last)
        .param("from", Columns.utc(ChinaTime.startOf(first)))
        .param("to", Columns.utc(ChinaTime.endOf(last)))
        .query((row, i) -> row.getString(1))
        .list();
  }
}
