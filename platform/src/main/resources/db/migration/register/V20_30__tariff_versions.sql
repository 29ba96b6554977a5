-- Every version of a body's fees stays readable: what holds for all of it, and its prices by tier.
CREATE TABLE register.tariff (
  approval_no text NOT NULL,
  tariff_version int NOT NULL,
  id uuid NOT NULL,
  effective_from date NOT NULL,
  discount_rule text NOT NULL,
  approval_document text NOT NULL,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (approval_no, tariff_version)
);
CREATE INDEX tariff_published ON register.tariff (published_at);

-- What was projected before: the identity and the hour come with the next fact of the body.
INSERT INTO register.tariff
  SELECT DISTINCT approval_no, tariff_version, gen_random_uuid(), effective_from, '', '',
    effective_from::timestamp AT TIME ZONE 'Asia/Shanghai'
  FROM (SELECT DISTINCT approval_no, tariff_version, effective_from FROM register.tariff_item) t;

ALTER TABLE register.tariff_item ADD COLUMN tier text NOT NULL DEFAULT '';
ALTER TABLE register.tariff_item ADD COLUMN rule text NOT NULL DEFAULT '';
ALTER TABLE register.tariff_item ADD COLUMN position int NOT NULL DEFAULT 0;
ALTER TABLE register.tariff_item ALTER COLUMN unit_price DROP NOT NULL;
ALTER TABLE register.tariff_item DROP CONSTRAINT tariff_item_pkey;
ALTER TABLE register.tariff_item
  ADD PRIMARY KEY (approval_no, tariff_version, item_type, category, tier);
