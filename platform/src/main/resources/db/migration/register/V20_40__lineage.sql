-- 证书沿革: which certificate replaces which; and the document each version of the content had.
ALTER TABLE register.certificate
  ADD COLUMN replaces text,
  ADD COLUMN replaced_by text;
CREATE INDEX certificate_replaces ON register.certificate (replaces);
ALTER TABLE register.certificate_content ADD COLUMN document_hash text;
