package org.anzheng.supervision.records;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 监督经过查询: the append-only events, journalled as they are appended; words are sealed. */
@Repository
public class OversightEvents {

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final Journal journal;

  OversightEvents(JdbcClient jdbc, Sealer sealer, Journal journal) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.journal = journal;
  }

  /** Appends, journals and announces; in the caller's transaction. */
  public void announce(OversightFact fact) {
    Act act = fact.act();
    jdbc.sql(
            """
            INSERT INTO supervision.oversight_event
              (fact_id, chain, kind, transition, at, account, organisation, role, note)
            VALUES (:fact, :chain, :kind, :transition, :at, :account, :organisation, :role, :note)
            """)
        .param("fact", act.id())
        .param("chain", fact.chain())
        .param("kind", fact.kind())
        .param("transition", fact.transition())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("account", act.account())
        .param("organisation", act.organisation())
        .param("role", act.role().name())
        .param("note", sealer.sealText(fact.note()))
        .update();
    journal.announce(fact);
  }

  /** What happened, oldest first. */
  public List<OversightEvent> of(String chain) {
    return jdbc.sql(
            """
            SELECT fact_id, kind, transition, at, account, role, note
            FROM supervision.oversight_event WHERE chain = :chain ORDER BY seq
            """)
        .param("chain", chain)
        .query((row, i) ->
            new OversightEvent(
                row.getObject("fact_id", UUID.class),
                row.getString("kind"),
                row.getString("transition"),
                row.getTimestamp("at").toInstant(),
                row.getObject("account", UUID.class),
                Role.valueOf(row.getString("role")),
                sealer.openText(row.getBytes("note"))))
        .list();
  }
}
