package org.anzheng.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 出具登记: records every package before it is sent. */
@Service
public class HandOuts {

  private static final int SHOWN = 50;

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Clock clock;

  HandOuts(JdbcClient jdbc, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.clock = clock;
  }

  /** What this organisation took of a case, newest first. */
  public List<HandOut> of(EvidenceSubject subject) {
    return jdbc.sql(
            """
            SELECT fact_id, decided_at, account, side, records, opened, files
            FROM evidence.hand_out_event
            WHERE case_number = :number AND organisation = :organisation
            ORDER BY recorded_at DESC LIMIT :limit
            """)
        .param("number", subject.summary().number())
        .param("organisation", subject.organisation())
        .param("limit", SHOWN)
        .query((row, i) ->
            new HandOut(
                row.getObject("fact_id", UUID.class),
                row.getTimestamp("decided_at").toInstant(),
                row.getObject("account", UUID.class),
                EvidenceSide.valueOf(row.getString("side")),
                row.getLong("records"),
                row.getInt("opened"),
                row.getInt("files")))
        .list();
  }

  /** Records one; what is not recorded is not handed out. */
  @Transactional
  public void record(
      EvidenceSubject subject,
      long records,
      SortedMap<Long, List<String>> opened,
      int files,
      EvidenceOrder order,
      Actor actor) {
    Act act = Act.of(actor, EvidenceAct.HAND_OUT.roleOf(subject.side(), actor), clock.instant());
    EvidenceHandedOut fact =
        new EvidenceHandedOut(
            act,
            "organisation/" + actor.organisation(),
            subject.summary().number(),
            subject.summary().chain(),
            records,
            opened,
            files,
            order.on().map(LocalDate::toString));
    insert(fact, subject.side());
    journal.announce(fact);
  }

  private void insert(EvidenceHandedOut fact, EvidenceSide side) {
    jdbc.sql(
            """
            INSERT INTO evidence.hand_out_event (fact_id, case_number, side, records, opened, files,
              decided_at, account, organisation, role)
            VALUES (:fact, :number, :side, :records, :opened, :files,
              :at, :account, :organisation, :role)
            """)
        .param("fact", fact.act().id())
        .param("number", fact.caseNumber())
        .param("side", side.name())
        .param("records", fact.records())
        .param("opened", fact.opened().size())
        .param("files", fact.files())
        .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .param("role", fact.act().role().name())
        .update();
  }
}
