-- Every objection of a client to a team, with the day by which the body answers, and the answer.
CREATE TABLE evaluations.team_objection (
  case_number text NOT NULL REFERENCES evaluations.evaluation,
  ordinal int NOT NULL,
  round int NOT NULL,
  reasons text NOT NULL,
  raised_at timestamptz NOT NULL,
  due date NOT NULL,
  upheld boolean,
  answer text,
  answered_at timestamptz,
  PRIMARY KEY (case_number, ordinal),
  FOREIGN KEY (case_number, round) REFERENCES evaluations.team,
  CHECK ((upheld IS NULL) = (answer IS NULL) AND (answer IS NULL) = (answered_at IS NULL))
);
