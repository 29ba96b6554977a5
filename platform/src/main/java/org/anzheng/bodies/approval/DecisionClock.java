package org.anzheng.bodies.approval;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.Term;

/**
 * 决定期限: from acceptance on; the days of an expert review do not count, as long as the review does
 * not last longer than it may.
 *
 * @param acceptedOn the day that is not counted itself
 * @param longestReview how many days of one review are left out at most
 */
record DecisionClock(LocalDate acceptedOn, List<ExpertReview> reviews, Term longestReview) {

  /** The last day of a term; while a review goes on, as if it took all the time it may. */
  @Basis({"licensing-law:45", "licensing-law:82", "body-measures:9"})
  LocalDate lastDay(Term term, WorkingCalendar calendar) {
    LocalDate day = acceptedOn;
    for (int left = term.count(); left > 0; ) {
      day = day.plusDays(1);
      left -= counts(day, term, calendar) ? 1 : 0;
    }
    return day;
  }

  private boolean counts(LocalDate day, Term term, WorkingCalendar calendar) {
    boolean works = term.unit() != ParameterUnit.WORKING_DAYS || calendar.isWorkingDay(day);
    return works && reviews.stream().noneMatch(review -> leavesOut(review, day, calendar));
  }

  private boolean leavesOut(ExpertReview review, LocalDate day, WorkingCalendar calendar) {
    LocalDate longest = longestReview.after(review.orderedOn(), calendar);
    LocalDate end = review.reportedOn().filter(d -> d.isBefore(longest)).orElse(longest);
    return day.isAfter(review.orderedOn()) && !day.isAfter(end);
  }
}
