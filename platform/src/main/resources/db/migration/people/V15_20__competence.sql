-- Competence by category and clause group, with structured evidence, renewed and withdrawn by facts of
-- their own.
ALTER TABLE people.competence ADD clause_group text;
ALTER TABLE people.competence RENAME COLUMN evidence TO note;

CREATE TABLE people.competence_evidence (
  fact_id uuid NOT NULL,
  position int NOT NULL,
  competence uuid NOT NULL REFERENCES people.competence,
  kind text NOT NULL CHECK (kind IN ('EDUCATION', 'EXPERIENCE', 'AUDITS', 'WITNESS', 'EXAM',
    'INTERVIEW')),
  text text NOT NULL,
  dated date NOT NULL,
  file uuid,
  PRIMARY KEY (fact_id, position)
);
CREATE INDEX competence_evidence_competence ON people.competence_evidence (competence);

CREATE TABLE people.competence_renewal (
  fact_id uuid PRIMARY KEY,
  competence uuid NOT NULL REFERENCES people.competence,
  valid_until date NOT NULL
);
CREATE INDEX competence_renewal_competence ON people.competence_renewal (competence);

CREATE TABLE people.competence_withdrawal (
  fact_id uuid PRIMARY KEY,
  competence uuid NOT NULL UNIQUE REFERENCES people.competence,
  first_day date NOT NULL,
  reason text NOT NULL
);

SELECT trust.guard('people.competence_evidence');
SELECT trust.guard('people.competence_renewal');
SELECT trust.guard('people.competence_withdrawal');
