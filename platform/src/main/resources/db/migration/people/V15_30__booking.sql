-- The days for which somebody is booked, whatever body booked them: a person is the same person in
-- every body, so that the identity decides and not the registration.
CREATE TABLE people.booking (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  identity_digest bytea NOT NULL,
  person uuid NOT NULL REFERENCES people.person,
  body uuid NOT NULL,
  day date NOT NULL,
  matter text NOT NULL,
  booked_at timestamptz NOT NULL,
  released_at timestamptz,
  done_at timestamptz,
  CHECK (released_at IS NULL OR done_at IS NULL)
);
-- nobody is at two places on one day, whatever two bodies do at the same moment; who has left the
-- one may go to the other
CREATE UNIQUE INDEX booking_once ON people.booking (identity_digest, day)
  WHERE released_at IS NULL AND done_at IS NULL;
CREATE INDEX booking_matter ON people.booking (matter) WHERE released_at IS NULL;
