-- 报送证书: marked as reported, and found by the number of the body's own system. 报送情况: how completely
-- and how promptly each body reports. And changes of fees stand in the feed.
ALTER TABLE register.certificate ADD COLUMN reported_as text;
CREATE INDEX certificate_reported_as ON register.certificate (reported_as)
  WHERE reported_as IS NOT NULL;

CREATE TABLE register.body_report (
  approval_no text PRIMARY KEY,
  last_report_at timestamptz NOT NULL,
  on_time bigint NOT NULL,
  late bigint NOT NULL,
  median_days int,
  corrections bigint NOT NULL,
  returned bigint NOT NULL,
  annual_year int,
  annual_on date
);

ALTER TABLE register.change DROP CONSTRAINT change_kind_check;
ALTER TABLE register.change ADD CONSTRAINT change_kind_check
  CHECK (kind IN ('CERTIFICATE', 'BODY', 'TARIFF'));
INSERT INTO register.change (fact_id, kind, key, issuer, event, effective_at, recorded_at)
  SELECT t.id, 'TARIFF', t.approval_no, t.approval_no, 'TariffPublished',
    t.effective_from::timestamp AT TIME ZONE 'Asia/Shanghai', t.published_at
  FROM register.tariff t WHERE t.published_at IS NOT NULL ORDER BY t.published_at
  ON CONFLICT DO NOTHING;
