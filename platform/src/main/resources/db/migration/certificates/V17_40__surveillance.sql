-- 获证后监督: by which day a certificate is to be kept again. Where it is empty the platform lays it down when
-- it starts next.
ALTER TABLE certificates.certificate ADD COLUMN surveillance_due date;
CREATE INDEX certificate_surveillance ON certificates.certificate (body, surveillance_due)
  WHERE status IN ('VALID', 'SUSPENDED');
CREATE INDEX certificate_unscheduled ON certificates.certificate (number)
  WHERE surveillance_due IS NULL AND status IN ('VALID', 'SUSPENDED');
