-- 移送与通报: from one department or office to another. Texts are sealed.
CREATE TABLE supervision.referral (
  number text PRIMARY KEY,
  from_department text NOT NULL,
  from_office uuid,
  to_department text NOT NULL,
  to_office uuid,
  subject_kind text NOT NULL,
  subject text NOT NULL,
  facts bytea NOT NULL,
  asked bytea NOT NULL,
  status text NOT NULL CHECK (status IN ('SENT', 'RECEIVED', 'CLOSED', 'RETURNED', 'WITHDRAWN')),
  sent_at timestamptz NOT NULL,
  receipt_by date NOT NULL,
  outcome_by date NOT NULL,
  escalated boolean NOT NULL,
  outcome bytea NOT NULL,
  version int NOT NULL
);
CREATE INDEX referral_from ON supervision.referral (from_department, from_office);
CREATE INDEX referral_to ON supervision.referral (to_department, to_office);
CREATE TABLE supervision.referral_file (
  referral text NOT NULL REFERENCES supervision.referral,
  file uuid NOT NULL,
  PRIMARY KEY (referral, file)
);

