-- The last month that any project has closed dates every portfolio: found at once, however many projects there are.
CREATE INDEX "month_closing_month_idx" ON "month_closing"("month");

-- A line's latest decision is looked up for the lines that are asked for; sorted out of all of them, a region would pay for
-- every other one.
CREATE OR REPLACE VIEW funding_line_current AS
SELECT
  l.id, l.project_id, l.key, l.name_fi, l.name_sv, l.name_en, l.pillar, l.position, l.window_start, a.window_end,
  a.grant_cents, a.own_share_cents, a.grant_cents + a.own_share_cents AS budget_at_completion_cents, a.basis,
  a.number AS amendment_number, a.decided_on, a.decision_reference, a.source,
  l.amber_basis_points, l.red_basis_points, l.quiet_basis_points, l.administration_basis_points, l.version
FROM funding_line l CROSS JOIN LATERAL (
  SELECT * FROM funding_line_amendment WHERE funding_line_id = l.id ORDER BY number DESC LIMIT 1
) a;
