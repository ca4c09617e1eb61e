import { Prisma } from '@painopiste/prisma/generated/client';
import { namesOf } from '../../db/names-of.ts';

/** Where no funding line says otherwise there is no wall; a date far enough off lets every rule work. */
export const NO_WALL = '2999-12-31';

/**
 * What is counted and looked up around milestones, for all of them at once: to follow a CTE `asked (id, …)` that holds
 * their ids. All are materialised: without fresh statistics they would be computed again for every milestone.
 *
 * The wall is the last day of the latest window that pays for the work area, by a budget or a cost centre; of the
 * project's latest window where nothing says which line pays. A project's only line needs no looking up.
 */
export const milestoneDetails: Prisma.Sql = Prisma.sql`
  area AS MATERIALIZED (
    SELECT DISTINCT w.id, w.project_id FROM asked JOIN milestone m ON m.id = asked.id
      JOIN work_area w ON w.id = m.work_area_id
  ), paying AS MATERIALIZED (
    SELECT id, project_id, window_end, count(*) OVER (PARTITION BY project_id) AS lines FROM funding_line_current
  ), wall AS MATERIALIZED (
    SELECT area.id AS work_area_id, coalesce(
        max(l.window_end) FILTER (WHERE l.lines = 1
          OR EXISTS (SELECT 1 FROM budget_rollup b WHERE b.funding_line_id = l.id AND b.work_area_id = area.id)
          OR EXISTS (SELECT 1 FROM cost_centre k WHERE k.funding_line_id = l.id AND k.work_area_id = area.id)),
        max(l.window_end), ${NO_WALL}::date)::text AS window_end
    FROM area LEFT JOIN paying l ON l.project_id = area.project_id GROUP BY area.id
  ), moved AS MATERIALIZED (
    SELECT v.milestone_id, count(*)::int AS moves FROM asked JOIN milestone_move v ON v.milestone_id = asked.id
    WHERE v.undone_by_command_id IS NULL GROUP BY 1
  ), proof AS MATERIALIZED (
    SELECT e.milestone_id, count(*) FILTER (WHERE e.state IN ('submitted', 'accepted')) AS offered,
      count(*) FILTER (WHERE e.state = 'accepted') AS accepted
    FROM asked JOIN evidence e ON e.milestone_id = asked.id GROUP BY 1
  )`;

/** Joins them to `milestone m`. */
export const joinDetails: Prisma.Sql = Prisma.sql`
  JOIN wall ON wall.work_area_id = m.work_area_id LEFT JOIN moved ON moved.milestone_id = m.id
    LEFT JOIN proof ON proof.milestone_id = m.id`;

/**
 * The fields of a `Milestone` from `milestone m` with its details, by their names there. The table's own constraints keep
 * states, kinds and dates what the type says, so a row is taken as it comes: this is a hot list.
 */
export const milestoneColumns: Prisma.Sql = Prisma.sql`
  m.id, m.work_area_id AS "workAreaId", m.kind, ${namesOf('m')} AS names, m.weight, m.technique, m.percent, m.state,
  m.baseline_on::text AS "baselineOn", m.forecast_on::text AS "forecastOn", m.done_on::text AS "doneOn",
  m.done_by_id AS "doneById", m.accepted_on::text AS "acceptedOn", m.accepted_by_id AS "acceptedById",
  m.owner_id AS "ownerId", m.evidence_required AS "evidenceRequired", m.version, coalesce(moved.moves, 0) AS moves,
  json_build_object(
    'required', CASE WHEN m.evidence_required THEN greatest(1, coalesce(proof.offered, 0)) ELSE 0 END,
    'accepted', coalesce(proof.accepted, 0)) AS "evidenceState"`;
