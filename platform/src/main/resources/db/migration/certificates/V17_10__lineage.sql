-- 证书沿革与保持: what a certificate replaces, what replaced it, and when it was last kept.
ALTER TABLE certificates.certificate
  ADD COLUMN replaces text,
  ADD COLUMN replaced_by text,
  ADD COLUMN continued_on date;
CREATE UNIQUE INDEX certificate_replaces ON certificates.certificate (replaces);
