import { Prisma } from '@painopiste/prisma/generated/client';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Reader } from '../../db/transaction.ts';
import type { MilestoneChanges } from './milestone-list.ts';

/**
 * Has `milestone m` changed on this day or after it? Forecast moved (and the move not taken back), done, accepted, added,
 * or any command in the audit trail: sample data and imports leave dates without commands.
 */
export const changedSince = (since: CalendarDate): Prisma.Sql => Prisma.sql`(
  m.added_on >= ${since}::date OR m.done_on >= ${since}::date OR m.accepted_on >= ${since}::date
  OR m.id IN (SELECT v.milestone_id FROM milestone_move v
    WHERE v.moved_on >= ${since}::date AND v.undone_by_command_id IS NULL)
  OR m.id::text IN (SELECT a.entity_id FROM audit_entry a
    WHERE a.noun = 'milestone' AND a.on_date >= ${since}::date))`;

/** What has changed in these milestones since then. The day of a state is its own where it has one, else its command's. */
export function findChanges(
  reader: Reader,
  ids: readonly string[],
  since: CalendarDate,
): Promise<MilestoneChanges[]> {
  return reader.$queryRaw<MilestoneChanges[]>`
    SELECT m.id AS "milestoneId",
      CASE WHEN first_move.milestone_id IS NOT NULL AND first_move.from_on IS DISTINCT FROM m.forecast_on
        THEN json_build_object('from', first_move.from_on, 'to', m.forecast_on) END AS forecast,
      CASE WHEN reached.day IS NOT NULL
        THEN json_build_object('to', m.state, 'on', reached.day) END AS state,
      CASE WHEN m.added_on >= ${since}::date THEN m.added_on::text END AS "addedOn"
    FROM milestone m
      LEFT JOIN LATERAL (
        SELECT v.milestone_id, v.from_on FROM milestone_move v LEFT JOIN audit_entry a ON a.command_id = v.command_id
        WHERE v.milestone_id = m.id AND v.moved_on >= ${since}::date AND v.undone_by_command_id IS NULL
        ORDER BY v.moved_on, a.sequence NULLS FIRST LIMIT 1) first_move ON true
      LEFT JOIN LATERAL (
        SELECT a.on_date FROM audit_entry a
        WHERE a.noun = 'milestone' AND a.entity_id = m.id::text AND a.on_date >= ${since}::date
          AND a.before ->> 'state' <> a.after ->> 'state'
        ORDER BY a.sequence DESC LIMIT 1) command ON true
      CROSS JOIN LATERAL (
        SELECT CASE
          WHEN m.state = 'accepted' AND (m.accepted_on >= ${since}::date OR command.on_date IS NOT NULL) THEN m.accepted_on
          WHEN m.state = 'done' AND (m.done_on >= ${since}::date OR command.on_date IS NOT NULL) THEN m.done_on
          WHEN m.state NOT IN ('accepted', 'done') THEN command.on_date
        END AS day) reached
    WHERE m.id = ANY(${[...ids]}::uuid[])`;
}
