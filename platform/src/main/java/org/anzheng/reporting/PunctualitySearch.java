package org.anzheng.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 及时性查询: how bodies keep the day by which a month is to be reported. */
@Service
@NamedInterface("reads")
public class PunctualitySearch {

  private final PunctualityStore store;
  private final Parameters parameters;

  PunctualitySearch(PunctualityStore store, Parameters parameters) {
    this.store = store;
    this.parameters = parameters;
  }

  /** Of one body; empty when it neither sent a file nor submitted an annual report. */
  @Basis({"opinion:6", "reporting-norm:3"})
  public Optional<Punctuality> of(UUID body) {
    return store.of(body);
  }

  /**
   * Counts a finished report. What happened before the month before the body's first report is
   * history: it had no day to keep.
   */
  @Basis("reporting-norm:3")
  void count(ReportBatch batch) {
    LocalDate first = store.firstReport(batch.body());
    LocalDate day = ChinaTime.dateOf(batch.sentAt());
    long due = parameters.on(day).row(ParameterKey.NATIONAL_REPORT_DUE).value();
    store.count(batch, first.withDayOfMonth(1).minusMonths(1), Math.toIntExact(due));
  }
}
