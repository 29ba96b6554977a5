-- 风险信号: what the rules saw, what it is about, and what an inspector says of it.

-- Numbers of signals, allegations, referrals and findings: without gaps within a year.
CREATE TABLE supervision.number_sequence (
  prefix text NOT NULL,
  year int NOT NULL,
  last int NOT NULL,
  PRIMARY KEY (prefix, year)
);

-- What happened to them, by record chain; words are sealed.
CREATE TABLE supervision.oversight_event (
  fact_id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  chain text NOT NULL,
  kind text NOT NULL,
  transition text NOT NULL,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  note bytea NOT NULL
);
CREATE INDEX oversight_event_chain ON supervision.oversight_event (chain, seq);
SELECT trust.guard('supervision.oversight_event');

-- References are "noun/identifier"; nothing here names a person.
CREATE TABLE supervision.signal (
  number text PRIMARY KEY,
  rule text NOT NULL,
  subject_kind text NOT NULL CHECK (subject_kind IN ('BODY', 'ORGANISATION', 'CERTIFICATE', 'CASE')),
  subject text NOT NULL,
  body uuid,
  organisation uuid,
  divisions text[] NOT NULL,
  key text NOT NULL,
  refs text[] NOT NULL,
  measured bigint NOT NULL,
  threshold bigint NOT NULL,
  fired_at timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN ('OPEN', 'CONFIRMED', 'HARMLESS')),
  sentence text NOT NULL,
  version int NOT NULL,
  UNIQUE (rule, subject, key)
);
CREATE INDEX signal_body ON supervision.signal (body, status);
CREATE INDEX signal_organisation ON supervision.signal (organisation, status);
CREATE INDEX signal_fired ON supervision.signal (fired_at DESC, number);

-- One round a day, whichever server is first.
CREATE TABLE supervision.signal_round (
  day date PRIMARY KEY,
  begun_at timestamptz NOT NULL DEFAULT now()
);
