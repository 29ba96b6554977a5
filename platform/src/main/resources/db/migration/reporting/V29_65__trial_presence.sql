-- Where a trial run believes people to be: so that it finds, as the real run does, whoever is at two
-- clients on one day. A row without a person says that the activity was withdrawn.
CREATE TABLE reporting.trial_presence (
  batch uuid NOT NULL REFERENCES reporting.batch,
  key text NOT NULL,
  registration_no text NOT NULL,
  day_from date,
  day_to date,
  PRIMARY KEY (batch, key, registration_no)
);
CREATE INDEX trial_presence_person ON reporting.trial_presence (batch, registration_no);
GRANT DELETE ON reporting.trial_presence TO anzheng_app;
