-- A pair of characters in some weeks at once, the last of them that of the day: the keys under which
-- certificate_week_pairs has them.
CREATE FUNCTION register.pair_in_weeks(pair text, last_day date, weeks integer) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN (SELECT array_agg(pair || week)
    FROM generate_series((last_day - DATE '0001-01-01') / 7 - weeks + 1,
      (last_day - DATE '0001-01-01') / 7) week);

-- One kind in the order of expiry, counted without reading a certificate.
CREATE INDEX certificate_by_kind ON register.certificate (category, tier, valid_to, number)
  INCLUDE (status, division, issuer);
DROP INDEX register.certificate_category;
