-- Search at scale. Each order with whatever is filtered and counted beside it, so that walking it
-- reads no certificate. And pairs of characters by the week of issue: the newest thousand with a word
-- come from the weeks they stand in, however many certificates there are.
CREATE INDEX certificate_by_issue ON register.certificate (issued_on, number)
  INCLUDE (category, tier, status, valid_to, division, issuer);
CREATE INDEX certificate_by_expiry ON register.certificate (valid_to, number)
  INCLUDE (category, tier, status, division, issuer);
CREATE INDEX certificate_by_name ON register.certificate (name_key, number)
  INCLUDE (category, tier, status, valid_to, division, issuer);
CREATE INDEX certificate_by_status ON register.certificate (status, valid_to, number)
  INCLUDE (category, tier, division, issuer);
DROP INDEX register.certificate_issued, register.certificate_expiry, register.certificate_name,
  register.certificate_status;

-- Pairs of plain Latin letters and digits are left out: a week has them all.
CREATE FUNCTION register.week_pairs(pairs text[], day date) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN (SELECT array_agg(pair || CAST((day - DATE '0001-01-01') / 7 AS text))
    FROM unnest(pairs) pair WHERE octet_length(pair) > 2);

-- Every week that is looked into reads what waits to be sorted in: keep that short.
CREATE INDEX certificate_week_pairs ON register.certificate
  USING gin (register.week_pairs(bigrams, issued_on)) WITH (gin_pending_list_limit = 64);
ALTER INDEX register.certificate_bigrams SET (gin_pending_list_limit = 512);
