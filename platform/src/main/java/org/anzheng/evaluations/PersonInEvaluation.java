package org.anzheng.evaluations;

import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 审核内容中的个人信息: what names one person in an evaluation goes, the rest stays. Whether it may go is
 * decided by whoever keeps the case.
 */
@Component
public class PersonInEvaluation {

  private static final String ERASED = "■■";

  /** Each a text that loses the word; what is append-only loses the whole text. */
  private static final List<String> TEXTS =
      List.of(
          """
          UPDATE evaluations.document_review SET conclusion = replace(conclusion, :word, :erased),
            issues = replace(issues, :word, :erased)
          WHERE case_number = :case AND strpos(conclusion || issues, :word) > 0
          """,
          """
          UPDATE evaluations.plan SET sampling = replace(sampling, :word, :erased)
          WHERE case_number = :case AND strpos(sampling, :word) > 0
          """,
          """
          UPDATE evaluations.plan_day SET site = replace(site, :word, :erased),
            agenda = replace(agenda, :word, :erased)
          WHERE case_number = :case AND strpos(site || agenda, :word) > 0
          """,
          """
          UPDATE evaluations.team_objection SET reasons = replace(reasons, :word, :erased),
            answer = replace(answer, :word, :erased)
          WHERE case_number = :case AND strpos(reasons || coalesce(answer, ''), :word) > 0
          """,
          """
          UPDATE evaluations.meeting SET minutes = replace(minutes, :word, :erased),
            remark = replace(remark, :word, :erased)
          WHERE case_number = :case AND strpos(minutes || remark, :word) > 0
          """,
          """
          UPDATE evaluations.attendance SET location = '', reason = '', latitude = NULL,
            longitude = NULL
          WHERE case_number = :case AND strpos(location || reason, :word) > 0
          """,
          """
          UPDATE evaluations.sample_draw SET candidates = '{}', drawn = '{}'
          WHERE case_number = :case AND strpos(array_to_string(candidates, ' '), :word) > 0
          """,
          """
          UPDATE evaluations.finding SET text = replace(text, :word, :erased)
          WHERE case_number = :case AND strpos(text, :word) > 0
          """,
          """
          UPDATE evaluations.nonconformity SET fact = replace(fact, :word, :erased),
            department = replace(department, :word, :erased),
            client_remark = replace(client_remark, :word, :erased)
          WHERE case_number = :case
            AND strpos(fact || department || coalesce(client_remark, ''), :word) > 0
          """,
          """
          UPDATE evaluations.corrective_action SET cause = replace(cause, :word, :erased),
            correction = replace(correction, :word, :erased),
            action = replace(action, :word, :erased), opinion = replace(opinion, :word, :erased)
          WHERE nonconformity IN (SELECT id FROM evaluations.nonconformity WHERE case_number = :case)
            AND strpos(cause || correction || action || coalesce(opinion, ''), :word) > 0
          """,
          """
          UPDATE evaluations.report SET conclusion = replace(conclusion, :word, :erased),
            confirmed_scope = replace(confirmed_scope, :word, :erased),
            man_days_reason = replace(man_days_reason, :word, :erased),
            concerns = replace(concerns, :word, :erased)
          WHERE case_number = :case
            AND strpos(conclusion || confirmed_scope || man_days_reason || concerns, :word) > 0
          """,
          """
          UPDATE evaluations.evaluation_event SET note = NULL
          WHERE case_number = :case AND strpos(note, :word) > 0
          """);

  private final JdbcClient jdbc;
  private final Sealer sealer;

  PersonInEvaluation(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  /**
   * Drops the words from everything that the evaluation of a case says.
   *
   * @return how many texts and names had one of them
   */
  @Basis("pipl:47")
  @Transactional(propagation = Propagation.MANDATORY)
  public int erase(String caseNumber, List<String> words) {
    int erased = members(caseNumber, words) + clients(caseNumber, words);
    for (String word : words) {
      for (String text : TEXTS) {
        erased +=
            jdbc.sql(text)
                .param("case", caseNumber)
                .param("word", word)
                .param("erased", ERASED)
                .update();
      }
    }
    return erased;
  }

  private int members(String caseNumber, List<String> words) {
    List<Named> named =
        jdbc
            .sql(
                """
                SELECT person, round, name_sealed FROM evaluations.team_member
                WHERE case_number = :case
                """)
            .param("case", caseNumber)
            .query((row, i) ->
                new Named(
                    row.getString("person"),
                    row.getInt("round"),
                    sealer.openText(row.getBytes("name_sealed"))))
            .list()
            .stream()
            .filter(member -> member.hasOneOf(words))
            .toList();
    named.forEach(member ->
        jdbc.sql(
                """
                UPDATE evaluations.team_member SET name_sealed = :erased, associations_sealed = NULL
                WHERE case_number = :case AND round = :round AND person = CAST(:person AS uuid)
                """)
            .param("erased", sealer.sealText(ERASED))
            .param("case", caseNumber)
            .param("round", member.round())
            .param("person", member.key())
            .update());
    return named.size();
  }

  /** Who was there for the client, in the minutes of a meeting. */
  private int clients(String caseNumber, List<String> words) {
    List<Named> named =
        jdbc
            .sql(
                """
                SELECT kind, round, client_sealed FROM evaluations.meeting
                WHERE case_number = :case AND client_sealed IS NOT NULL
                """)
            .param("case", caseNumber)
            .query((row, i) ->
                new Named(
                    row.getString("kind"),
                    row.getInt("round"),
                    sealer.openText(row.getBytes("client_sealed"))))
            .list()
            .stream()
            .filter(meeting -> meeting.hasOneOf(words))
            .toList();
    named.forEach(meeting ->
        jdbc.sql(
                """
                UPDATE evaluations.meeting SET client_sealed = NULL
                WHERE case_number = :case AND kind = :kind AND round = :round
                """)
            .param("case", caseNumber)
            .param("kind", meeting.key())
            .param("round", meeting.round())
            .update());
    return named.size();
  }

  private record Named(String key, int round, String name) {

    boolean hasOneOf(List<String> words) {
      return words.stream().anyMatch(name::contains);
    }
  }
}
