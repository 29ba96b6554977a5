package org.anzheng.supervision.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 监管公示查询: what of supervision is public; appended, and marked where it was withdrawn. */
@NamedInterface("reads")
@Repository
public class PublishedActs {

  private final JdbcClient jdbc;

  PublishedActs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of a kind, the newest first. */
  public List<PublishedAct> of(PublishedKind kind) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.published_act WHERE kind = :kind
            ORDER BY published_on DESC, number DESC, version DESC
            """)
        .param("kind", kind.name())
        .query((row, i) -> act(row))
        .list();
  }

  /** The record of one organisation, the newest first. */
  public List<PublishedAct> ofParty(UUID party) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.published_act WHERE party = :party
            ORDER BY published_on DESC, number DESC, version DESC
            """)
        .param("party", party)
        .query((row, i) -> act(row))
        .list();
  }

  /** All forms in which one was published, the newest first; none where it never was. */
  public List<PublishedAct> formsOf(String number) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.published_act WHERE number = :number ORDER BY version DESC
            """)
        .param("number", number)
        .query((row, i) -> act(row))
        .list();
  }

  /** Publishes one, or another form of one that was withdrawn. */
  public void publish(PublishedAct act) {
    jdbc.sql(
            """
            INSERT INTO supervision.published_act (number, kind, fact_id, authority, subject, link,
              party, outcome, basis, text, published_on, changed_by, version)
            VALUES (:number, :kind, :fact, :authority, :subject, :link, :party, :outcome, :basis,
              :text, :on, :changedBy, (SELECT coalesce(max(version), 0) + 1
                FROM supervision.published_act WHERE number = :number))
            """)
        .param("number", act.number())
        .param("kind", act.kind().name())
        .param("fact", act.fact())
        .param("authority", act.authority())
        .param("subject", act.subject())
        .param("link", act.link().orElse(null), Types.VARCHAR)
        .param("party", act.party())
        .param("outcome", act.outcome().toArray(String[]::new))
        .param("basis", act.basis().toArray(String[]::new))
        .param("text", act.text())
        .param("on", act.publishedOn())
        .param("changedBy", act.changedBy())
        .update();
  }

  /** Marks one as no longer holding, and says why where that is to be public. */
  public void withdraw(String number, LocalDate day, String because) {
    jdbc.sql(
            """
            UPDATE supervision.published_act SET withdrawn_on = :day, withdrawn_because = :because
            WHERE number = :number AND withdrawn_on IS NULL
            """)
        .param("day", day)
        .param("because", because)
        .param("number", number)
        .update();
  }

  /** Of a sanction that was withdrawn nothing is left to read but why. */
  @Basis("penalty-law:48")
  private static PublishedAct act(ResultSet row) throws SQLException {
    PublishedKind kind = PublishedKind.valueOf(row.getString("kind"));
    Optional<LocalDate> withdrawn =
        Optional.ofNullable(row.getObject("withdrawn_on", LocalDate.class));
    boolean taken = kind == PublishedKind.SANCTION && withdrawn.isPresent();
    return new PublishedAct(
        row.getString("number"),
        kind,
        row.getObject("fact_id", UUID.class),
        row.getObject("authority", UUID.class),
        taken ? "" : row.getString("subject"),
        taken ? Optional.empty() : Optional.ofNullable(row.getString("link")),
        row.getObject("party", UUID.class),
        taken ? List.of() : List.of((String[]) row.getArray("outcome").getArray()),
        taken ? List.of() : List.of((String[]) row.getArray("basis").getArray()),
        row.getString(taken ? "withdrawn_because" : "text"),
        row.getObject("published_on", LocalDate.class),
        taken ? "" : row.getString("changed_by"),
        withdrawn);
  }
}
