-- The technical committee is an organisation of its own kind: its people see no single case.
ALTER TABLE parties.organisation DROP CONSTRAINT organisation_type_check;
ALTER TABLE parties.organisation ADD CONSTRAINT organisation_type_check
  CHECK (type IN ('REGULATOR', 'BODY', 'SERVICE_ORGANISATION', 'COMMITTEE', 'OPERATOR'));
