-- The audit trail is the outbox of live updates. Its sequence is drawn when a row is written, but the row is seen only
-- when its transaction commits: of two transactions side by side, the one with the higher number may be seen first, and
-- whoever asks for "everything after the highest number that I know" would never see the other. So each row also knows
-- its transaction. A reader remembers the snapshot of its last look, and asks for the rows whose transaction that
-- snapshot could not see: none is skipped, none waits for another, whatever the order of the commits.
ALTER TABLE "audit_entry" ADD COLUMN "transaction_id" xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX "audit_entry_transaction_id_idx" ON "audit_entry"("transaction_id");

-- Heard when the transaction commits, by every server process that listens.
CREATE FUNCTION announce_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('audit_entry', '');
  RETURN NULL;
END $$;
CREATE TRIGGER audit_announced AFTER INSERT ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION announce_audit();
