-- The people of the certification bodies.
CREATE SCHEMA people;

CREATE TABLE people.person (
  id uuid PRIMARY KEY,
  body uuid NOT NULL,
  account uuid,
  name text NOT NULL,
  status text NOT NULL CHECK (status IN ('ACTIVE', 'LEFT')),
  registration_no text NOT NULL,
  registered_from date NOT NULL,
  registered_until date NOT NULL CHECK (registered_until >= registered_from),
  full_time boolean NOT NULL,
  identity_sealed bytea NOT NULL,
  identity_digest bytea NOT NULL,
  version int NOT NULL DEFAULT 0
);
-- a person practises in one body only, whatever two bodies do at the same moment
CREATE UNIQUE INDEX person_one_body ON people.person (identity_digest) WHERE status = 'ACTIVE';
CREATE UNIQUE INDEX person_registration ON people.person (registration_no) WHERE status = 'ACTIVE';
CREATE UNIQUE INDEX person_account ON people.person (account) WHERE status = 'ACTIVE';
CREATE INDEX person_body ON people.person (body);

CREATE TABLE people.competence (
  fact_id uuid PRIMARY KEY,
  person uuid NOT NULL REFERENCES people.person,
  category text NOT NULL,
  evidence text NOT NULL,
  valid_from date NOT NULL,
  valid_until date NOT NULL CHECK (valid_until >= valid_from)
);
CREATE INDEX competence_person ON people.competence (person);

CREATE TABLE people.association (
  fact_id uuid PRIMARY KEY,
  person uuid NOT NULL REFERENCES people.person,
  organisation uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('CONSULTED', 'EMPLOYED')),
  until date,
  declared_at timestamptz NOT NULL
);
CREATE INDEX association_person ON people.association (person);

CREATE TABLE people.person_event (
  fact_id uuid PRIMARY KEY,
  person uuid NOT NULL REFERENCES people.person,
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
CREATE INDEX person_event_person ON people.person_event (person);

SELECT trust.guard('people.person_event');
SELECT trust.guard('people.competence');
SELECT trust.guard('people.association');
