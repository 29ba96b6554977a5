-- 变更后的公示: what was published of a decision can be withdrawn and published again in another form; at
-- most one form is public. publish_by: by when a changed decision has to be public again.
ALTER TABLE supervision.published_act
  ADD COLUMN version int NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD COLUMN changed_by text NOT NULL DEFAULT '',
  ADD COLUMN publish_by date,
  DROP CONSTRAINT published_act_pkey,
  ADD PRIMARY KEY (number, version);
CREATE UNIQUE INDEX published_act_public ON supervision.published_act (number)
  WHERE withdrawn_on IS NULL;
CREATE INDEX published_act_to_publish ON supervision.published_act (authority, publish_by)
  WHERE publish_by IS NOT NULL;
