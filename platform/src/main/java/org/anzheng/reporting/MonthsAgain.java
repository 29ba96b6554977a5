package org.anzheng.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.anzheng.deadlines.CatchUp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells after each start which month was closed last, for those who write it down elsewhere. */
@Component
class MonthsAgain implements CatchUp {

  private final ReportTraces traces;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;

  MonthsAgain(
      ReportTraces traces, ApplicationEventPublisher events, TransactionOperations transaction) {
    this.traces = traces;
    this.events = events;
    this.transaction = transaction;
  }

  @Override
  public void catchUp() {
    transaction.executeWithoutResult(status -> {
      List<YearMonth> closed = traces.closedMonths(LocalDate.EPOCH);
      if (!closed.isEmpty()) {
        events.publishEvent(new MonthFilesMade(NationalFiles.ALL, closed.getLast()));
      }
    });
  }
}
