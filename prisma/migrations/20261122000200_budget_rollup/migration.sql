-- Approved budget per line, work area and month: what every curve reads. An approved decision never changes again, so
-- its deltas are added once, by the database itself, when it is approved.

-- CreateTable
CREATE TABLE "budget_rollup" (
    "funding_line_id" UUID NOT NULL,
    "work_area_id" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "cents" BIGINT NOT NULL,

    CONSTRAINT "budget_rollup_pkey" PRIMARY KEY ("funding_line_id","work_area_id","month")
);

-- CreateIndex
CREATE INDEX "budget_rollup_work_area_id_idx" ON "budget_rollup"("work_area_id");

INSERT INTO budget_rollup (funding_line_id, work_area_id, month, cents)
SELECT funding_line_id, work_area_id, coalesce(month, ''), sum(current_cents)::bigint FROM budget_month GROUP BY 1, 2, 3;

CREATE FUNCTION add_to_budget_rollup() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO budget_rollup AS r (funding_line_id, work_area_id, month, cents)
  SELECT funding_line_id, work_area_id, coalesce(month, ''), sum(cents)::bigint
  FROM budget_delta WHERE budget_decision_id = NEW.id GROUP BY 1, 2, 3
  ON CONFLICT (funding_line_id, work_area_id, month) DO UPDATE SET cents = r.cents + excluded.cents;
  RETURN NULL;
END $$;
CREATE TRIGGER budget_rollup_kept AFTER UPDATE OF state ON budget_decision FOR EACH ROW
  WHEN (NEW.state = 'approved' AND OLD.state <> 'approved') EXECUTE FUNCTION add_to_budget_rollup();

-- Empty exactly while the rollup equals the approved deltas.
CREATE VIEW budget_rollup_difference AS
SELECT funding_line_id, work_area_id, month, coalesce(r.cents, 0) AS rollup_cents, coalesce(d.cents, 0)::bigint AS delta_cents
FROM budget_rollup r
FULL JOIN (
  SELECT funding_line_id, work_area_id, coalesce(month, '') AS month, sum(current_cents) AS cents
  FROM budget_month GROUP BY 1, 2, 3
) d USING (funding_line_id, work_area_id, month)
WHERE coalesce(r.cents, 0) <> coalesce(d.cents, 0);
