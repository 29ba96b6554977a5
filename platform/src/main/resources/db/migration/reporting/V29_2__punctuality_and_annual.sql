-- How promptly bodies report, by the days between what happened and its report.
CREATE TABLE reporting.delay (
  body uuid NOT NULL,
  days int NOT NULL,
  on_time boolean NOT NULL,
  row_count bigint NOT NULL,
  PRIMARY KEY (body, days, on_time)
);

-- 年报: kept while it is written, frozen when it is submitted.
CREATE TABLE reporting.annual_report (
  body uuid NOT NULL,
  approval_no text NOT NULL,
  year int NOT NULL,
  content jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  submitted_on date,
  late boolean NOT NULL DEFAULT false,
  PRIMARY KEY (body, year)
);

-- 上报文件: made for each month, per body and for all of them.
CREATE TABLE reporting.national_file (
  scope text NOT NULL,
  month date NOT NULL,
  report_table text NOT NULL CHECK (report_table IN ('PLAN', 'RESULT', 'CERTIFICATE', 'ACTIVITY')),
  format text NOT NULL CHECK (format IN ('CSV', 'XLSX')),
  file_name text NOT NULL,
  row_count int NOT NULL,
  sha256 text NOT NULL CHECK (length(sha256) = 64),
  content bytea NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (scope, month, report_table, format)
);
CREATE TABLE reporting.file_order (
  scope text NOT NULL,
  month date NOT NULL,
  ordered_at timestamptz NOT NULL,
  PRIMARY KEY (scope, month)
);
GRANT DELETE ON reporting.file_order TO anzheng_app;
