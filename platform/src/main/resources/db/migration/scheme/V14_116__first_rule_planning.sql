-- The rule that the platform came with says what a rule may set, now also the numbers of planning and
-- of what follows the certificate. It was never put to the departments and has no place in the log: its
-- text is the platform's own.
ALTER TABLE scheme.norm_version DROP CONSTRAINT norm_version_content_hash_fkey;

UPDATE scheme.norm_revision revision
SET content = planned.text, content_hash = encode(sha256(convert_to(planned.text, 'UTF8')), 'hex')
FROM (
  SELECT jsonb_set(content::jsonb, '{rule,parameters}', (content::jsonb -> 'rule' -> 'parameters') || (
    SELECT jsonb_agg(jsonb_build_object('key', p.key, 'value', p.value, 'unit', p.unit,
      'source', jsonb_build_object('basis', p.basis, 'citationZh', p.citation_zh,
        'citationEn', p.citation_en, 'confidence', p.confidence)) ORDER BY p.key)
    FROM scheme.parameter p WHERE p.valid_to IS NULL AND p.key IN ('LEAD_ROTATION',
      'MAN_DAY_SURVEILLANCE', 'MAN_DAY_RECERTIFICATION', 'MAN_DAY_SITE', 'SITE_SAMPLE_INITIAL',
      'SITE_SAMPLE_SURVEILLANCE', 'SITE_SAMPLE_RECERTIFICATION',
      'SURVEILLANCE_GRACE', 'REVOKE_AFTER_SUSPENSION')))::text AS text
  FROM scheme.norm_revision WHERE draft = 'RULE-2023-0001' AND revision = 1) planned
WHERE revision.draft = 'RULE-2023-0001' AND revision.revision = 1;

UPDATE scheme.norm_version version SET content_hash = revision.content_hash
FROM scheme.norm_revision revision
WHERE version.draft = 'RULE-2023-0001' AND revision.draft = 'RULE-2023-0001'
  AND revision.revision = 1;

ALTER TABLE scheme.norm_version ADD CONSTRAINT norm_version_content_hash_fkey
  FOREIGN KEY (content_hash) REFERENCES scheme.norm_revision (content_hash);
