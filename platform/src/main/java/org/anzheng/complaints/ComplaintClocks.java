package org.anzheng.complaints;

import static org.anzheng.scheme.ParameterKey.COMPLAINT_ACKNOWLEDGE;
import static org.anzheng.scheme.ParameterKey.COMPLAINT_DECIDE;
import static org.anzheng.scheme.ParameterKey.COMPLAINT_EXTENSION;
import static org.anzheng.scheme.ParameterKey.COMPLAINT_STATEMENT;

import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 投诉申诉期限: the clocks of acknowledgement, decision and statement, all counted from receipt. */
@Component
class ComplaintClocks {

  private static final String ACKNOWLEDGE = "complaint.acknowledge";
  private static final String DECIDE = "complaint.decide";
  private static final String STATEMENT = "complaint.statement";

  private final Deadlines deadlines;
  private final Parameters parameters;
  private final WorkingCalendar calendar;

  ComplaintClocks(Deadlines deadlines, Parameters parameters, WorkingCalendar calendar) {
    this.deadlines = deadlines;
    this.parameters = parameters;
    this.calendar = calendar;
  }

  LocalDate acknowledgeBy(LocalDate received) {
    return after(COMPLAINT_ACKNOWLEDGE, received, received);
  }

  LocalDate decideBy(LocalDate received) {
    return after(COMPLAINT_DECIDE, received, received);
  }

  LocalDate extended(LocalDate decideBy, LocalDate today) {
    return after(COMPLAINT_EXTENSION, decideBy, today);
  }

  LocalDate statementBy(LocalDate today) {
    return after(COMPLAINT_STATEMENT, today, today);
  }

  void received(ComplaintSummary complaint) {
    start(complaint.number(), complaint.body(), ACKNOWLEDGE, complaint.acknowledgeBy());
    start(complaint.number(), complaint.body(), DECIDE, complaint.decideBy());
  }

  /** Stops the clocks whose time has come; an extension sets the clock to its new day. */
  void after(ComplaintFact fact, ComplaintSummary complaint) {
    String subject = subject(complaint.number());
    if (complaint.status() != ComplaintStatus.RECEIVED) {
      deadlines.meet(subject, ACKNOWLEDGE);
    }
    if (!complaint.status().undecided()) {
      deadlines.meet(subject, DECIDE);
    } else if (fact instanceof ComplaintFact.ComplaintExtended) {
      start(complaint.number(), complaint.body(), DECIDE, complaint.decideBy());
    }
  }

  void statementAsked(String number, UUID body, LocalDate until) {
    start(number, body, STATEMENT, until);
  }

  void statementEnded(String number) {
    deadlines.meet(subject(number), STATEMENT);
  }

  private void start(String number, UUID body, String kind, LocalDate lastDay) {
    deadlines.start(
        new DeadlineStart(
                subject(number),
                kind,
                ChinaTime.endOf(lastDay),
                "17065:7.13",
                body,
                Role.COMPLAINTS_OFFICER)
            .inWorkingDays(true));
  }

  private LocalDate after(ParameterKey key, LocalDate from, LocalDate today) {
    return parameters.on(today).row(key).term().after(from, calendar);
  }

  private static String subject(String number) {
    return "complaint/" + number;
  }
}
