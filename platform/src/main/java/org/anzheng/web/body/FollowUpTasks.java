package org.anzheng.web.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.web.cases.CertificateTasks;
import org.anzheng.web.cases.DaysLeft;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 获证后监督待办: surveillance to open, suspensions about to end, renewals to expect. */
@Component
class FollowUpTasks {

  private static final String SUSPENSION_DECISION = "certificate.suspension-decision";
  private static final String LIST = "/body/surveillance?due=";

  private final CertificateTasks certificates;
  private final RunningDeadlines clocks;
  private final DaysLeft daysLeft;

  FollowUpTasks(CertificateTasks certificates, RunningDeadlines clocks, DaysLeft daysLeft) {
    this.certificates = certificates;
    this.clocks = clocks;
    this.daysLeft = daysLeft;
  }

  List<Task> of(Actor actor, View view) {
    List<Task> tasks = new ArrayList<>();
    if (actor.has(Role.DECISION_MAKER)) {
      clocks.of(actor.organisation()).stream()
          .filter(clock -> clock.kind().equals(SUSPENSION_DECISION))
          .map(clock -> confirmed(clock, view))
          .forEach(tasks::add);
      certificates.suspended(actor.organisation()).stream()
          .map(c -> suspended(c, view))
          .forEach(tasks::add);
    }
    if (actor.has(Role.SCHEME_MANAGER)) {
      List<CertificateSummary> due = certificates.surveillance(actor.organisation());
      all(
              "surveillance",
              SurveillanceFilter.ALL,
              due,
              due.stream().findFirst().flatMap(CertificateSummary::surveillanceDue),
              view)
          .ifPresent(tasks::add);
      List<CertificateSummary> ending = certificates.renewal(actor.organisation());
      all(
              "renewal",
              SurveillanceFilter.RENEWAL,
              ending,
              ending.stream().findFirst().map(CertificateSummary::validTo),
              view)
          .ifPresent(tasks::add);
    }
    return tasks;
  }

  private Task confirmed(RunningDeadline clock, View view) {
    String number = clock.subject().substring(clock.subject().indexOf('/') + 1);
    return new Task(
        number,
        daysLeft.words(clock.lastDay(), view),
        daysLeft.tone(clock.lastDay()),
        view.text("deadline." + SUSPENSION_DECISION),
        Optional.of("/body/certificates/" + number));
  }

  /** One line for all of a kind, since there may be hundreds. */
  private Optional<Task> all(
      String kind,
      SurveillanceFilter filter,
      List<CertificateSummary> found,
      Optional<LocalDate> first,
      View view) {
    return first.map(day ->
        new Task(
            view.text("page.surveillance.task." + kind, found.size()),
            daysLeft.words(day, view),
            daysLeft.tone(day),
            view.text("page.surveillance.task." + kind + ".state"),
            Optional.of(LIST + filter.value())));
  }

  private Task suspended(CertificateSummary c, View view) {
    Optional<LocalDate> until = c.suspendedUntil();
    return new Task(
        c.number() + " " + c.content().holderName(),
        until.map(day -> daysLeft.words(day, view)).orElse(""),
        Tone.WARNING,
        view.name(CertificateStatus.SUSPENDED),
        Optional.of("/body/certificates/" + c.number()));
  }
}
