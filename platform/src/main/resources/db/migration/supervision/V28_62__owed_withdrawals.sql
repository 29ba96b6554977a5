-- 应予撤回的公示: by when what was published of a changed or annulled decision has to go.
ALTER TABLE supervision.published_act ADD COLUMN withdraw_by date;
CREATE INDEX published_act_to_withdraw ON supervision.published_act (authority, withdraw_by)
  WHERE withdraw_by IS NOT NULL AND withdrawn_on IS NULL;
