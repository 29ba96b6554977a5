-- A category can be held in several periods, and can be revoked alone.
ALTER TABLE register.body_scope DROP CONSTRAINT body_scope_pkey;
ALTER TABLE register.body_scope ADD COLUMN revoked_on date;
ALTER TABLE register.body_scope ADD PRIMARY KEY (approval_no, category, holds_from);
ALTER TABLE register.body_event ADD COLUMN categories text NOT NULL DEFAULT '';
ALTER TABLE register.body_event ADD COLUMN until date;
