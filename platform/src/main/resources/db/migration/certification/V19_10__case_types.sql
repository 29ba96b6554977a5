-- 案件类型: what kind of case, about which certificate, after which earlier case.
ALTER TABLE certification.draft
  ADD COLUMN case_type text NOT NULL DEFAULT 'INITIAL',
  ADD COLUMN base_certificate text,
  ADD COLUMN records_released boolean NOT NULL DEFAULT false;

ALTER TABLE certification.certification_case
  ADD COLUMN case_type text NOT NULL DEFAULT 'INITIAL' CHECK (case_type IN ('INITIAL',
    'SURVEILLANCE', 'RECERTIFICATION', 'SCOPE_EXTENSION', 'SCOPE_REDUCTION', 'LEVEL_CHANGE',
    'CHANGE', 'SPECIAL', 'TRANSFER')),
  ADD COLUMN base_certificate text,
  ADD COLUMN predecessor text,
  ADD COLUMN records_released boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT certification_case_status_check,
  ADD CONSTRAINT certification_case_status_check CHECK (status IN ('DRAFT', 'SUBMITTED',
    'SUPPLEMENT', 'ACCEPTED', 'DECLINED', 'CLOSED_LAPSED', 'CONTRACT_PROPOSED', 'CONTRACT_SIGNED',
    'CONTRACTED', 'IN_EVALUATION', 'IN_REVIEW', 'IN_DECISION', 'RECTIFY', 'RECTIFIED',
    'DECIDED_GRANT', 'SIGNED', 'REFUSED', 'TERMINATED', 'WITHDRAWN', 'ISSUED', 'KEPT', 'AMENDED',
    'TRANSFER_PENDING', 'TRANSFERRED'));
CREATE INDEX case_base_certificate ON certification.certification_case (base_certificate);
CREATE INDEX case_certificate ON certification.certification_case (certificate);
CREATE INDEX case_chain ON certification.certification_case (chain);

ALTER TABLE certification.case_record
  DROP CONSTRAINT case_record_kind_check,
  ADD CONSTRAINT case_record_kind_check CHECK (kind IN ('COMMISSION', 'SUPPLEMENT_REQUEST',
    'SUPPLEMENT_ANSWER', 'APPLICATION_REVIEW', 'CONTRACT', 'OPENING', 'REVIEW', 'DECISION',
    'CONTENT', 'RECTIFICATION'));
