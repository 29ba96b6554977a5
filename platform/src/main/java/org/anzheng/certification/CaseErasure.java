package org.anzheng.certification;

import org.anzheng.archive.records.RecordsDestroyed;
import org.anzheng.kernel.Basis;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 案件内容销毁: with the archived set the frozen records, the words and the drafts of a case go. */
@Component
class CaseErasure {

  private static final String SUBJECT = "case/";

  private final JdbcClient jdbc;

  CaseErasure(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Basis("pipl:47")
  @EventListener
  void on(RecordsDestroyed destroyed) {
    if (!destroyed.subject().startsWith(SUBJECT)) {
      return;
    }
    String number = destroyed.subject().substring(SUBJECT.length());
    erase(
        "UPDATE certification.case_record SET content_sealed = '' WHERE number = :number", number);
    erase("UPDATE certification.case_event SET note = '' WHERE number = :number", number);
    erase("UPDATE certification.draft SET form_sealed = '' WHERE submitted_as = :number", number);
  }

  private void erase(String sql, String number) {
    jdbc.sql(sql).param("number", number).update();
  }
}
