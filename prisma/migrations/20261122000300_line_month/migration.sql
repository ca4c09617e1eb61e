-- Plan and actual of a funding line by month, over all its work areas and categories: what a burn chart of whole lines and
-- the portfolio read. Kept by the database itself, in the transaction that approves a budget or changes a rollup.

-- CreateTable
CREATE TABLE "line_month" (
    "funding_line_id" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "planned_cents" BIGINT,
    "actual_cents" BIGINT NOT NULL DEFAULT 0,
    "entries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "line_month_pkey" PRIMARY KEY ("funding_line_id","month")
);

INSERT INTO line_month (funding_line_id, month, planned_cents, actual_cents, entries)
SELECT funding_line_id, month, b.planned, coalesce(l.actual, 0), coalesce(l.entries, 0)
FROM (SELECT funding_line_id, month, sum(cents)::bigint AS planned FROM budget_rollup GROUP BY 1, 2) b
FULL JOIN (
  SELECT funding_line_id, posting_month AS month, sum(cents)::bigint AS actual, sum(entries)::int AS entries
  FROM ledger_rollup GROUP BY 1, 2
) l USING (funding_line_id, month);

CREATE FUNCTION add_plan_to_line_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO line_month AS m (funding_line_id, month, planned_cents)
  SELECT funding_line_id, coalesce(month, ''), sum(cents)::bigint
  FROM budget_delta WHERE budget_decision_id = NEW.id GROUP BY 1, 2
  ON CONFLICT (funding_line_id, month) DO UPDATE
    SET planned_cents = coalesce(m.planned_cents, 0) + excluded.planned_cents;
  RETURN NULL;
END $$;
CREATE TRIGGER line_month_planned AFTER UPDATE OF state ON budget_decision FOR EACH ROW
  WHEN (NEW.state = 'approved' AND OLD.state <> 'approved') EXECUTE FUNCTION add_plan_to_line_month();

-- Whole statements at once: an import changes hundreds of rollups in one.
CREATE FUNCTION add_actual_to_line_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO line_month AS m (funding_line_id, month, actual_cents, entries)
    SELECT funding_line_id, posting_month, -sum(cents)::bigint, -sum(entries)::int FROM removed GROUP BY 1, 2
    ON CONFLICT (funding_line_id, month) DO UPDATE
      SET actual_cents = m.actual_cents + excluded.actual_cents, entries = m.entries + excluded.entries;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO line_month AS m (funding_line_id, month, actual_cents, entries)
    SELECT funding_line_id, posting_month, sum(cents)::bigint, sum(entries)::int FROM added GROUP BY 1, 2
    ON CONFLICT (funding_line_id, month) DO UPDATE
      SET actual_cents = m.actual_cents + excluded.actual_cents, entries = m.entries + excluded.entries;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER line_month_inserted AFTER INSERT ON ledger_rollup REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION add_actual_to_line_month();
CREATE TRIGGER line_month_updated AFTER UPDATE ON ledger_rollup REFERENCING OLD TABLE AS removed NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION add_actual_to_line_month();
CREATE TRIGGER line_month_deleted AFTER DELETE ON ledger_rollup REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION add_actual_to_line_month();

-- Empty exactly while these sums equal the approved deltas and the rollups.
CREATE VIEW line_month_difference AS
SELECT funding_line_id, month, m.planned_cents, b.planned, m.actual_cents, l.actual, m.entries, l.entries AS rollup_entries
FROM line_month m
FULL JOIN (
  SELECT funding_line_id, coalesce(month, '') AS month, sum(current_cents)::bigint AS planned FROM budget_month GROUP BY 1, 2
) b USING (funding_line_id, month)
FULL JOIN (
  SELECT funding_line_id, posting_month AS month, sum(cents)::bigint AS actual, sum(entries)::int AS entries
  FROM ledger_rollup GROUP BY 1, 2
) l USING (funding_line_id, month)
WHERE m.planned_cents IS DISTINCT FROM b.planned OR coalesce(m.actual_cents, 0) <> coalesce(l.actual, 0)
  OR coalesce(m.entries, 0) <> coalesce(l.entries, 0);
