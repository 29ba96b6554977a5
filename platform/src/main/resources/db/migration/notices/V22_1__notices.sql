-- 通知送达: what was told to whom, as it was told, who read it, and what became of each mail.
CREATE SCHEMA notices;

CREATE TABLE notices.notice (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  subject text NOT NULL,
  chain text NOT NULL,
  sender uuid NOT NULL,
  recipient uuid,
  duties text[] NOT NULL CHECK (cardinality(duties) > 0),
  title_zh text NOT NULL,
  title_en text NOT NULL,
  text_zh bytea NOT NULL,
  text_en bytea NOT NULL,
  remedy_zh text NOT NULL,
  remedy_en text NOT NULL,
  basis text[] NOT NULL,
  attachment uuid,
  text_hash text NOT NULL,
  delivered_at timestamptz NOT NULL,
  served_on date NOT NULL
);
CREATE INDEX notice_recipient ON notices.notice (recipient, delivered_at DESC);
-- sent to whichever department holds the duty
CREATE INDEX notice_duty ON notices.notice (delivered_at DESC) WHERE recipient IS NULL;
CREATE INDEX notice_subject ON notices.notice (subject);

CREATE TABLE notices.receipt (
  notice uuid NOT NULL REFERENCES notices.notice,
  account uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (notice, account)
);

CREATE TABLE notices.notice_event (
  fact_id uuid PRIMARY KEY,
  notice uuid NOT NULL REFERENCES notices.notice,
  kind text NOT NULL,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL
);
CREATE INDEX notice_event_notice ON notices.notice_event (notice);

CREATE TABLE notices.mail (
  id uuid PRIMARY KEY,
  notice uuid NOT NULL REFERENCES notices.notice,
  address bytea NOT NULL,
  status text NOT NULL CHECK (status IN ('WAITING', 'SENT', 'GIVEN_UP')),
  attempts int NOT NULL,
  next_at timestamptz NOT NULL,
  outcome text NOT NULL DEFAULT '',
  tried_at timestamptz
);
CREATE INDEX mail_waiting ON notices.mail (next_at) WHERE status = 'WAITING';

SELECT trust.guard('notices.notice_event');
