-- 证据包: what was handed out to whom. The packages themselves are not kept; they are made of what
-- stands in the log.
CREATE SCHEMA evidence;

CREATE TABLE evidence.hand_out_event (
  fact_id uuid PRIMARY KEY,
  case_number text NOT NULL,
  side text NOT NULL CHECK (side IN ('CLIENT', 'BODY', 'AUTHORITY', 'READER')),
  records bigint NOT NULL CHECK (records >= 0),
  opened int NOT NULL CHECK (opened >= 0),
  files int NOT NULL CHECK (files >= 0),
  decided_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL
);
CREATE INDEX hand_out_event_case ON evidence.hand_out_event (case_number, organisation, recorded_at);
SELECT trust.guard('evidence.hand_out_event');
