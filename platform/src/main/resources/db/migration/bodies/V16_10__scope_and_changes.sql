-- An organisation whose approval ended may be approved anew under another number, so an approval is
-- known by its number; at most one of an organisation lives.
ALTER TABLE bodies.body DROP CONSTRAINT body_pkey CASCADE;
CREATE UNIQUE INDEX body_living ON bodies.body (organisation)
  WHERE standing IN ('IN_FORCE', 'SUSPENDED_ORDER');
CREATE INDEX body_organisation ON bodies.body (organisation);

ALTER TABLE bodies.scope_item ADD COLUMN approval_no text;
UPDATE bodies.scope_item s SET approval_no = b.approval_no
  FROM bodies.body b WHERE b.organisation = s.organisation;
ALTER TABLE bodies.scope_item DROP COLUMN organisation;
ALTER TABLE bodies.scope_item ADD COLUMN revoked_on date;
ALTER TABLE bodies.scope_item ADD PRIMARY KEY (approval_no, category, valid_from);
ALTER TABLE bodies.scope_item
  ADD FOREIGN KEY (approval_no) REFERENCES bodies.body (approval_no);

ALTER TABLE bodies.condition ADD COLUMN approval_no text;
UPDATE bodies.condition c SET approval_no = b.approval_no
  FROM bodies.body b WHERE b.organisation = c.organisation;
ALTER TABLE bodies.condition DROP COLUMN organisation;
ALTER TABLE bodies.condition ADD PRIMARY KEY (approval_no, condition);
ALTER TABLE bodies.condition
  ADD FOREIGN KEY (approval_no) REFERENCES bodies.body (approval_no);

-- What an event was about: categories, and the last day of what it ordered.
ALTER TABLE bodies.body_event ADD COLUMN categories text NOT NULL DEFAULT '';
ALTER TABLE bodies.body_event ADD COLUMN until date;

-- Changes that bodies file.
CREATE TABLE bodies.change_filing (
  fact_id uuid PRIMARY KEY,
  approval_no text NOT NULL REFERENCES bodies.body (approval_no),
  change text NOT NULL,
  changed_on date NOT NULL,
  after text NOT NULL,
  after_en text NOT NULL,
  evidence uuid,
  late boolean NOT NULL,
  filed_at timestamptz NOT NULL
);
SELECT trust.guard('bodies.change_filing');

-- Who may not apply again, and until when.
CREATE TABLE bodies.reentry_bar (
  fact_id uuid PRIMARY KEY,
  organisation uuid NOT NULL,
  barred_until date NOT NULL,
  reason text NOT NULL
);
CREATE INDEX reentry_bar_organisation ON bodies.reentry_bar (organisation);
SELECT trust.guard('bodies.reentry_bar');
