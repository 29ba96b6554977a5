package org.anzheng.supervision.allegations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.anzheng.supervision.offices.SubjectKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the reports of the public. Texts are sealed; identities are elsewhere. */
@Repository
class AllegationStore {

  private final JdbcClient jdbc;
  private final Sealer sealer;

  AllegationStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  void insert(Allegation allegation, AllegationForm form, byte[] secret) {
    jdbc.sql(
            """
            INSERT INTO supervision.allegation (number, topic, subject_kind, subject, divisions, text,
              secret, identified, status, received_at, accept_by, answer_by, leads_to, version)
            VALUES (:number, :topic, :kind, :subject, :divisions, :text, :secret, :identified,
              :status, :received, :acceptBy, :answerBy, '', 1)
            """)
        .param("number", allegation.number())
        .param("topic", allegation.topic().name())
        .param("kind", allegation.kind().map(SubjectKind::recorded).orElse(null), Types.VARCHAR)
        .param("subject", allegation.subject())
        .param("divisions", allegation.divisions().toArray(String[]::new))
        .param("text", sealer.sealText(form.text().strip()))
        .param("secret", secret)
        .param("identified", allegation.identified())
        .param("status", allegation.status().name())
        .param("received", allegation.receivedAt().atOffset(ZoneOffset.UTC))
        .param("acceptBy", allegation.acceptBy())
        .param("answerBy", allegation.answerBy())
        .update();
    form.files().forEach(file -> attach(allegation.number(), file));
  }

  void attach(String number, UUID file) {
    jdbc.sql(
            """
            INSERT INTO supervision.allegation_file (allegation, file) VALUES (:number, :file)
            ON CONFLICT DO NOTHING
            """)
        .param("number", number)
        .param("file", file)
        .update();
  }

  void move(AllegationFact.AllegationMoved fact, String leadsTo, int version) {
    int changed =
        jdbc.sql(
                """
                UPDATE supervision.allegation
                SET status = :status, office = :office, leads_to = :leadsTo, version = version + 1
                WHERE number = :number AND version = :version
                """)
            .param("status", fact.to().name())
            .param("office", fact.office().orElse(null), Types.OTHER)
            .param("leadsTo", leadsTo)
            .param("number", fact.number())
            .param("version", version)
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  void say(String number, boolean fromOffice, String text, Instant at) {
    jdbc.sql(
            """
            INSERT INTO supervision.allegation_message (allegation, from_office, text, at)
            VALUES (:number, :office, :text, :at)
            """)
        .param("number", number)
        .param("office", fromOffice)
        .param("text", sealer.sealText(text))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Allegation> find(String number) {
    return jdbc.sql("SELECT * FROM supervision.allegation WHERE number = :number")
        .param("number", number)
        .query(AllegationStore::row)
        .optional();
  }

  /** All, or those of one office; what is open and due first comes first. */
  List<Allegation> list(Optional<UUID> office) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.allegation WHERE (:all OR office = :office)
            ORDER BY status IN ('ANSWERED', 'NOT_ACCEPTED'), answer_by, number
            """)
        .param("all", office.isEmpty())
        .param("office", office.orElse(null), Types.OTHER)
        .query(AllegationStore::row)
        .list();
  }

  Optional<byte[]> secret(String number) {
    return jdbc.sql("SELECT secret FROM supervision.allegation WHERE number = :number")
        .param("number", number)
        .query((row, i) -> row.getBytes(1))
        .optional();
  }

  String text(String number) {
    return jdbc.sql("SELECT text FROM supervision.allegation WHERE number = :number")
        .param("number", number)
        .query((row, i) -> sealer.openText(row.getBytes(1)))
        .single();
  }

  List<UUID> files(String number) {
    return jdbc.sql(
            "SELECT file FROM supervision.allegation_file WHERE allegation = :number ORDER BY file")
        .param("number", number)
        .query((row, i) -> row.getObject(1, UUID.class))
        .list();
  }

  List<AllegationMessage> messages(String number) {
    return jdbc.sql(
            """
            SELECT from_office, text, at FROM supervision.allegation_message
            WHERE allegation = :number ORDER BY seq
            """)
        .param("number", number)
        .query((row, i) ->
            new AllegationMessage(
                row.getBoolean("from_office"),
                sealer.openText(row.getBytes("text")),
                row.getTimestamp("at").toInstant()))
        .list();
  }

  private static Allegation row(ResultSet row, int index) throws SQLException {
    return new Allegation(
        row.getString("number"),
        AllegationTopic.valueOf(row.getString("topic")),
        Optional.ofNullable(row.getString("subject_kind")).map(SubjectKind::ofRecorded),
        row.getString("subject"),
        List.of((String[]) row.getArray("divisions").getArray()),
        row.getBoolean("identified"),
        AllegationStatus.valueOf(row.getString("status")),
        Optional.ofNullable(row.getObject("office", UUID.class)),
        row.getTimestamp("received_at").toInstant(),
        row.getObject("accept_by", LocalDate.class),
        row.getObject("answer_by", LocalDate.class),
        row.getString("leads_to"),
        row.getInt("version"));
  }
}
