-- Pairs of characters by the day of issue: at ten million a week has thousands with a word of which
-- five hundred are wanted. Whether days are looked into one by one or many at once, the keys tell.
CREATE FUNCTION register.pairs_on_day(said text, day date) RETURNS text[]
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT COST 1000 AS $$
DECLARE
  key text := day - DATE '0001-01-01';
  found text[] := '{}';
  before text := ' ';
  letter text;
BEGIN
  FOREACH letter IN ARRAY string_to_array(said, NULL) LOOP
    IF before <> ' ' AND letter <> ' ' AND octet_length(before || letter) > 2 THEN
      found := found || (before || letter || key);
    END IF;
    before := letter;
  END LOOP;
  RETURN found;
END $$;

-- A pair on some days at once, the last of them given: the keys under which the index has them.
CREATE FUNCTION register.pair_on_days(pair text, last date, days integer) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN (SELECT array_agg(pair || day)
    FROM generate_series(last - DATE '0001-01-01' - days + 1, last - DATE '0001-01-01') day);

DROP INDEX register.certificate_week_pairs;
DROP FUNCTION register.pairs_in_week, register.week_pairs, register.pair_in_weeks;
CREATE INDEX certificate_day_pairs ON register.certificate
  USING gin (register.pairs_on_day(search_text, issued_on)) WITH (gin_pending_list_limit = 64);
ALTER INDEX register.certificate_day_pairs ALTER COLUMN 1 SET STATISTICS 0;
