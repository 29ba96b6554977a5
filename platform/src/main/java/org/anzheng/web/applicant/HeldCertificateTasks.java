package org.anzheng.web.applicant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.web.cases.CertificateTasks;
import org.anzheng.web.cases.DaysLeft;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 证书待办: suspensions to end and renewals to commission. */
@Component
class HeldCertificateTasks {

  private final CertificateTasks certificates;
  private final DaysLeft daysLeft;

  HeldCertificateTasks(CertificateTasks certificates, DaysLeft daysLeft) {
    this.certificates = certificates;
    this.daysLeft = daysLeft;
  }

  List<Task> of(Actor actor, View view) {
    return Stream.concat(
            certificates.suspended(actor.organisation()).stream()
                .map(c ->
                    task(
                        c,
                        c.suspendedUntil().orElseThrow(),
                        Tone.WARNING,
                        view.name(CertificateStatus.SUSPENDED),
                        view)),
            certificates.renewal(actor.organisation()).stream()
                .map(c ->
                    task(
                        c,
                        c.validTo(),
                        daysLeft.tone(c.validTo()),
                        view.text("page.surveillance.task.renewal.state"),
                        view)))
        .toList();
  }

  private Task task(CertificateSummary c, LocalDate day, Tone tone, String state, View view) {
    return new Task(
        c.number() + " " + c.content().scopeZh(),
        daysLeft.words(day, view),
        tone,
        state,
        Optional.of("/applicant/certificates/" + c.number()));
  }
}
