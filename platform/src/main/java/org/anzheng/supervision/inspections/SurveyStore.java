package org.anzheng.supervision.inspections;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of whom an inspection asks, and what they answered. */
@Repository
class SurveyStore {

  private final JdbcClient jdbc;
  private final Sealer sealer;

  SurveyStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  void invite(String inspection, UUID holder) {
    jdbc.sql(
            """
            INSERT INTO supervision.survey_invitation (inspection, holder)
            VALUES (:inspection, :holder) ON CONFLICT DO NOTHING
            """)
        .param("inspection", inspection)
        .param("holder", holder)
        .update();
  }

  List<String> open(UUID holder) {
    return jdbc.sql(
            """
            SELECT inspection FROM supervision.survey_invitation
            WHERE holder = :holder AND ratings IS NULL ORDER BY inspection
            """)
        .param("holder", holder)
        .query((row, i) -> row.getString(1))
        .list();
  }

  boolean isAsked(String inspection, UUID holder) {
    return jdbc.sql(
                """
                SELECT count(*) FROM supervision.survey_invitation
                WHERE inspection = :inspection AND holder = :holder
                """)
            .param("inspection", inspection)
            .param("holder", holder)
            .query(Long.class)
            .single()
        > 0;
  }

  void answer(String inspection, UUID holder, Map<String, CheckResult> ratings, String words) {
    int changed =
        jdbc.sql(
                """
                UPDATE supervision.survey_invitation SET ratings = :ratings, words = :words
                WHERE inspection = :inspection AND holder = :holder AND ratings IS NULL
                """)
            .param(
                "ratings",
                ratings.entrySet().stream()
                    .map(each -> each.getKey() + "=" + each.getValue())
                    .toArray(String[]::new))
            .param("words", sealer.sealText(words))
            .param("inspection", inspection)
            .param("holder", holder)
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  long invited(String inspection) {
    return jdbc.sql(
            "SELECT count(*) FROM supervision.survey_invitation WHERE inspection = :inspection")
        .param("inspection", inspection)
        .query(Long.class)
        .single();
  }

  List<Map<String, CheckResult>> answers(String inspection) {
    return jdbc.sql(
            """
            SELECT ratings FROM supervision.survey_invitation
            WHERE inspection = :inspection AND ratings IS NOT NULL
            """)
        .param("inspection", inspection)
        .query((row, i) -> ratings((String[]) row.getArray(1).getArray()))
        .list();
  }

  private static Map<String, CheckResult> ratings(String[] lines) {
    Map<String, CheckResult> ratings = new TreeMap<>();
    Arrays.stream(lines)
        .forEach(line -> {
          int sign = line.indexOf('=');
          ratings.put(line.substring(0, sign), CheckResult.valueOf(line.substring(sign + 1)));
        });
    return ratings;
  }
}
