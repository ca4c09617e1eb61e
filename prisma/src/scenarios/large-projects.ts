/** $1: ids of the people who lead and own. So many projects in the 22 regions, five work areas each. */
export const largeProjects = (projects: number): string[] => [
  `CREATE TEMPORARY TABLE large_project ON COMMIT DROP AS
   SELECT n AS project, md5('large project ' || n)::uuid AS id, md5('large line ' || n)::uuid AS line_id, r.code AS region_code,
     (n - 1) / 22 AS place, (200 + n % 37 * 20) * 1000000::bigint AS grant_cents
   FROM generate_series(1, ${projects}) AS n
   JOIN (SELECT code, row_number() OVER (ORDER BY code) - 1 AS place FROM region WHERE active) r ON r.place = (n - 1) % 22`,
  `CREATE TEMPORARY TABLE large_area ON COMMIT DROP AS
   SELECT p.project, a AS area, md5('large area ' || p.project || ' ' || a)::uuid AS id, p.id AS project_id, p.line_id,
     p.region_code, p.place, p.grant_cents, f.key AS focus_area_key, f.name_fi, f.name_sv, f.name_en,
     'L' || lpad(p.project::text, 3, '0') || a AS centre, md5('large centre ' || p.project || ' ' || a)::uuid AS centre_id
   FROM large_project p, generate_series(0, 4) AS a
   JOIN focus_area f ON true
   WHERE f.position = (a + p.project) % 13`,
  `INSERT INTO project (id, slug, region_code, call_key, name_fi, name_sv, name_en, starts_on, plan_approved_on,
     plan_approval_reference, synthetic, source)
   SELECT id, 'laaja-' || project, region_code, 'rrp2-2023-2025', 'Laajan aineiston hanke ' || project,
     'Projekt ' || project || ' i det stora materialet', 'Project ' || project || ' of the large data', date '2023-01-01',
     date '2023-03-15', '§ 12 (synteettinen)', true, 'Synteettinen kuormitusaineisto'
   FROM large_project`,
  `INSERT INTO funding_line (id, project_id, key, name_fi, name_sv, name_en, pillar, window_start, position)
   SELECT line_id, id, 'rrp2', 'RRP2 2023–2025', 'RRP2 2023–2025', 'RRP2 2023–2025', 4, date '2023-01-01', 0
   FROM large_project`,
  `INSERT INTO funding_line_amendment (id, funding_line_id, number, decided_on, basis, grant_cents, window_end, source)
   SELECT md5('large amendment ' || project)::uuid, line_id, 1, date '2022-12-08', 'estimate', grant_cents,
     date '2025-12-31', 'Synteettinen kuormitusaineisto, ei todellinen avustus'
   FROM large_project`,
  `INSERT INTO funding_line_category (funding_line_id, category_key, position)
   SELECT p.line_id, c.key, c.position FROM large_project p, cost_category c WHERE c.key <> 'overheads'`,
  `INSERT INTO work_area (id, project_id, key, name_fi, name_sv, name_en, lead_id, position)
   SELECT id, project_id, focus_area_key, name_fi, name_sv, name_en,
     ($1::uuid[])[1 + (project + area) % cardinality($1::uuid[])], area
   FROM large_area`,
  `INSERT INTO work_area_share (work_area_id, focus_area_key, basis_points)
   SELECT id, focus_area_key, 10000 FROM large_area`,
  `INSERT INTO cost_centre (id, region_code, code, valid_from, work_area_id, funding_line_id)
   SELECT centre_id, region_code, centre, date '2023-01-01', id, line_id FROM large_area`,
  `SET CONSTRAINTS ALL IMMEDIATE`,
  `SET CONSTRAINTS ALL DEFERRED`,
];

/** 25 milestones a project: those whose baseline is over by June 2024 are accepted, some of the rest are late. */
export const LARGE_MILESTONES = [
  `CREATE TEMPORARY TABLE large_milestone ON COMMIT DROP AS
   SELECT a.id AS work_area_id, a.project_id, a.project, a.name_fi, a.name_sv, a.name_en, j,
     md5('large milestone ' || a.id || ' ' || j)::uuid AS id, m.baseline_on,
     m.baseline_on + (a.project + j * 3 + a.area) % 4 * 31 AS forecast_on,
     m.baseline_on < date '2024-06-01' AS is_accepted,
     ($1::uuid[])[1 + (a.project + j) % cardinality($1::uuid[])] AS owner_id
   FROM large_area a, generate_series(1, 5) AS j,
     LATERAL (SELECT (date '2023-01-01' + make_interval(months => j * 7 - (a.project + a.area) % 5))::date - 1 AS baseline_on) m`,
  `INSERT INTO milestone (id, work_area_id, kind, name_fi, name_sv, name_en, weight, state, baseline_on, forecast_on,
     done_on, done_by_id, accepted_on, accepted_by_id, owner_id, added_on, position, version)
   SELECT id, work_area_id, 'milestone', name_fi || ', vaihe ' || j, name_sv || ', skede ' || j, name_en || ', stage ' || j,
     5 + 5 * (j % 3), CASE WHEN is_accepted THEN 'accepted' WHEN baseline_on < date '2024-12-01' THEN 'in-progress'
       ELSE 'planned' END, baseline_on, forecast_on,
     CASE WHEN is_accepted THEN least(forecast_on, date '2024-09-10') END, CASE WHEN is_accepted THEN owner_id END,
     CASE WHEN is_accepted THEN least(forecast_on, date '2024-09-10') + 7 END,
     CASE WHEN is_accepted THEN ($1::uuid[])[1] END, owner_id, date '2023-03-15', j,
     CASE WHEN forecast_on > baseline_on THEN 2 ELSE 1 END
   FROM large_milestone`,
  `INSERT INTO milestone_move (id, milestone_id, from_on, to_on, reason, moved_by_id, moved_on, command_id)
   SELECT md5('large move ' || id)::uuid, id, baseline_on, forecast_on, 'Rekrytointi viivästyi.', owner_id,
     least(baseline_on - 9, date '2024-09-10'), md5('large move command ' || id)::uuid
   FROM large_milestone WHERE forecast_on > baseline_on`,
  `INSERT INTO baseline (id, project_id, number, decided_on, decision_reference)
   SELECT md5('large baseline ' || project)::uuid, id, 1, date '2023-03-15', '§ 12 (synteettinen)' FROM large_project`,
  `INSERT INTO baseline_milestone (baseline_id, milestone_id, baseline_on, weight)
   SELECT md5('large baseline ' || project)::uuid, id, baseline_on, 5 + 5 * (j % 3) FROM large_milestone`,
];

export const LARGE_CLOSINGS = [
  `INSERT INTO month_closing (project_id, month, closed_by_id, closed_at, closed_on)
   SELECT p.id, to_char(m, 'YYYY-MM'), ($1::uuid[])[1], m + interval '1 month 12 days', (m + interval '1 month 12 days')::date
   FROM large_project p, generate_series(timestamptz '2023-01-01 00:00Z', timestamptz '2024-08-01 00:00Z', '1 month') AS m`,
];
