package org.anzheng.complaints;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the complaints. Texts and identities are sealed at rest. */
@Repository
class ComplaintStore {

  private final JdbcClient jdbc;
  private final Sealer sealer;

  ComplaintStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  long nextNumber() {
    return jdbc.sql("SELECT nextval('complaints.number_sequence')").query(Long.class).single();
  }

  void insert(
      ComplaintSummary complaint, String text, Complainant complainant, Optional<byte[]> secret) {
    int inserted =
        jdbc.sql(
                """
                INSERT INTO complaints.complaint (number, topic, body, subject, act, act_kind,
                  act_served_on, complainant, name, contact, secret, text, status, received_at,
                  acknowledge_by, decide_by, extended, reported, stayed, version)
                VALUES (:number, :topic, :body, :subject, :act, :actKind, :actServed, :complainant,
                  :name, :contact, :secret, :text, :status, :received, :acknowledgeBy, :decideBy,
                  false, false, false, 1)
                ON CONFLICT (act) DO NOTHING
                """)
            .param("number", complaint.number())
            .param("topic", complaint.topic().name())
            .param("body", complaint.body())
            .param("subject", complaint.subject())
            .param("act", complaint.act().map(AppealedAct::factId).orElse(null), Types.OTHER)
            .param("actKind", complaint.act().map(AppealedAct::kind).orElse(null), Types.VARCHAR)
            .param("actServed", complaint.act().map(AppealedAct::servedOn).orElse(null), Types.DATE)
            .param("complainant", complaint.complainant().orElse(null), Types.OTHER)
            .param("name", sealer.sealText(complainant.name()))
            .param("contact", sealer.sealText(complainant.contact()))
            .param("secret", secret.orElse(null), Types.BINARY)
            .param("text", sealer.sealText(text))
            .param("status", complaint.status().name())
            .param("received", utc(complaint.receivedAt()))
            .param("acknowledgeBy", complaint.acknowledgeBy())
            .param("decideBy", complaint.decideBy())
            .update();
    if (inserted == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  /** Saves what follows the version before; refuses when that is no longer the last. */
  void update(ComplaintSummary complaint) {
    int changed =
        jdbc.sql(
                """
                UPDATE complaints.complaint
                SET status = :status, decide_by = :decideBy, extended = :extended,
                  handler = :handler, reported = :reported, stayed = :stayed, outcome = :outcome,
                  decided_at = :decidedAt, followed_by = :followedBy, version = :version
                WHERE number = :number AND version = :version - 1
                """)
            .param("status", complaint.status().name())
            .param("decideBy", complaint.decideBy())
            .param("extended", complaint.extended())
            .param("handler", complaint.handler().orElse(null), Types.OTHER)
            .param("reported", complaint.reported())
            .param("stayed", complaint.stayed())
            .param("outcome", complaint.outcome().map(Enum::name).orElse(null), Types.VARCHAR)
            .param(
                "decidedAt",
                complaint.decidedAt().map(ComplaintStore::utc).orElse(null),
                Types.TIMESTAMP_WITH_TIMEZONE)
            .param("followedBy", complaint.followedBy().orElse(null), Types.OTHER)
            .param("version", complaint.version())
            .param("number", complaint.number())
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  Optional<ComplaintSummary> find(String number) {
    return jdbc.sql("SELECT * FROM complaints.complaint WHERE number = :number")
        .param("number", number)
        .query(ComplaintRows::summary)
        .optional();
  }

  String text(String number) {
    return sealer.openText(bytes("SELECT text FROM complaints.complaint", number));
  }

  Complainant complainant(String number) {
    return new Complainant(
        sealer.openText(bytes("SELECT name FROM complaints.complaint", number)),
        sealer.openText(bytes("SELECT contact FROM complaints.complaint", number)));
  }

  Optional<byte[]> secret(String number) {
    return jdbc.sql(
            """
            SELECT secret FROM complaints.complaint WHERE number = :number AND secret IS NOT NULL
            """)
        .param("number", number)
        .query(byte[].class)
        .optional();
  }

  Optional<String> againstAct(UUID act) {
    return jdbc.sql("SELECT number FROM complaints.complaint WHERE act = :act")
        .param("act", act)
        .query(String.class)
        .optional();
  }

  /** Numbers of those about one of these subjects that are open, or open at the regulator. */
  List<String> openAbout(Set<String> subjects) {
    return jdbc.sql(
            """
            SELECT c.number FROM complaints.complaint c
            LEFT JOIN complaints.escalation e ON e.complaint = c.number
            WHERE c.subject = ANY (:subjects)
              AND (c.status NOT IN ('OUT_OF_SCOPE', 'CLOSED') OR e.status <> 'CLOSED')
            ORDER BY c.number
            """)
        .param("subjects", subjects.toArray(String[]::new))
        .query((row, i) -> row.getString(1))
        .list();
  }

  List<ComplaintSummary> ofBody(UUID body) {
    return list(
        """
        WHERE body = :id
        ORDER BY status IN ('OUT_OF_SCOPE', 'CLOSED'),
          CASE WHEN status = 'RECEIVED' THEN acknowledge_by ELSE decide_by END, number
        """,
        body);
  }

  List<ComplaintSummary> ofComplainant(UUID complainant) {
    return list("WHERE complainant = :id ORDER BY received_at DESC, number", complainant);
  }

  /** Those whose clock had run out by a time and that nobody has acted on yet. */
  List<ComplaintSummary> overdue(Instant now) {
    return jdbc.sql(
            """
            SELECT * FROM complaints.complaint
            WHERE status = 'RECEIVED' AND acknowledge_by < :today
               OR status IN ('ACKNOWLEDGED', 'VALIDATED', 'INVESTIGATING') AND decide_by < :today
            ORDER BY decide_by, number
            """)
        .param("today", org.anzheng.kernel.ChinaTime.dateOf(now))
        .query(ComplaintRows::summary)
        .list();
  }

  private List<ComplaintSummary> list(String condition, UUID id) {
    return jdbc.sql("SELECT * FROM complaints.complaint " + condition)
        .param("id", id)
        .query(ComplaintRows::summary)
        .list();
  }

  private byte[] bytes(String select, String number) {
    return jdbc.sql(select + " WHERE number = :number")
        .param("number", number)
        .query(byte[].class)
        .single();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
