-- What the nightly signals ask: who granted which case, page by page, and what was issued when.
CREATE INDEX case_event_granted ON certification.case_event (number)
  WHERE kind = 'CertificationGranted';
CREATE INDEX case_event_issued ON certification.case_event (decided_at, number)
  WHERE kind = 'CaseIssued';
