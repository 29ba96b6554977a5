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
            ORDER BY published_on DESC, number DESC
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
            ORDER BY published_on DESC, number DESC
            """)
        .param("party", party)
        .query((row, i) -> act(row))
        .list();
  }

  /** One of them. */
  public Optional<PublishedAct> find(String number) {
    return jdbc.sql("SELECT * FROM supervision.published_act WHERE number = :number")
        .param("number", number)
        .query((row, i) -> act(row))
        .optional();
  }

  /** Publishes one. */
  public void publish(PublishedAct act) {
    jdbc.sql(
            """
            INSERT INTO supervision.published_act (number, kind, fact_id, authority, subject, link,
              party, outcome, basis, text, published_on)
            VALUES (:number, :kind, :fact, :authority, :subject, :link, :party, :outcome, :basis,
              :text, :on)
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
        .update();
  }

  /** Of a sanction that was changed or set aside: by when it has to go; false where it is so. */
  @Basis("penalty-law:48")
  public boolean demandWithdrawal(String number, LocalDate lastDay) {
    return jdbc.sql(
                """
                UPDATE supervision.published_act SET withdraw_by = :day
                WHERE number = :number AND withdrawn_on IS NULL AND withdraw_by IS NULL
                """)
            .param("day", lastDay)
            .param("number", number)
            .update()
        == 1;
  }

  /** It stands after all. */
  public void keep(String number) {
    jdbc.sql("UPDATE supervision.published_act SET withdraw_by = NULL WHERE number = :number")
        .param("number", number)
        .update();
  }

  /** What an authority has to withdraw, and by when; what is owed longest first. */
  public List<OwedWithdrawal> toWithdraw(UUID authority) {
    return jdbc.sql(
            """
            SELECT number, withdraw_by FROM supervision.published_act
            WHERE authority = :authority AND withdraw_by IS NOT NULL AND withdrawn_on IS NULL
            ORDER BY withdraw_by, number
            """)
        .param("authority", authority)
        .query((row, i) ->
            new OwedWithdrawal(
                row.getString("number"), row.getObject("withdraw_by", LocalDate.class)))
        .list();
  }

  /** Marks one as no longer holding, and says why where that is to be public. */
  public void withdraw(String number, LocalDate day, String because) {
    jdbc.sql(
            """
            UPDATE supervision.published_act SET withdrawn_on = :day, withdrawn_because = :because
            WHERE number = :number
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
        withdrawn);
  }
}
