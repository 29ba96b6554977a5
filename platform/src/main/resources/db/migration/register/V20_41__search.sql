-- Search by any combination of words and filters, each order with its index. A new row says
-- everything; what stood here before is filled from what the register knows.
ALTER TABLE register.certificate
  ADD COLUMN tier text NOT NULL DEFAULT '',
  ADD COLUMN name_key text COLLATE "C" NOT NULL DEFAULT '',
  ADD COLUMN division text COLLATE "C" GENERATED ALWAYS AS (substr(holder_uscc, 3, 6)) STORED;

UPDATE register.certificate c SET
  tier = coalesce((SELECT t.tier FROM register.certificate_content t WHERE t.number = c.number
    ORDER BY t.effective_at DESC, t.recorded_at DESC LIMIT 1), ''),
  name_key = regexp_replace(lower(translate(trim(holder_name), '（）', '()')), '\s+', ' ', 'g'),
  search_text = concat_ws(' ', lower(c.number), lower(c.holder_uscc), c.search_text,
    (SELECT lower(string_agg(DISTINCT t.holder_name, ' ')) FROM register.certificate_content t
      WHERE t.number = c.number AND t.holder_name <> c.holder_name));
UPDATE register.certificate SET bigrams = coalesce((
  SELECT array_agg(DISTINCT substr(search_text, i, 2))
  FROM generate_series(1, length(search_text) - 1) i
  WHERE substr(search_text, i, 2) !~ '\s'), '{}');

CREATE INDEX certificate_issued ON register.certificate (issued_on, number);
CREATE INDEX certificate_expiry ON register.certificate (valid_to, number);
CREATE INDEX certificate_name ON register.certificate (name_key, number);
CREATE INDEX certificate_category ON register.certificate (category, tier);
CREATE INDEX certificate_tier ON register.certificate (tier);
CREATE INDEX certificate_status ON register.certificate (status, valid_to);
CREATE INDEX certificate_division ON register.certificate (division);

-- Which combinations are common and which are rare; and how frequent each pair of characters is.
CREATE STATISTICS register.certificate_kinds (mcv, dependencies)
  ON category, tier, status, issuer FROM register.certificate;
ALTER TABLE register.certificate ALTER COLUMN bigrams SET STATISTICS 1000;
ALTER TABLE register.certificate ALTER COLUMN issuer SET STATISTICS 1000;
