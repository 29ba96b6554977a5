-- What ends soon is sorted by the day of issue without reading a certificate.
DROP INDEX register.certificate_by_expiry;
CREATE INDEX certificate_by_expiry ON register.certificate (valid_to, number)
  INCLUDE (category, tier, status, division, issuer, issued_on);
