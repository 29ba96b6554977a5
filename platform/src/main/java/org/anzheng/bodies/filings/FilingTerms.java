package org.anzheng.bodies.filings;

import java.time.Instant;
import java.time.LocalDate;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.Term;

/** 备案时限: now, and the time limit as the parameter register has it today. */
record FilingTerms(Term limit, WorkingCalendar calendar, Instant now) {

  LocalDate due(LocalDate releasedOn) {
    return limit.after(releasedOn, calendar);
  }
}
