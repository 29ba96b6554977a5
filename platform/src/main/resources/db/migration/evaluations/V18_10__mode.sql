-- 审核方式: whether documents alone are judged, or the site is visited, with or without full notice.
ALTER TABLE evaluations.evaluation
  ADD COLUMN mode text NOT NULL DEFAULT 'FULL' CHECK (mode IN ('FULL', 'SHORT_NOTICE', 'DOCUMENTS'));
