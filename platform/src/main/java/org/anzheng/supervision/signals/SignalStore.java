package org.anzheng.supervision.signals;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.offices.Authority;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the signals. An office finds those whose subject has a seat in its area. */
@Repository
class SignalStore {

  private static final String WITHIN =
      " EXISTS (SELECT 1 FROM unnest(divisions) d WHERE d LIKE ANY (:patterns))";

  private final JdbcClient jdbc;

  SignalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes a day for a round; false when another server has it. */
  boolean takeRound(LocalDate day) {
    return jdbc.sql(
                "INSERT INTO supervision.signal_round (day) VALUES (:day) ON CONFLICT DO NOTHING")
            .param("day", day)
            .update()
        == 1;
  }

  /** Which of these are known: subject and key, in pairs, of one rule. */
  Set<Known> known(RiskRule rule, List<Known> seen) {
    return jdbc.sql(
            """
            SELECT DISTINCT s.subject, s.key FROM unnest(:subjects, :keys) AS seen(subject, key)
            JOIN supervision.signal s
              ON s.rule = :rule AND s.subject = seen.subject AND s.key = seen.key
            """)
        .param("rule", rule.name())
        .param("subjects", seen.stream().map(Known::subject).toArray(String[]::new))
        .param("keys", seen.stream().map(Known::key).toArray(String[]::new))
        .query((row, i) -> new Known(row.getString("subject"), row.getString("key")))
        .set();
  }

  /** What a rule saw, whoever it was about, and an inspector found harmless. */
  Set<String> explained(RiskRule rule) {
    return jdbc.sql(
            "SELECT DISTINCT key FROM supervision.signal WHERE rule = :rule AND status = :status")
        .param("rule", rule.name())
        .param("status", SignalStatus.HARMLESS.name())
        .query((row, i) -> row.getString("key"))
        .set();
  }

  /** What tells one signal of a rule from another. */
  record Known(String subject, String key) {}

  /** False when the same was seen before. */
  boolean insert(Signal signal) {
    return jdbc.sql(
                """
                INSERT INTO supervision.signal (number, rule, subject_kind, subject, body,
                  organisation, divisions, key, refs, measured, threshold, fired_at, status,
                  sentence, version)
                VALUES (:number, :rule, :kind, :subject, :body, :organisation, :divisions, :key,
                  :refs, :measured, :threshold, :at, :status, '', 1)
                ON CONFLICT (rule, subject, key) DO NOTHING
                """)
            .param("number", signal.number())
            .param("rule", signal.rule().name())
            .param("kind", signal.subject().kind().recorded())
            .param("subject", signal.subject().id())
            .param("body", signal.body().orElse(null), Types.OTHER)
            .param("organisation", signal.organisation().orElse(null), Types.OTHER)
            .param("divisions", signal.divisions().toArray(String[]::new))
            .param("key", signal.key())
            .param("refs", signal.references().toArray(String[]::new))
            .param("measured", signal.measured())
            .param("threshold", signal.threshold())
            .param("at", signal.firedAt().atOffset(ZoneOffset.UTC))
            .param("status", signal.status().name())
            .update()
        == 1;
  }

  void judge(SignalFact.SignalJudged fact, int version) {
    changed(
        jdbc.sql(
                """
                UPDATE supervision.signal
                SET status = :status, sentence = :sentence, version = version + 1
                WHERE number = :number AND version = :version
                """)
            .param("status", fact.to().name())
            .param("sentence", fact.note())
            .param("number", fact.number())
            .param("version", version)
            .update());
  }

  /** Signals of a rule about something missing of which nothing has come, about one or all. */
  List<Signal> unanswered(RiskRule rule, Optional<String> subject) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.signal
            WHERE rule = :rule AND status IN ('OPEN', 'CONFIRMED') AND answered_at IS NULL
              AND (:subject IS NULL OR subject = :subject)
            ORDER BY number
            """)
        .param("rule", rule.name())
        .param("subject", subject.orElse(null), Types.VARCHAR)
        .query(SignalRows::signal)
        .list();
  }

  void answer(SignalFact.SignalAnswered fact, int version) {
    changed(
        jdbc.sql(
                """
                UPDATE supervision.signal
                SET status = :status, answered_at = :at, answered_by = :by, version = version + 1
                WHERE number = :number AND version = :version
                """)
            .param("status", fact.to().name())
            .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
            .param("by", fact.answer().orElse(null), Types.OTHER)
            .param("number", fact.number())
            .param("version", version)
            .update());
  }

  /** Which of these acts answered a signal, and so are known. */
  Set<UUID> answering(List<UUID> acts) {
    return jdbc.sql("SELECT answered_by FROM supervision.signal WHERE answered_by = ANY (:acts)")
        .param("acts", acts.toArray(UUID[]::new))
        .query((row, i) -> row.getObject("answered_by", UUID.class))
        .set();
  }

  private static void changed(int rows) {
    if (rows == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  Optional<Signal> find(String number, Authority authority) {
    return jdbc.sql("SELECT * FROM supervision.signal WHERE number = :number AND" + WITHIN)
        .param("number", number)
        .param("patterns", authority.patterns())
        .query(SignalRows::signal)
        .optional();
  }

  /** What meets a filter, newest first. */
  List<Signal> list(SignalFilter filter, Authority authority) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.signal
            WHERE (:rule = '' OR rule = :rule) AND (:status = '' OR status = :status)
              AND (:subject = '' OR subject = :subject)
              AND (:anyParty OR :party IN (body, organisation))
              AND EXISTS (SELECT 1 FROM unnest(divisions) s WHERE s LIKE :division) AND
            """
                + WITHIN
                + " ORDER BY fired_at DESC, number DESC LIMIT :most")
        .param("rule", filter.rule().map(Enum::name).orElse(""))
        .param("status", filter.status().map(Enum::name).orElse(""))
        .param("subject", filter.subject())
        .param("anyParty", filter.party().isEmpty())
        .param("party", filter.party().orElse(null), Types.OTHER)
        .param("division", filter.division() + "%")
        .param("patterns", authority.patterns())
        .param("most", filter.most())
        .query(SignalRows::signal)
        .list();
  }

  /** Those that count about a body, the newest first. */
  List<Signal> counting(UUID party) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.signal
            WHERE :party IN (body, organisation) AND status <> 'HARMLESS'
            ORDER BY fired_at DESC, number DESC
            """)
        .param("party", party)
        .query(SignalRows::signal)
        .list();
  }
}
