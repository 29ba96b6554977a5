package org.anzheng.adoption.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the feedback; its words are sealed. */
@Repository
class FeedbackStore {

  private final JdbcClient jdbc;
  private final Sealer sealer;

  FeedbackStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  void insert(String record, FeedbackForm form, Instant at) {
    jdbc.sql(
            """
            INSERT INTO adoption.feedback (record, performance, competence, response,
              confidentiality, incident, words, given_at)
            VALUES (:record, :performance, :competence, :response, :confidentiality, :incident,
              :words, :at)
            """)
        .param("record", record)
        .param("performance", form.grades().get(FeedbackAspect.PERFORMANCE))
        .param("competence", form.grades().get(FeedbackAspect.COMPETENCE))
        .param("response", form.grades().get(FeedbackAspect.RESPONSE))
        .param("confidentiality", form.grades().get(FeedbackAspect.CONFIDENTIALITY))
        .param("incident", form.incident())
        .param("words", sealer.sealText(form.text()))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<FeedbackForm> of(String record) {
    return jdbc.sql("SELECT * FROM adoption.feedback WHERE record = :record")
        .param("record", record)
        .query((row, i) -> feedback(row))
        .optional();
  }

  private FeedbackForm feedback(ResultSet row) throws SQLException {
    Map<FeedbackAspect, Integer> grades = new EnumMap<>(FeedbackAspect.class);
    grades.put(FeedbackAspect.PERFORMANCE, row.getInt("performance"));
    grades.put(FeedbackAspect.COMPETENCE, row.getInt("competence"));
    grades.put(FeedbackAspect.RESPONSE, row.getInt("response"));
    grades.put(FeedbackAspect.CONFIDENTIALITY, row.getInt("confidentiality"));
    return new FeedbackForm(
        grades, row.getBoolean("incident"), sealer.openText(row.getBytes("words")));
  }
}
