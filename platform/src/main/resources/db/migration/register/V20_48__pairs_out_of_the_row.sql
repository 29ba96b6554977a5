-- Search reads rows: pairs of characters no longer lie in them, where they were two thirds of each.
-- The indexes compute them from the text; whoever asks for certificates by words names the function.
CREATE FUNCTION register.pairs(said text) RETURNS text[]
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT COST 1000 AS $$
DECLARE
  found text[] := '{}';
  before text := ' ';
  letter text;
BEGIN
  FOREACH letter IN ARRAY string_to_array(said, NULL) LOOP
    IF before <> ' ' AND letter <> ' ' THEN
      found := found || (before || letter);
    END IF;
    before := letter;
  END LOOP;
  RETURN found;
END $$;

-- The same by the week of issue. Pairs of plain Latin letters and digits are left out: a week has
-- them all.
CREATE FUNCTION register.pairs_in_week(said text, day date) RETURNS text[]
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT COST 1000 AS $$
DECLARE
  week text := (day - DATE '0001-01-01') / 7;
  found text[] := '{}';
  before text := ' ';
  letter text;
BEGIN
  FOREACH letter IN ARRAY string_to_array(said, NULL) LOOP
    IF before <> ' ' AND letter <> ' ' AND octet_length(before || letter) > 2 THEN
      found := found || (before || letter || week);
    END IF;
    before := letter;
  END LOOP;
  RETURN found;
END $$;

-- Rows in the order of issue: whoever reads the newest finds them side by side.
DROP INDEX register.certificate_bigrams, register.certificate_week_pairs;
ALTER TABLE register.certificate DROP COLUMN bigrams;
CLUSTER register.certificate USING certificate_by_issue;

CREATE INDEX certificate_pairs ON register.certificate USING gin (register.pairs(search_text))
  WITH (gin_pending_list_limit = 512);
-- Every week that is looked into reads what waits to be sorted in: keep that short.
CREATE INDEX certificate_week_pairs ON register.certificate
  USING gin (register.pairs_in_week(search_text, issued_on)) WITH (gin_pending_list_limit = 64);

-- How frequent each pair is. Of the weeks nobody needs to know.
ALTER INDEX register.certificate_pairs ALTER COLUMN 1 SET STATISTICS 1000;
ALTER INDEX register.certificate_week_pairs ALTER COLUMN 1 SET STATISTICS 0;

-- What ANALYZE says of an index, only its owner may read.
CREATE FUNCTION register.pair_shares() RETURNS TABLE (pair text, share real)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT common.pair, common.share FROM pg_stats s
    CROSS JOIN unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs)
      AS common (pair, share)
  WHERE s.schemaname = 'register' AND s.tablename = 'certificate_pairs'
    AND common.pair IS NOT NULL $$;
