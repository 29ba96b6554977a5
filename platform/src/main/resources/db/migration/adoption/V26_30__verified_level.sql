-- The level that somebody was told can be verified too.
ALTER TABLE adoption.verification_line ADD COLUMN level text NOT NULL DEFAULT '';
