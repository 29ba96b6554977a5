-- Status lists are replayed from the public leaves alone, without reading the commitments between.
CREATE INDEX tlog_entry_public ON trust.tlog_entry (log_id, idx) WHERE leaf_type > 1;
