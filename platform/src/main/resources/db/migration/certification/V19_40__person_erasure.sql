-- 个人信息删除: what one person asked to have erased from an archived case, and what came of it. The words
-- that name the person are sealed, and go with the decision.
CREATE TABLE certification.person_erasure (
  id uuid PRIMARY KEY,
  number text NOT NULL,
  chain text NOT NULL,
  body uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('REQUESTED', 'DECLINED', 'ERASED')),
  ground text NOT NULL,
  words_sealed bytea,
  requested_by uuid NOT NULL,
  requested_at timestamptz NOT NULL,
  ended_at timestamptz,
  records int NOT NULL,
  forms int NOT NULL,
  version int NOT NULL,
  CHECK ((status = 'REQUESTED') = (words_sealed IS NOT NULL)),
  CHECK ((status = 'REQUESTED') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX person_erasure_open ON certification.person_erasure (number)
  WHERE status = 'REQUESTED';
CREATE INDEX person_erasure_number ON certification.person_erasure (number, requested_at);

CREATE TABLE certification.person_erasure_event (
  fact_id uuid PRIMARY KEY,
  erasure uuid NOT NULL REFERENCES certification.person_erasure,
  seq int NOT NULL,
  kind text NOT NULL,
  transition text NOT NULL,
  at timestamptz NOT NULL,
  account uuid NOT NULL,
  organisation uuid NOT NULL,
  role text NOT NULL,
  UNIQUE (erasure, seq)
);
SELECT trust.guard('certification.person_erasure_event');

-- Under which erasure a frozen record lost words; each erasure that was decided allows it once.
ALTER TABLE certification.case_record ADD COLUMN erasure uuid
  REFERENCES certification.person_erasure;
CREATE OR REPLACE FUNCTION certification.only_erase_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.content_sealed = ''::bytea
     AND to_jsonb(NEW) - 'content_sealed' = to_jsonb(OLD) - 'content_sealed' THEN
    RETURN NEW;
  END IF;
  IF to_jsonb(NEW) - 'content_sealed' - 'sha256' - 'erasure'
       = to_jsonb(OLD) - 'content_sealed' - 'sha256' - 'erasure'
     AND length(OLD.content_sealed) > 0 AND NEW.erasure IS DISTINCT FROM OLD.erasure
     AND EXISTS (SELECT 1 FROM certification.person_erasure e
       WHERE e.id = NEW.erasure AND e.number = NEW.number AND e.status = 'ERASED') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
