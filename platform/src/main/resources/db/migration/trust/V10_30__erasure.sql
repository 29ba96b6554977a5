-- 销毁: salt and content of records go, header and commitment stay. The application may do this and
-- nothing else to a record, and only through this function.
CREATE FUNCTION trust.erase_bodies(ids uuid[]) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
SET search_path = trust, pg_temp AS $$
DECLARE
  erased int;
BEGIN
  UPDATE trust.record_version SET body_sealed = NULL
  WHERE rec_id = ANY (ids) AND body_sealed IS NOT NULL;
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;
REVOKE ALL ON FUNCTION trust.erase_bodies(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION trust.erase_bodies(uuid[]) TO anzheng_app;
