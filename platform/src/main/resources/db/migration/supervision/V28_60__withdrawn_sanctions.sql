-- 撤回处罚信息: a sanction that was set aside is no longer shown; why is.
ALTER TABLE supervision.published_act ADD COLUMN withdrawn_because text NOT NULL DEFAULT '';
