-- 采信: lists that somebody wants verified, kept for some days and then forgotten.
CREATE SCHEMA IF NOT EXISTS adoption;

CREATE TABLE adoption.verification_run (
  id text PRIMARY KEY,
  file_name text NOT NULL,
  lines int NOT NULL DEFAULT 0,
  done int NOT NULL DEFAULT 0,
  confirmed int NOT NULL DEFAULT 0,
  differing int NOT NULL DEFAULT 0,
  not_found int NOT NULL DEFAULT 0,
  unreadable int NOT NULL DEFAULT 0,
  sent_at timestamptz NOT NULL,
  finished_at timestamptz
);
CREATE INDEX verification_run_waiting ON adoption.verification_run (sent_at)
  WHERE finished_at IS NULL;
CREATE INDEX verification_run_sent ON adoption.verification_run (sent_at);

CREATE TABLE adoption.verification_line (
  run text NOT NULL REFERENCES adoption.verification_run,
  line int NOT NULL,
  number text NOT NULL,
  uscc text NOT NULL,
  holder text NOT NULL,
  category text NOT NULL,
  body text NOT NULL,
  on_day text NOT NULL,
  result text,
  answer text[],
  PRIMARY KEY (run, line)
);
CREATE INDEX verification_line_unanswered ON adoption.verification_line (run, line)
  WHERE answer IS NULL;
GRANT DELETE ON adoption.verification_run, adoption.verification_line TO anzheng_app;
