-- Beside each pair of characters each three in a row that are none of ASCII: at ten million the
-- rarest pair of a name stands in thousands of others, the rarest three in hardly any.
CREATE FUNCTION register.pieces(said text) RETURNS text[]
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT COST 1000 AS $$
DECLARE
  found text[] := '{}';
  before text := ' ';
  earlier text := ' ';
  letter text;
BEGIN
  FOREACH letter IN ARRAY string_to_array(said, NULL) LOOP
    IF before <> ' ' AND letter <> ' ' THEN
      found := found || (before || letter);
      IF octet_length(letter) > 1 AND octet_length(before) > 1 AND octet_length(earlier) > 1 THEN
        found := found || (earlier || before || letter);
      END IF;
    END IF;
    earlier := before;
    before := letter;
  END LOOP;
  RETURN found;
END $$;

DROP FUNCTION register.pair_shares;
DROP INDEX register.certificate_pairs;
DROP FUNCTION register.pairs;
CREATE INDEX certificate_pieces ON register.certificate USING gin (register.pieces(search_text))
  WITH (gin_pending_list_limit = 512);
ALTER INDEX register.certificate_pieces ALTER COLUMN 1 SET STATISTICS 1000;

-- How common pieces are, as gathered of an index that only its owner may ask.
CREATE FUNCTION register.piece_shares() RETURNS TABLE (piece text, share real)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT common.piece, common.share FROM pg_stats s
    CROSS JOIN unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs)
      AS common (piece, share)
  WHERE s.schemaname = 'register' AND s.tablename = 'certificate_pieces'
    AND common.piece IS NOT NULL $$;
ANALYZE register.certificate;
