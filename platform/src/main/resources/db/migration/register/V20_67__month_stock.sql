-- 月末存量: how many certificates had each status at the end of each month, by one property at a time.
-- Counted from all events once a day, so that what was recorded late stands in its month; a visit
-- reads these lines alone.
CREATE TABLE register.month_stock (
  property text NOT NULL CHECK (property IN ('CATEGORY', 'LEVEL', 'PROVINCE', 'BODY')),
  month date NOT NULL,
  value text NOT NULL,
  status text NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED')),
  certificates bigint NOT NULL,
  counted_at timestamptz NOT NULL,
  PRIMARY KEY (property, month, value, status)
);
GRANT DELETE ON register.month_stock TO anzheng_app;
