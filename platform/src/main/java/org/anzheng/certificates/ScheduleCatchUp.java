package org.anzheng.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.deadlines.CatchUp;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 补定监督期限: certificates issued before there was a schedule get one when the platform starts, with
 * time to prepare where it would be over already.
 */
@Component
class ScheduleCatchUp implements CatchUp {

  private static final int BATCH = 500;

  private final CertificateStore store;
  private final CertificateClocks clocks;
  private final CertificateTermsOnDay terms;
  private final WorkingCalendar calendar;
  private final TransactionOperations transaction;
  private final Clock clock;

  ScheduleCatchUp(
      CertificateStore store,
      CertificateClocks clocks,
      CertificateTermsOnDay terms,
      WorkingCalendar calendar,
      TransactionOperations transaction,
      Clock clock) {
    this.store = store;
    this.clocks = clocks;
    this.terms = terms;
    this.calendar = calendar;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void catchUp() {
    List<Certificate> some = store.withoutSchedule(BATCH);
    while (!some.isEmpty()) {
      List<Certificate> batch = some;
      transaction.executeWithoutResult(status -> batch.forEach(this::schedule));
      some = store.withoutSchedule(BATCH);
    }
  }

  private void schedule(Certificate certificate) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    SurveillanceTerms valid = terms.on(today).surveillance();
    LocalDate counted =
        certificate
            .continuedOn()
            .map(day -> SurveillanceRules.next(day, valid, calendar))
            .orElseGet(() -> SurveillanceRules.first(certificate.issuedOn(), valid, calendar));
    LocalDate due = SurveillanceRules.resumed(counted, today, valid, calendar);
    String number = certificate.reference().number();
    store.schedule(number, due);
    clocks.startAll(store.find(number).orElseThrow(), terms.on(today));
  }
}
