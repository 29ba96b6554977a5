package org.anzheng.certificates;

import java.time.Clock;
import org.anzheng.deadlines.DeadlineNear;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.notices.NoticeDraft;
import org.anzheng.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 证书提醒: tells holder and body when the renewal can be commissioned, and the holder when a
 * suspension is about to end in a revocation; whose turn a clock is hears of it anyway.
 */
@Component
class CertificateReminders {

  private final CertificateStore store;
  private final Notices notices;
  private final Clock clock;

  CertificateReminders(CertificateStore store, Notices notices, Clock clock) {
    this.store = store;
    this.notices = notices;
    this.clock = clock;
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (passed.kind().equals(CertificateClocks.RENEWAL)) {
      store
          .find(CertificateClocks.numberOf(passed.subject()))
          .ifPresent(c -> {
            var opens = ChinaTime.dateOf(passed.due());
            serve(CertificateNotices.toHolder(c, "RenewalOpened"), c, opens);
            serve(CertificateNotices.toBody(c, "RenewalOpenedToHolder"), c, opens);
          });
    }
  }

  @EventListener
  void on(DeadlineNear near) {
    if (near.kind().equals(CertificateClocks.SUSPENSION_END)) {
      store
          .find(CertificateClocks.numberOf(near.subject()))
          .ifPresent(
              c -> serve(CertificateNotices.toHolder(c, "SuspensionEnds"), c, near.lastDay()));
    }
  }

  private void serve(NoticeDraft draft, Certificate certificate, Object day) {
    notices.serve(
        draft
            .saying(
                certificate.reference().number(),
                day,
                certificate.validTo(),
                certificate.content().holderName())
            .under(draft.kind().equals("SuspensionEnds") ? "body-measures:21" : "dsc-rules:5"),
        Act.of(Actor.system(), Role.SYSTEM, clock.instant()));
  }
}
