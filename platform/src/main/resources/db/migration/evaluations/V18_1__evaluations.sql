-- 审核评价. One evaluation per case; the team and the plan keep their earlier rounds.
CREATE SCHEMA evaluations;

CREATE TABLE evaluations.evaluation (
  case_number text PRIMARY KEY,
  chain text NOT NULL,
  body uuid NOT NULL,
  client uuid NOT NULL,
  category text NOT NULL,
  tier text NOT NULL,
  scope text NOT NULL,
  man_days numeric(8, 2) NOT NULL CHECK (man_days > 0),
  criteria text[] NOT NULL,
  status text NOT NULL CHECK (status IN ('PLANNED', 'TEAM_SET', 'TEAM_OBJECTED', 'DOC_REVIEWED',
    'PLAN_SENT', 'PLAN_CONFIRMED', 'ON_SITE', 'CORRECTIVE', 'READY', 'REPORTED', 'FAILED',
    'STOPPED')),
  ended text NOT NULL DEFAULT '',
  version int NOT NULL DEFAULT 1
);
CREATE INDEX evaluation_body ON evaluations.evaluation (body, status);
CREATE INDEX evaluation_client ON evaluations.evaluation (client, status);

CREATE TABLE evaluations.team (
  case_number text NOT NULL REFERENCES evaluations.evaluation,
  round int NOT NULL,
  accepted_at timestamptz,
  objection text,
  answer text,
  PRIMARY KEY (case_number, round)
);

CREATE TABLE evaluations.team_member (
  case_number text NOT NULL,
  round int NOT NULL,
  ordinal int NOT NULL,
  person uuid NOT NULL,
  account uuid NOT NULL,
  name_sealed bytea NOT NULL,
  registration_number text NOT NULL,
  team_role text NOT NULL CHECK (team_role IN ('LEAD', 'MEMBER', 'EXPERT', 'TRAINEE')),
  declared_at timestamptz,
  associations_sealed bytea,
  PRIMARY KEY (case_number, round, person),
  FOREIGN KEY (case_number, round) REFERENCES evaluations.team
);
CREATE INDEX team_member_account ON evaluations.team_member (account);

CREATE TABLE evaluations.document_review (
  case_number text PRIMARY KEY REFERENCES evaluations.evaluation,
  conclusion text NOT NULL,
  issues text NOT NULL,
  evidence uuid[] NOT NULL
);

CREATE TABLE evaluations.plan (
  case_number text NOT NULL REFERENCES evaluations.evaluation,
  round int NOT NULL,
  sampling text NOT NULL,
  acknowledged_at timestamptz,
  PRIMARY KEY (case_number, round)
);

CREATE TABLE evaluations.plan_day (
  case_number text NOT NULL,
  round int NOT NULL,
  ordinal int NOT NULL,
  day date NOT NULL,
  site text NOT NULL,
  agenda text NOT NULL,
  PRIMARY KEY (case_number, round, ordinal),
  FOREIGN KEY (case_number, round) REFERENCES evaluations.plan
);

CREATE TABLE evaluations.site_visit (
  case_number text PRIMARY KEY REFERENCES evaluations.evaluation,
  opening_minutes text NOT NULL,
  closing_minutes text NOT NULL DEFAULT ''
);

CREATE TABLE evaluations.attendance (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_number text NOT NULL REFERENCES evaluations.evaluation,
  person uuid NOT NULL,
  direction text NOT NULL CHECK (direction IN ('IN', 'OUT')),
  at timestamptz NOT NULL,
  location text NOT NULL,
  recorded_by uuid NOT NULL,
  reason text NOT NULL
);
CREATE INDEX attendance_case ON evaluations.attendance (case_number, at);
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON evaluations.attendance
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();

CREATE TABLE evaluations.sample_draw (
  case_number text PRIMARY KEY REFERENCES evaluations.evaluation,
  candidates text[] NOT NULL,
  seed text NOT NULL,
  drawn text NOT NULL,
  at timestamptz NOT NULL
);

CREATE TABLE evaluations.finding (
  case_number text NOT NULL REFERENCES evaluations.evaluation,
  criterion text NOT NULL,
  result text NOT NULL CHECK (result IN ('CONFORMING', 'OBSERVATION', 'NONCONFORMING')),
  text text NOT NULL,
  evidence uuid[] NOT NULL,
  account uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (case_number, criterion)
);

CREATE TABLE evaluations.nonconformity (
  id uuid PRIMARY KEY,
  case_number text NOT NULL REFERENCES evaluations.evaluation,
  ordinal int NOT NULL,
  criterion text NOT NULL,
  grade text NOT NULL CHECK (grade IN ('MAJOR', 'MINOR')),
  fact text NOT NULL,
  department text NOT NULL,
  evidence uuid[] NOT NULL,
  status text NOT NULL CHECK (status IN ('RAISED', 'OPEN', 'SUBMITTED', 'CLOSED', 'OVERDUE')),
  due date NOT NULL,
  raised_by uuid NOT NULL,
  raised_at timestamptz NOT NULL,
  signed_at timestamptz,
  client_remark text NOT NULL DEFAULT '',
  version int NOT NULL DEFAULT 1,
  UNIQUE (case_number, ordinal)
);

-- One row per attempt: the client submits, the lead verifies.
CREATE TABLE evaluations.corrective_action (
  nonconformity uuid NOT NULL REFERENCES evaluations.nonconformity,
  round int NOT NULL,
  cause text NOT NULL,
  correction text NOT NULL,
  action text NOT NULL,
  evidence uuid[] NOT NULL,
  accepted boolean,
  method text CHECK (method IN ('DOCUMENTS', 'ON_SITE')),
  opinion text,
  PRIMARY KEY (nonconformity, round)
);

CREATE TABLE evaluations.report (
  case_number text NOT NULL REFERENCES evaluations.evaluation,
  round int NOT NULL,
  conclusion text NOT NULL,
  recommendation text NOT NULL CHECK (recommendation IN ('GRANT', 'REFUSE')),
  confirmed_scope text NOT NULL,
  man_days numeric(8, 2) NOT NULL,
  man_days_reason text NOT NULL,
  concerns text NOT NULL,
  PRIMARY KEY (case_number, round)
);

CREATE TABLE evaluations.evaluation_event (
  seq bigint GENERATED ALWAYS AS IDENTITY,
  fact_id uuid PRIMARY KEY,
  case_number text NOT NULL REFERENCES evaluations.evaluation,
  nonconformity uuid,
  kind text NOT NULL,
  from_status text,
  to_status text NOT NULL,
  effective_at timestamptz NOT NULL,
  decided_at timestamptz NOT NULL,
  published_at timestamptz,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  note text
);
CREATE INDEX evaluation_event_case ON evaluations.evaluation_event (case_number, seq);
SELECT trust.guard('evaluations.evaluation_event');
