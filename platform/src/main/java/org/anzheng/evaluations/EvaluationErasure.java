package org.anzheng.evaluations;

import java.util.List;
import org.anzheng.archive.records.RecordsDestroyed;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Sealer;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 审核内容销毁: with the archived set all words and names of an evaluation go; what is counted (grades,
 * criteria, days) stays.
 */
@Component
class EvaluationErasure {

  private static final String SUBJECT = "case/";
  private static final List<String> ERASE =
      List.of(
          "UPDATE evaluations.evaluation SET erased = true, sites = '{}' WHERE case_number = :case",
          "UPDATE evaluations.team SET objection = NULL, answer = NULL WHERE case_number = :case",
          "UPDATE evaluations.document_review SET conclusion = '', issues = '' WHERE case_number ="
              + " :case",
          "UPDATE evaluations.plan SET sampling = '' WHERE case_number = :case",
          "UPDATE evaluations.plan_day SET site = '', agenda = '' WHERE case_number = :case",
          """
          UPDATE evaluations.team_objection SET reasons = '',
            answer = CASE WHEN answer IS NOT NULL THEN '' END
          WHERE case_number = :case
          """,
          """
          UPDATE evaluations.meeting SET minutes = '', client_sealed = NULL, remark = ''
          WHERE case_number = :case
          """,
          """
          UPDATE evaluations.attendance SET location = '', reason = '', latitude = NULL,
            longitude = NULL
          WHERE case_number = :case
          """,
          "UPDATE evaluations.sample_draw SET candidates = '{}', drawn = '{}' WHERE case_number ="
              + " :case",
          "UPDATE evaluations.finding SET text = '' WHERE case_number = :case",
          "UPDATE evaluations.nonconformity SET fact = '', department = '', client_remark = ''"
              + " WHERE case_number = :case",
          """
          UPDATE evaluations.corrective_action SET cause = '', correction = '', action = '',
            opinion = NULL
          WHERE nonconformity IN (SELECT id FROM evaluations.nonconformity WHERE case_number = :case)
          """,
          "UPDATE evaluations.report SET conclusion = '', confirmed_scope = '', man_days_reason ="
              + " '', concerns = '' WHERE case_number = :case",
          "UPDATE evaluations.evaluation_event SET note = NULL WHERE case_number = :case");

  private final JdbcClient jdbc;
  private final Sealer sealer;

  EvaluationErasure(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  @Basis("pipl:47")
  @EventListener
  void on(RecordsDestroyed destroyed) {
    if (!destroyed.subject().startsWith(SUBJECT)) {
      return;
    }
    String number = destroyed.subject().substring(SUBJECT.length());
    ERASE.forEach(sql -> jdbc.sql(sql).param("case", number).update());
    jdbc.sql(
            """
            UPDATE evaluations.team_member SET name_sealed = :nobody, associations_sealed = NULL
            WHERE case_number = :case
            """)
        .param("nobody", sealer.sealText(""))
        .param("case", number)
        .update();
  }
}
