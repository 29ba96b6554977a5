-- 报送证书: issued in a body's own system and reported. The number there is an alias: unique within the
-- body, never parsed.
ALTER TABLE certificates.certificate
  ADD COLUMN reported_as text CHECK (length(reported_as) BETWEEN 1 AND 64);
CREATE UNIQUE INDEX certificate_reported_as ON certificates.certificate (body, reported_as);
CREATE INDEX certificate_alias ON certificates.certificate (reported_as)
  WHERE reported_as IS NOT NULL;
