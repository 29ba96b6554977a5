-- 变动: every change of a certificate or a body, in an order without gaps. Rows are ordered by the
-- transaction that wrote them; a reader is given those only whose transaction is older than every
-- one that still runs, so that nothing can appear behind what was already read.
CREATE TABLE register.change (
  fact_id uuid PRIMARY KEY,
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
  id bigint GENERATED ALWAYS AS IDENTITY,
  kind text NOT NULL CHECK (kind IN ('CERTIFICATE', 'BODY')),
  key text NOT NULL,
  issuer text NOT NULL,
  event text NOT NULL,
  effective_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX change_order ON register.change (transaction, id);
CREATE INDEX change_issuer ON register.change (issuer, recorded_at);
CREATE INDEX certificate_number_order ON register.certificate (number COLLATE "C");

INSERT INTO register.change (fact_id, kind, key, issuer, event, effective_at, recorded_at)
  SELECT fact_id, kind, key, issuer, event, effective_at, recorded_at FROM (
    SELECT e.fact_id, 'CERTIFICATE' AS kind, e.number AS key, c.issuer, e.kind AS event,
      e.effective_at, e.recorded_at
    FROM register.certificate_event e JOIN register.certificate c USING (number)
    UNION ALL
    SELECT fact_id, 'BODY', approval_no, approval_no, kind, effective_at, recorded_at
    FROM register.body_event) earlier
  ORDER BY recorded_at;

CREATE INDEX certificate_issuer_number ON register.certificate (issuer, number);
DROP INDEX register.certificate_issuer;
