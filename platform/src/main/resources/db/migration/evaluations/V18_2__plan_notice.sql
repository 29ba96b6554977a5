-- From which day the team may come after the notice of a plan, and whether the client agreed that it
-- comes earlier. A plan sent before this rule has no such day.
ALTER TABLE evaluations.plan
  ADD COLUMN earliest date,
  ADD COLUMN shortened boolean NOT NULL DEFAULT false;
