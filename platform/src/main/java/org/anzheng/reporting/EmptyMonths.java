package org.anzheng.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 零报告（办理）: a body says that nothing happened in a month; silence is no report. */
@Service
@Transactional
public class EmptyMonths {

  private final EmptyMonthStore store;
  private final MonthRows rows;
  private final ReportTraces traces;
  private final BatchStore batches;
  private final BodyDirectory bodies;
  private final Journal journal;
  private final Clock clock;

  EmptyMonths(
      EmptyMonthStore store,
      MonthRows rows,
      ReportTraces traces,
      BatchStore batches,
      BodyDirectory bodies,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.rows = rows;
    this.traces = traces;
    this.batches = batches;
    this.bodies = bodies;
    this.journal = journal;
    this.clock = clock;
  }

  /** What the actor's organisation has said so far. */
  @Transactional(readOnly = true)
  public List<EmptyMonth> of(Actor actor) {
    return store.of(actor.organisation());
  }

  /** 提交零报告: once, of a month that is over and of which the record shows nothing. */
  @Basis({"opinion:6", "reporting-norm:3"})
  public void state(YearMonth month, Actor actor) {
    Act act = Act.of(actor, ReportTransition.SEND, clock.instant());
    BodySummary body =
        bodies
            .ofOrganisation(actor.organisation())
            .orElseThrow(() -> new Refusal(ReportRefusal.NOT_A_BODY));
    refuse(month, body, act.at());
    EmptyMonth empty = new EmptyMonth(month, ChinaTime.dateOf(act.at()));
    store.add(body.organisation(), body.approvalNo(), empty);
    EmptyMonthStated fact =
        new EmptyMonthStated(
            act,
            "month/" + body.approvalNo() + "-" + month,
            body.organisation(),
            body.approvalNo(),
            month.toString());
    batches.append(fact, body.approvalNo() + "/" + month);
    journal.announce(fact);
  }

  private void refuse(YearMonth month, BodySummary body, Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    if (!month.isBefore(YearMonth.from(today))) {
      throw refusal(ReportRefusal.MONTH_NOT_OVER, month);
    }
    if (month.isBefore(YearMonth.from(body.validFrom()))) {
      throw refusal(ReportRefusal.DAYS_OUT_OF_ORDER, body.validFrom());
    }
    if (store.of(body.organisation()).stream().anyMatch(each -> each.month().equals(month))) {
      throw refusal(ReportRefusal.MONTH_STATED, month);
    }
    if (traces.heardOf(month).contains(body.approvalNo())
        || Arrays.stream(ReportTable.values())
            .anyMatch(table -> !rows.of(table, body, month).isEmpty())) {
      throw refusal(ReportRefusal.MONTH_NOT_EMPTY, month);
    }
  }

  private static Refusal refusal(Reason reason, Object argument) {
    return new Refusal(List.of(Objection.toField("emptyMonth", reason, argument)));
  }
}
