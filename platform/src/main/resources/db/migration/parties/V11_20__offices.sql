-- Provincial offices of the four departments: an area of divisions, and powers for a time.
ALTER TABLE parties.organisation DROP CONSTRAINT organisation_type_check;
ALTER TABLE parties.organisation ADD CONSTRAINT organisation_type_check CHECK (type IN
  ('REGULATOR', 'OFFICE', 'BODY', 'SERVICE_ORGANISATION', 'COMMITTEE', 'OPERATOR'));

CREATE TABLE parties.office (
  organisation uuid PRIMARY KEY REFERENCES parties.organisation,
  department text NOT NULL CHECK (department IN
    ('MARKET_REGULATION', 'CYBERSPACE', 'INDUSTRY', 'PUBLIC_SECURITY')),
  coverage text[] NOT NULL CHECK (cardinality(coverage) > 0),
  version int NOT NULL
);

CREATE TABLE parties.office_power (
  organisation uuid NOT NULL REFERENCES parties.office,
  power text NOT NULL,
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to >= valid_from),
  PRIMARY KEY (organisation, power, valid_from)
);
CREATE INDEX organisation_division ON parties.organisation (type, division text_pattern_ops);
