-- What the nightly signals ask: which contracts were concluded, page by page.
CREATE INDEX case_event_contracted ON certification.case_event (number)
  WHERE kind = 'ContractConcluded';
