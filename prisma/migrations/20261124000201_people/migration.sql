-- People: links that let somebody in, deputies, and an administrator who always remains.

ALTER TABLE "app_user" ADD COLUMN "last_sign_in_on" DATE,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "audit_entry" ADD COLUMN "deputy_of_id" UUID,
  ADD COLUMN "deputy_of_name" TEXT;

ALTER TABLE "one_time_link" ADD COLUMN "user_id" UUID,
  ADD COLUMN "revoked_at" TIMESTAMPTZ(3);
CREATE INDEX "one_time_link_user_id_idx" ON "one_time_link"("user_id");
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "deputy" (
  "id" UUID NOT NULL,
  "principal_id" UUID NOT NULL,
  "deputy_id" UUID NOT NULL,
  "valid_from" DATE NOT NULL,
  "valid_to" DATE NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,

  CONSTRAINT "deputy_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "deputy_principal_id_idx" ON "deputy"("principal_id");
CREATE INDEX "deputy_deputy_id_idx" ON "deputy"("deputy_id");
ALTER TABLE "deputy" ADD CONSTRAINT "deputy_principal_id_fkey"
  FOREIGN KEY ("principal_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "deputy" ADD CONSTRAINT "deputy_deputy_id_fkey"
  FOREIGN KEY ("deputy_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What one row must be -------------------------------------------------------------------------------------------

ALTER TABLE one_time_link
  ADD CONSTRAINT link_purpose CHECK (purpose IN ('first-administrator', 'invitation', 'password-reset')),
  ADD CONSTRAINT link_user CHECK ((purpose = 'first-administrator') = (user_id IS NULL)),
  ADD CONSTRAINT link_ended_once CHECK (used_at IS NULL OR revoked_at IS NULL);
-- A new link takes the place of the earlier one.
CREATE UNIQUE INDEX link_one_open ON one_time_link (user_id) WHERE used_at IS NULL AND revoked_at IS NULL;

-- What ends the day before it begins was taken back before it counted.
ALTER TABLE deputy
  ADD CONSTRAINT deputy_validity CHECK (valid_from - 1 <= valid_to),
  ADD CONSTRAINT deputy_another CHECK (principal_id <> deputy_id);
ALTER TABLE membership
  DROP CONSTRAINT membership_validity,
  ADD CONSTRAINT membership_validity CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from - 1 <= valid_to);

ALTER TABLE app_user
  ADD CONSTRAINT user_email_lower CHECK (email = lower(email)),
  ADD CONSTRAINT user_name CHECK (btrim(name) <> '');
ALTER TABLE audit_entry
  ADD CONSTRAINT audit_deputy_pair CHECK ((deputy_of_id IS NULL) = (deputy_of_name IS NULL));

-- Somebody who can sign in administers everything, today and without an end -----------------------------------------

CREATE FUNCTION can_sign_in(person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM account a WHERE a.user_id = person AND (a.provider_id <> 'credential' OR a.password IS NOT NULL))
$$;

CREATE VIEW lasting_administrator AS
SELECT DISTINCT u.id FROM app_user u JOIN membership m ON m.user_id = u.id
WHERE u.deactivated_at IS NULL AND m.role = 'admin' AND m.scope_kind = 'everything' AND m.valid_to IS NULL
  AND (m.valid_from IS NULL OR m.valid_from <= (now() AT TIME ZONE 'Europe/Helsinki')::date) AND can_sign_in(u.id);

-- The lock lets two transactions that end at once see each other: each takes it before it looks.
CREATE FUNCTION assert_administrator_remains() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(4120072::bigint);
  IF NOT EXISTS (SELECT 1 FROM lasting_administrator) THEN
    RAISE EXCEPTION 'Nobody would be left who administers everything'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'administrator_remains';
  END IF;
END $$;
-- Whoever could never sign in was no administrator yet: an invitation that is taken back, a row of a test.
CREATE FUNCTION check_administrator_of_membership() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF can_sign_in(OLD.user_id) THEN PERFORM assert_administrator_remains(); END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION check_administrator_of_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF can_sign_in(OLD.id) AND EXISTS (SELECT 1 FROM membership WHERE user_id = OLD.id
      AND role = 'admin' AND scope_kind = 'everything' AND valid_to IS NULL) THEN
    PERFORM assert_administrator_remains();
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER membership_administrator_remains AFTER UPDATE OR DELETE ON membership
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.role = 'admin' AND OLD.scope_kind = 'everything' AND OLD.valid_to IS NULL)
  EXECUTE FUNCTION check_administrator_of_membership();
CREATE CONSTRAINT TRIGGER user_administrator_remains AFTER UPDATE OF deactivated_at ON app_user
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.deactivated_at IS NULL AND NEW.deactivated_at IS NOT NULL)
  EXECUTE FUNCTION check_administrator_of_user();
