package org.anzheng.reporting;

/** Told of each step of the work on a report, so that a test can break off at any of them. */
@FunctionalInterface
interface ReportSteps {

  /** Nobody listens. */
  ReportSteps UNHEARD = step -> {};

  void reached(String step);
}
