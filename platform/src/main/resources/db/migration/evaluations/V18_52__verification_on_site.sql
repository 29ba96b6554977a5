-- 现场验证: on which day the lead went back to see the correction.
ALTER TABLE evaluations.corrective_action ADD visited_on date;
