-- The days for which a team is assigned, until its plan names the days on site.
ALTER TABLE evaluations.team ADD first_day date;
ALTER TABLE evaluations.team ADD last_day date;
ALTER TABLE evaluations.team ADD CONSTRAINT team_days CHECK (last_day >= first_day);
