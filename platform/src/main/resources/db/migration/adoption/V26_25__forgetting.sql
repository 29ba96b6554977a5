-- Messages that were taken or missed are forgotten after a while.
CREATE INDEX delivery_age ON adoption.delivery (created_at) WHERE status <> 'WAITING';
GRANT DELETE ON adoption.delivery TO anzheng_app;
