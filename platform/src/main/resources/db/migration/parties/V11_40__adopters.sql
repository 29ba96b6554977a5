-- 采信方: network operators and purchasing agencies register themselves.
ALTER TABLE parties.organisation DROP CONSTRAINT organisation_type_check;
ALTER TABLE parties.organisation ADD CONSTRAINT organisation_type_check CHECK (type IN
  ('REGULATOR', 'OFFICE', 'BODY', 'SERVICE_ORGANISATION', 'ADOPTER', 'COMMITTEE', 'OPERATOR'));
