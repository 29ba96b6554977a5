-- Prices by tier, items charged by a rule in words, and what holds for a whole tariff.
ALTER TABLE bodies.tariff ADD COLUMN currency text NOT NULL DEFAULT 'CNY' CHECK (currency = 'CNY');
ALTER TABLE bodies.tariff ADD COLUMN discount_rule text NOT NULL DEFAULT '';
ALTER TABLE bodies.tariff ADD COLUMN approval_document text NOT NULL DEFAULT '';

-- An empty tier is all tiers.
ALTER TABLE bodies.tariff_item ADD COLUMN tier text NOT NULL DEFAULT '';
ALTER TABLE bodies.tariff_item ADD COLUMN rule text NOT NULL DEFAULT '';
ALTER TABLE bodies.tariff_item ALTER COLUMN unit_price DROP NOT NULL;
ALTER TABLE bodies.tariff_item ADD CHECK (unit_price IS NOT NULL OR rule <> '');
ALTER TABLE bodies.tariff_item DROP CONSTRAINT tariff_item_tariff_type_category_key;
ALTER TABLE bodies.tariff_item ADD UNIQUE (tariff, type, category, tier);
ALTER TABLE bodies.tariff_item DROP CONSTRAINT tariff_item_type_check;
ALTER TABLE bodies.tariff_item ADD CONSTRAINT tariff_item_type_check CHECK (type IN
  ('APPLICATION', 'DOCUMENT_REVIEW', 'AUDIT_PER_MAN_DAY', 'REVIEW_AND_CERTIFICATE', 'SURVEILLANCE',
   'ANNUAL', 'TRAVEL', 'OTHER'));
-- A version never changes, and neither do its prices.
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON bodies.tariff_item
  FOR EACH ROW EXECUTE FUNCTION trust.refuse_change();
