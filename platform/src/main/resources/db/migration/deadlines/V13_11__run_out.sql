-- Rules ask which clocks of a kind ran out, about one subject or about all.
CREATE INDEX deadline_run_out ON deadlines.deadline (kind, due) WHERE status = 'PASSED';
