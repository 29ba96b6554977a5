-- 监管事项: inspections, penalty cases and orders, with what was handed in, what happened, and what of
-- it is public.
CREATE SEQUENCE supervision.proceeding_sequence MAXVALUE 999999;

CREATE TABLE supervision.proceeding (
  number text PRIMARY KEY,
  kind text NOT NULL,
  organisation uuid NOT NULL,
  subject_kind text NOT NULL CHECK (subject_kind IN
    ('BODY', 'ACTIVITY', 'CERTIFICATE', 'HOLDER', 'PERSON')),
  subject text NOT NULL,
  party uuid NOT NULL,
  status text NOT NULL,
  closed boolean NOT NULL,
  opened_at timestamptz NOT NULL,
  due date,
  version int NOT NULL,
  -- one table, three lifecycles: a test compares each list with its enum
  CONSTRAINT proceeding_status CHECK (CASE kind
    WHEN 'INSPECTION' THEN status IN ('OPENED', 'RECORDED', 'WITH_PARTY', 'STATED', 'RECTIFYING',
      'PROVED', 'OVERDUE', 'CLOSED')
    WHEN 'PENALTY_CASE' THEN status IN ('LEAD', 'NOT_FILED', 'INVESTIGATING', 'PROPOSED', 'REVIEWED',
      'NOTIFIED', 'HEARING_REQUESTED', 'HEARING_CALLED', 'READY', 'DECIDED', 'SERVED', 'EXECUTED',
      'CLOSED', 'DROPPED', 'ANNULLED')
    WHEN 'ORDER' THEN status IN ('ISSUED', 'REPORTED', 'OVERDUE', 'FULFILLED', 'WITHDRAWN')
    ELSE false END)
);
CREATE INDEX proceeding_organisation ON supervision.proceeding (organisation, kind);
CREATE INDEX proceeding_party ON supervision.proceeding (party, kind);
CREATE INDEX proceeding_subject ON supervision.proceeding (subject) WHERE NOT closed;

-- what was handed in, sealed; never changed
CREATE TABLE supervision.proceeding_paper (
  fact_id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  proceeding text NOT NULL REFERENCES supervision.proceeding,
  type text NOT NULL,
  content bytea NOT NULL,
  sha256 text NOT NULL,
  filed_at timestamptz NOT NULL,
  account uuid NOT NULL
);
CREATE INDEX proceeding_paper_of ON supervision.proceeding_paper (proceeding, seq);

CREATE TABLE supervision.proceeding_event (
  fact_id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  proceeding text NOT NULL REFERENCES supervision.proceeding,
  transition text NOT NULL,
  to_status text NOT NULL,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  public boolean NOT NULL
);
CREATE INDEX proceeding_event_of ON supervision.proceeding_event (proceeding, seq);

SELECT trust.guard('supervision.proceeding_paper');
SELECT trust.guard('supervision.proceeding_event');

CREATE TABLE supervision.published_act (
  number text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('RESULT', 'SANCTION', 'ORDER')),
  fact_id uuid NOT NULL UNIQUE,
  authority uuid NOT NULL,
  subject text NOT NULL,
  link text,
  party uuid NOT NULL,
  outcome text[] NOT NULL,
  basis text[] NOT NULL,
  text text NOT NULL,
  published_on date NOT NULL,
  withdrawn_on date
);
CREATE INDEX published_act_party ON supervision.published_act (party, published_on);

-- 获证组织意见征询: whom of the certified an inspection asks, and what each rated
CREATE TABLE supervision.survey_invitation (
  inspection text NOT NULL REFERENCES supervision.proceeding,
  holder uuid NOT NULL,
  ratings text[],
  words bytea,
  PRIMARY KEY (inspection, holder),
  CHECK ((ratings IS NULL) = (words IS NULL))
);
CREATE INDEX survey_invitation_holder ON supervision.survey_invitation (holder);
