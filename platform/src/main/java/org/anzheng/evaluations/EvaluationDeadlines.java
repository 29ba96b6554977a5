package org.anzheng.evaluations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterRow;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.SchemeParameters;
import org.springframework.stereotype.Component;

/** 审核期限: the legal clocks of an evaluation; each length is a parameter of the scheme. */
@Component
class EvaluationDeadlines {

  static final String TEAM = "evaluation.team-objection";
  static final String ANSWER = "evaluation.objection-answer";
  static final String CORRECTION = "nonconformity.correction";

  private static final String EVALUATION = "evaluation/";
  private static final String NONCONFORMITY = "nonconformity/";

  private final Deadlines deadlines;
  private final RunningDeadlines running;
  private final Parameters parameters;
  private final WorkingCalendar calendar;

  EvaluationDeadlines(
      Deadlines deadlines,
      RunningDeadlines running,
      Parameters parameters,
      WorkingCalendar calendar) {
    this.deadlines = deadlines;
    this.running = running;
    this.parameters = parameters;
    this.calendar = calendar;
  }

  /** The first day on which a team may come whose plan is sent now. */
  LocalDate earliestVisit(Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    return parameters.on(today).planNotice().after(today, calendar);
  }

  /** The last day for the correction of a nonconformity of this grade found now. */
  LocalDate correctionDue(NonconformityGrade grade, Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    SchemeParameters values = parameters.on(today);
    return switch (grade) {
      case MAJOR -> values.nonconformityMajor().after(today, calendar);
      case MINOR -> values.nonconformityMinor().after(today, calendar);
    };
  }

  void startCorrection(
      EvaluationSummary file, UUID nonconformity, NonconformityGrade grade, LocalDate due) {
    ParameterKey key =
        switch (grade) {
          case MAJOR -> ParameterKey.NONCONFORMITY_MAJOR;
          case MINOR -> ParameterKey.NONCONFORMITY_MINOR;
        };
    start(NONCONFORMITY + nonconformity, CORRECTION, due, key, file.order(), Role.APPLICANT);
  }

  void meetCorrection(UUID nonconformity) {
    deadlines.meet(NONCONFORMITY + nonconformity, CORRECTION);
  }

  /** The client's time to object to the team. */
  void startObjection(EvaluationSummary file, Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    LocalDate due = parameters.on(today).teamObjection().after(today, calendar);
    start(
        EVALUATION + file.caseNumber(),
        TEAM,
        due,
        ParameterKey.TEAM_OBJECTION,
        file.order(),
        Role.APPLICANT);
  }

  /** The last day for the answer to an objection that is raised now. */
  LocalDate answerDue(Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    return parameters.on(today).planning().teamObjectionAnswer().after(today, calendar);
  }

  /** The body's time to answer an objection. */
  void startAnswer(EvaluationSummary file, LocalDate due) {
    start(
        EVALUATION + file.caseNumber(),
        ANSWER,
        due,
        ParameterKey.TEAM_OBJECTION_ANSWER,
        file.order(),
        Role.SCHEME_MANAGER);
  }

  void meetAnswer(String caseNumber) {
    deadlines.meet(EVALUATION + caseNumber, ANSWER);
  }

  /** The last day on which the client may object, while the clock runs. */
  Optional<LocalDate> objectionDue(String caseNumber) {
    return running.ofSubject(EVALUATION + caseNumber).stream()
        .filter(deadline -> deadline.kind().equals(TEAM))
        .map(deadline -> ChinaTime.dateOf(deadline.due().minusMillis(1)))
        .findFirst();
  }

  void meetObjection(String caseNumber) {
    deadlines.meet(EVALUATION + caseNumber, TEAM);
  }

  /** Stops every clock of an evaluation that has ended. */
  void meetAll(EvaluationSummary file) {
    meetObjection(file.caseNumber());
    meetAnswer(file.caseNumber());
    file.nonconformities().forEach(found -> meetCorrection(found.id()));
  }

  static String caseOf(String subject) {
    return subject.substring(EVALUATION.length());
  }

  static UUID nonconformityOf(String subject) {
    return UUID.fromString(subject.substring(NONCONFORMITY.length()));
  }

  private void start(
      String subject,
      String kind,
      LocalDate due,
      ParameterKey key,
      EvaluationOrder order,
      Role waitsFor) {
    ParameterRow row = parameters.on(due).row(key);
    boolean client = waitsFor == Role.APPLICANT;
    deadlines.start(
        new DeadlineStart(
                subject,
                kind,
                ChinaTime.endOf(due),
                row.basis(),
                client ? order.client() : order.body(),
                waitsFor)
            .concerning(client ? order.body() : order.client())
            .inWorkingDays(row.unit() == ParameterUnit.WORKING_DAYS));
  }
}
