-- 服务监督: what a department found of a certified organisation, and what the body did about it.
CREATE TABLE supervision.service_finding (
  number text PRIMARY KEY,
  department text NOT NULL,
  office uuid,
  kind text NOT NULL CHECK (kind IN ('INCIDENT', 'VIOLATION')),
  certificate text NOT NULL,
  holder uuid NOT NULL,
  body uuid NOT NULL,
  divisions text[] NOT NULL,
  occurred_on date NOT NULL,
  text bytea NOT NULL,
  status text NOT NULL CHECK (status IN ('FOLLOW_UP_OWED', 'FOLLOWED')),
  recorded_at timestamptz NOT NULL,
  due date NOT NULL,
  late boolean NOT NULL,
  answer bytea NOT NULL,
  version int NOT NULL
);
CREATE INDEX service_finding_body ON supervision.service_finding (body, status);

