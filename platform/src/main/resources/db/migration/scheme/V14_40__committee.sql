-- 技术委员会: seats, questions, proposals, meetings, ballots and resolutions. Names of members are not
-- kept here: a seat names the account.
CREATE TABLE scheme.committee_sequence (
  series text NOT NULL,
  year int NOT NULL,
  last int NOT NULL,
  PRIMARY KEY (series, year)
);

CREATE TABLE scheme.committee_seat (
  id uuid PRIMARY KEY,
  committee uuid NOT NULL,
  member uuid NOT NULL,
  constituency text NOT NULL CHECK (constituency IN ('GOVERNMENT', 'RESEARCH', 'CERTIFICATION_BODIES',
    'STANDARDS_BODIES', 'SERVICE_PROVIDERS', 'USERS')),
  affiliation text NOT NULL,
  valid_from date NOT NULL,
  valid_to date NOT NULL CHECK (valid_to > valid_from),
  status text NOT NULL CHECK (status IN ('PROPOSED', 'SEATED', 'DECLINED', 'RESIGNED', 'ENDED')),
  version int NOT NULL DEFAULT 0
);
CREATE INDEX committee_seat_committee ON scheme.committee_seat (committee);

-- One row for each department that agreed to an appointment.
CREATE TABLE scheme.committee_confirmation (
  fact_id uuid PRIMARY KEY,
  seat uuid NOT NULL REFERENCES scheme.committee_seat,
  role text NOT NULL,
  account uuid NOT NULL,
  UNIQUE (seat, role)
);
SELECT trust.guard('scheme.committee_confirmation');

CREATE TABLE scheme.committee_question (
  number text PRIMARY KEY,
  committee uuid NOT NULL,
  asker uuid NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  asked_at timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN ('OPEN', 'ANSWERED', 'DECLINED')),
  answer text NOT NULL DEFAULT '',
  version int NOT NULL DEFAULT 0
);
CREATE INDEX committee_question_asker ON scheme.committee_question (asker);

CREATE TABLE scheme.committee_proposal (
  number text PRIMARY KEY,
  committee uuid NOT NULL,
  proposer uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('CATALOGUE', 'NORM', 'RULE', 'MARK')),
  title text NOT NULL,
  reason text NOT NULL,
  status text NOT NULL CHECK (status IN ('COMMENTING', 'READY', 'ADOPTED', 'REJECTED', 'WITHDRAWN')),
  version int NOT NULL DEFAULT 0
);

CREATE TABLE scheme.committee_clause (
  proposal text NOT NULL REFERENCES scheme.committee_proposal,
  position int NOT NULL,
  clause text NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (proposal, position)
);

CREATE TABLE scheme.committee_comment (
  id uuid PRIMARY KEY,
  proposal text NOT NULL REFERENCES scheme.committee_proposal,
  member uuid NOT NULL,
  clause text NOT NULL,
  text text NOT NULL,
  made_at timestamptz NOT NULL,
  disposition text CHECK (disposition IN ('ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED')),
  reason text NOT NULL DEFAULT '',
  CHECK (disposition IS NULL OR reason <> '')
);
CREATE INDEX committee_comment_proposal ON scheme.committee_comment (proposal);

CREATE TABLE scheme.committee_meeting (
  number text PRIMARY KEY,
  committee uuid NOT NULL,
  title text NOT NULL,
  held_on date NOT NULL,
  place text NOT NULL,
  status text NOT NULL CHECK (status IN ('PLANNED', 'CLOSED', 'CANCELLED')),
  minutes text NOT NULL DEFAULT '',
  version int NOT NULL DEFAULT 0
);

CREATE TABLE scheme.committee_agenda (
  meeting text NOT NULL REFERENCES scheme.committee_meeting,
  position int NOT NULL,
  title text NOT NULL,
  proposal text REFERENCES scheme.committee_proposal,
  PRIMARY KEY (meeting, position)
);

CREATE TABLE scheme.committee_paper (
  meeting text NOT NULL REFERENCES scheme.committee_meeting,
  file uuid NOT NULL,
  title text NOT NULL,
  added_at timestamptz NOT NULL,
  PRIMARY KEY (meeting, file)
);

CREATE TABLE scheme.committee_ballot (
  number text PRIMARY KEY,
  committee uuid NOT NULL,
  meeting text NOT NULL REFERENCES scheme.committee_meeting,
  proposal text NOT NULL REFERENCES scheme.committee_proposal,
  motion text NOT NULL,
  until date NOT NULL,
  quorum int NOT NULL CHECK (quorum BETWEEN 1 AND 100),
  majority int NOT NULL CHECK (majority BETWEEN 1 AND 100),
  status text NOT NULL CHECK (status IN ('RUNNING', 'PASSED', 'REJECTED', 'LAPSED')),
  version int NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX committee_ballot_running ON scheme.committee_ballot (proposal)
  WHERE status = 'RUNNING';

-- Those who had a seat when the ballot was opened; each acts once: a vote or a declared interest.
CREATE TABLE scheme.committee_elector (
  ballot text NOT NULL REFERENCES scheme.committee_ballot,
  member uuid NOT NULL,
  interest text,
  choice text CHECK (choice IN ('FOR', 'AGAINST', 'ABSTAIN')),
  acted_at timestamptz,
  PRIMARY KEY (ballot, member),
  CHECK (interest IS NULL OR choice IS NULL),
  CHECK ((acted_at IS NULL) = (interest IS NULL AND choice IS NULL))
);

CREATE TABLE scheme.committee_resolution (
  number text PRIMARY KEY,
  fact_id uuid NOT NULL UNIQUE,
  committee uuid NOT NULL,
  ballot text NOT NULL UNIQUE REFERENCES scheme.committee_ballot,
  meeting text NOT NULL REFERENCES scheme.committee_meeting,
  proposal text NOT NULL REFERENCES scheme.committee_proposal,
  kind text NOT NULL CHECK (kind IN ('CATALOGUE', 'NORM', 'RULE', 'MARK')),
  title text NOT NULL,
  text text NOT NULL,
  adopted_on date NOT NULL,
  base int NOT NULL,
  in_favour int NOT NULL,
  against int NOT NULL,
  abstained int NOT NULL
);
SELECT trust.guard('scheme.committee_resolution');

CREATE TABLE scheme.committee_event (
  fact_id uuid PRIMARY KEY,
  committee uuid NOT NULL,
  subject text NOT NULL,
  kind text NOT NULL,
  effective_at timestamptz NOT NULL,
  decided_at timestamptz NOT NULL,
  published_at timestamptz,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  note text NOT NULL
);
CREATE INDEX committee_event_subject ON scheme.committee_event (subject);
SELECT trust.guard('scheme.committee_event');
