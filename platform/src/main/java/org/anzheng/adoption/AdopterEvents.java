package org.anzheng.adoption;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts facts of adopters, and of who promotes adoption, on record: the append-only row, and the
 * journal in the same transaction.
 */
@Component
public class AdopterEvents {

  private final JdbcClient jdbc;
  private final Journal journal;

  AdopterEvents(JdbcClient jdbc, Journal journal) {
    this.jdbc = jdbc;
    this.journal = journal;
  }

  /** Records and announces a fact, inside the transaction of what it tells. */
  public void announce(AdopterFact fact) {
    announce(fact, fact.subject(), fact.note());
  }

  /**
   * The same for a fact in a chain of its own.
   *
   * @param subject number of what it is about
   * @param note the words typed with it; blank when there are none
   */
  public void announce(Fact fact, String subject, String note) {
    Act act = fact.act();
    jdbc.sql(
            """
            INSERT INTO adoption.adopter_event (fact_id, subject, kind, at, account, organisation,
              role, note)
            VALUES (:fact, :subject, :kind, :at, :account, :organisation, :role, :note)
            """)
        .param("fact", act.id())
        .param("subject", subject)
        .param("kind", fact.kind())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("account", act.account())
        .param("organisation", act.organisation())
        .param("role", act.role().name())
        .param("note", note)
        .update();
    journal.announce(fact);
  }

  /** What happened to a requirement, a record or a list, oldest first. */
  public List<AdopterEvent> of(String subject) {
    return jdbc.sql("SELECT * FROM adoption.adopter_event WHERE subject = :subject ORDER BY seq")
        .param("subject", subject)
        .query((row, i) ->
            new AdopterEvent(
                row.getObject("fact_id", UUID.class),
                row.getString("kind"),
                row.getTimestamp("at").toInstant(),
                row.getObject("account", UUID.class),
                row.getString("note")))
        .list();
  }

  /** The next number of a kind: {@code YQ-2026-000001}. */
  public String number(String kind, int year) {
    long next = jdbc.sql("SELECT nextval('adoption.number_sequence')").query(Long.class).single();
    return "%s-%d-%06d".formatted(kind, year, next);
  }
}
