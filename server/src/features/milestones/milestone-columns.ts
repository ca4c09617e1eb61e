import { Prisma } from '@painopiste/prisma/generated/client';
import { namesOf } from '../../db/names-of.ts';

/** Where no funding line says otherwise there is no wall; a date far enough off lets every rule work. */
const NO_WALL = '2999-12-31';

/**
 * The fields of a `Milestone` from `milestone m`, by their names there. The table's own constraints keep states, kinds and
 * dates what the type says, so a row is taken as it comes: this is a hot list.
 */
export const milestoneColumns: Prisma.Sql = Prisma.sql`
  m.id, m.work_area_id AS "workAreaId", m.kind, ${namesOf('m')} AS names, m.weight, m.technique, m.percent, m.state,
  m.baseline_on::text AS "baselineOn", m.forecast_on::text AS "forecastOn", m.done_on::text AS "doneOn",
  m.done_by_id AS "doneById", m.accepted_on::text AS "acceptedOn", m.accepted_by_id AS "acceptedById",
  m.owner_id AS "ownerId", m.evidence_required AS "evidenceRequired", m.version,
  (SELECT json_build_object(
      'required', CASE WHEN m.evidence_required THEN greatest(1, count(*) FILTER (WHERE e.state <> 'rejected')) ELSE 0 END,
      'accepted', count(*) FILTER (WHERE e.state = 'accepted'))
    FROM evidence e WHERE e.milestone_id = m.id) AS "evidenceState",
  (SELECT count(*)::int FROM milestone_move v
    WHERE v.milestone_id = m.id AND v.undone_by_command_id IS NULL) AS moves`;

/**
 * The wall of the work area `w`: the last day of the latest window that pays for it, by a budget or a cost centre; of the
 * project's latest window where nothing says which line pays.
 */
export const wallOfWorkArea: Prisma.Sql = Prisma.sql`
  (SELECT coalesce(max(own.window_end) FILTER (WHERE own.pays), max(own.window_end), ${NO_WALL}::date)::text FROM (
    SELECT
      (SELECT a.window_end FROM funding_line_amendment a
        WHERE a.funding_line_id = l.id ORDER BY a.number DESC LIMIT 1) AS window_end,
      EXISTS (SELECT 1 FROM budget_delta d JOIN budget_decision b ON b.id = d.budget_decision_id
          WHERE d.work_area_id = w.id AND d.funding_line_id = l.id AND b.state = 'approved')
        OR EXISTS (SELECT 1 FROM cost_centre k WHERE k.work_area_id = w.id AND k.funding_line_id = l.id) AS pays
    FROM funding_line l WHERE l.project_id = w.project_id) own)`;

/** The shares of the work area `w` with the focus areas' codes, in catalogue order. */
export const sharesOfWorkArea: Prisma.Sql = Prisma.sql`
  (SELECT json_agg(json_build_object('focusAreaKey', f.key, 'code', f.code, 'basisPoints', s.basis_points)
      ORDER BY f.position)
    FROM work_area_share s JOIN focus_area f ON f.key = s.focus_area_key WHERE s.work_area_id = w.id)`;
