/** A work area's plan: weights of 36 months as in `planWeights`, 945 thirtieths in all. */
const PLANNED_MONTHS = `
  SELECT a.project, a.area, a.id AS work_area_id, a.line_id, a.grant_cents / 5 AS area_cents, m AS month_index,
    to_char(date '2023-01-01' + make_interval(months => m), 'YYYY-MM') AS month,
    CASE WHEN m < 32 THEN least(30, (m + 1) * 5) ELSE (36 - m) * 6 END AS weight
  FROM large_area a, generate_series(0, 35) AS m`;

const SPLIT = `(VALUES ('staff', 50), ('services', 45), ('travel', 5)) AS s (category, per_cent)`;

export const LARGE_BUDGETS = [
  `INSERT INTO budget_decision (id, project_id, kind, reference, decided_on, synthetic)
   SELECT md5('large decision ' || project)::uuid, id, 'original', '§ 12 (synteettinen)', date '2023-03-15', true
   FROM large_project`,
  `INSERT INTO budget_delta (budget_decision_id, funding_line_id, work_area_id, category_key, month, cents)
   SELECT md5('large decision ' || p.project)::uuid, p.line_id, p.work_area_id, s.category, p.month,
     p.area_cents * s.per_cent / 100 * p.weight / 945
   FROM (${PLANNED_MONTHS}) p, ${SPLIT}`,
  `UPDATE budget_decision SET state = 'approved'`,
];

/** Twenty months of fifty entries in each work area: of 2 000 work areas two million. */
export const LARGE_LEDGER = [
  `INSERT INTO ledger_batch (id, region_code, file_name, file_sha256, shape, state, synthetic, rows_read, rows_total,
     created_on, activated_at, activated_on)
   SELECT md5('large batch ' || region_code)::uuid, region_code, 'large-' || region_code || '.csv',
     encode(sha256(convert_to(region_code, 'UTF8')), 'hex'), 'paakirja', 'active', true, count(*) * 5000,
     count(*) * 5000, date '2024-09-12', timestamptz '2024-09-12 09:00Z', date '2024-09-12'
   FROM large_project GROUP BY region_code`,
  `INSERT INTO ledger_entry (batch_id, row_number, region_code, accounting_unit, fiscal_year, voucher, account,
     cost_centre_code, ordinal, cost_centre_id, funding_line_id, work_area_id, category_key, booked_on, posting_month,
     cents, text, recorded_at)
   SELECT md5('large batch ' || a.region_code)::uuid,
     2 + a.place * 5000 + a.area * 1000 + p.month_index * 50 + i, a.region_code, a.region_code,
     left(p.month, 4)::int, (a.project * 5 + a.area) || '-' || p.month_index || '-' || i, k.account, a.centre, 1,
     a.centre_id, a.line_id, a.id, k.category, to_date(p.month, 'YYYY-MM') + (i * 7 + a.area) % 28, p.month,
     greatest(1, p.area_cents * p.weight / 945 / 50 * (50 + (i * 37 + p.month_index * 11 + a.project * 7) % 90) / 100),
     CASE WHEN k.category = 'services' THEN 'Valmennus ja koulutus' END, timestamptz '2024-09-12 09:00Z'
   FROM large_area a
   JOIN (${PLANNED_MONTHS}) p ON p.work_area_id = a.id AND p.month_index < 20
   CROSS JOIN generate_series(0, 49) AS i
   JOIN (VALUES (0, 4000, 'staff'), (1, 4340, 'services'), (2, 4420, 'travel')) AS k (kind, account, category)
     ON k.kind = CASE WHEN i < 26 THEN 0 WHEN i < 46 THEN 1 ELSE 2 END`,
  `INSERT INTO ledger_batch_delta (batch_id, funding_line_id, work_area_id, category_key, posting_month, cents, entries)
   SELECT batch_id, funding_line_id, work_area_id, category_key, posting_month, sum(cents), count(*)
   FROM ledger_entry GROUP BY 1, 2, 3, 4, 5`,
  `INSERT INTO ledger_rollup (funding_line_id, work_area_id, category_key, posting_month, cents, entries)
   SELECT funding_line_id, work_area_id, category_key, posting_month, sum(cents), sum(entries)
   FROM ledger_batch_delta GROUP BY 1, 2, 3, 4`,
];
