-- 零报告: months of which a body said that there is nothing to report; the events stand in report_event.
CREATE TABLE reporting.empty_month (
  body uuid NOT NULL,
  approval_no text NOT NULL,
  month date NOT NULL,
  stated_on date NOT NULL,
  PRIMARY KEY (body, month)
);
