-- 报送情况: of which of the months that it had to report each body was heard, and of which not; and a body
-- that sent no file may still have submitted its annual report.
CREATE TABLE register.body_month (
  approval_no text NOT NULL,
  month date NOT NULL,
  due_on date NOT NULL,
  heard boolean NOT NULL,
  PRIMARY KEY (approval_no, month)
);
GRANT DELETE ON register.body_month TO anzheng_app;

ALTER TABLE register.body_report ALTER COLUMN last_report_at DROP NOT NULL;
