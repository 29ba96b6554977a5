-- Sanctions on the practice of a person: a suspension for a time, or the bar after a revocation.
ALTER TABLE people.person DROP CONSTRAINT person_status_check;
ALTER TABLE people.person ADD CONSTRAINT person_status_check
  CHECK (status IN ('ACTIVE', 'SUSPENDED', 'BARRED', 'LEFT'));

-- whoever is suspended still belongs to the body
DROP INDEX people.person_one_body;
DROP INDEX people.person_registration;
DROP INDEX people.person_account;
CREATE UNIQUE INDEX person_one_body ON people.person (identity_digest)
  WHERE status IN ('ACTIVE', 'SUSPENDED');
CREATE UNIQUE INDEX person_registration ON people.person (registration_no)
  WHERE status IN ('ACTIVE', 'SUSPENDED');
CREATE UNIQUE INDEX person_account ON people.person (account)
  WHERE status IN ('ACTIVE', 'SUSPENDED');

CREATE TABLE people.practice_sanction (
  fact_id uuid PRIMARY KEY,
  person uuid NOT NULL REFERENCES people.person,
  kind text NOT NULL CHECK (kind IN ('SUSPENSION', 'BAR')),
  first_day date NOT NULL,
  last_day date NOT NULL CHECK (last_day >= first_day),
  ground text NOT NULL,
  document_no text NOT NULL
);
CREATE INDEX practice_sanction_person ON people.practice_sanction (person);
CREATE INDEX practice_sanction_end ON people.practice_sanction (last_day);
CREATE INDEX person_digest ON people.person (identity_digest);

SELECT trust.guard('people.practice_sanction');
