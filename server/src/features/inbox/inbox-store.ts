import { Prisma } from '@painopiste/prisma/generated/client';
import type { Place } from '@painopiste/shared/permissions/can';
import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { namesOf } from '../../db/names-of.ts';
import { workAreaInScope } from '../../db/scope-sql.ts';
import type { Db, Reader } from '../../db/transaction.ts';
import type { InboxMention, InboxMilestone } from './inbox.ts';

/** Where a found thing stands: the asker's rights are asked on the very row. */
export type Placed<T> = T & { readonly place: Place };

/** Nobody works through more than this at a time. */
const AT_MOST = 200;

const placeIn = Prisma.sql`json_build_object('regionCode', p.region_code, 'projectId', p.id, 'workAreaId', w.id,
  'shares', coalesce((SELECT json_agg(json_build_object('focusAreaKey', s.focus_area_key, 'basisPoints', s.basis_points))
    FROM work_area_share s WHERE s.work_area_id = w.id), '[]')) AS place`;

/** The mentions of a person in comments that still say them. */
export async function findMentions(reader: Reader, userId: string): Promise<Placed<InboxMention>[]> {
  const rows = await reader.$queryRaw<(Omit<Placed<InboxMention>, 'at'> & { at: Date })[]>`
    SELECT c.id AS "commentId", c.text, author.name AS author, cm.mentioned_at AS at, cm.read_at IS NOT NULL AS "isRead",
      CASE WHEN c.project_id IS NOT NULL THEN 'project' WHEN c.work_area_id IS NOT NULL THEN 'work-area'
        ELSE 'milestone' END AS noun, coalesce(m.id, w.id, p.id) AS "thingId", p.slug AS "projectSlug",
      CASE WHEN m.id IS NOT NULL THEN ${namesOf('m')} WHEN w.id IS NOT NULL THEN ${namesOf('w')}
        ELSE ${namesOf('p')} END AS names, ${placeIn}
    FROM comment_mention cm JOIN comment c ON c.id = cm.comment_id JOIN app_user author ON author.id = c.author_id
      LEFT JOIN milestone m ON m.id = c.milestone_id
      LEFT JOIN work_area w ON w.id = coalesce(c.work_area_id, m.work_area_id)
      JOIN project p ON p.id = coalesce(c.project_id, w.project_id)
    WHERE cm.user_id = ${userId}::uuid AND cm.removed_at IS NULL AND c.withdrawn_at IS NULL
    ORDER BY cm.read_at IS NOT NULL, cm.mentioned_at DESC LIMIT ${AT_MOST}`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** Remembers that the person has read these mentions. */
export async function markMentionsRead(db: Db, userId: string, commentIds: readonly string[]): Promise<void> {
  await db.$executeRaw`
    UPDATE comment_mention SET read_at = now()
    WHERE user_id = ${userId}::uuid AND comment_id = ANY(${commentIds}::uuid[]) AND read_at IS NULL`;
}

const due = Prisma.sql`coalesce(m.forecast_on, m.baseline_on)`;

const findMilestones = (
  reader: Reader,
  today: CalendarDate,
  condition: Prisma.Sql,
): Promise<Placed<InboxMilestone>[]> =>
  reader.$queryRaw<Placed<InboxMilestone>[]>`
    SELECT m.id, ${namesOf('m')} AS names, json_build_object('slug', p.slug, 'names', ${namesOf('p')}) AS project,
      ${due}::text AS "dueOn", m.state IN ('planned', 'in-progress') AND coalesce(${due} < ${today}::date, false) AS late,
      (SELECT count(*)::int FROM evidence e WHERE e.milestone_id = m.id AND e.state = 'submitted') AS evidence, ${placeIn}
    FROM milestone m JOIN work_area w ON w.id = m.work_area_id JOIN project p ON p.id = w.project_id
      JOIN region r ON r.code = p.region_code
    WHERE p.archived_at IS NULL AND r.active AND ${condition} ORDER BY ${due}, m.id LIMIT ${AT_MOST}`;

/** The open milestones of a person that are due by that day or late. */
export const findOwnMilestones = (
  reader: Reader,
  userId: string,
  { today, until }: { readonly today: CalendarDate; readonly until: CalendarDate },
): Promise<Placed<InboxMilestone>[]> =>
  findMilestones(
    reader,
    today,
    Prisma.sql`m.owner_id = ${userId}::uuid AND m.state IN ('planned', 'in-progress') AND ${due} <= ${until}::date`,
  );

/**
 * The milestones in this scope that wait for somebody else than who did the work (MODEL 14): done, where no evidence is
 * required or another marked it done; or with evidence that another has offered.
 */
export const findToAccept = (
  reader: Reader,
  scope: ReadScope,
  { userId, today }: { readonly userId: string; readonly today: CalendarDate },
): Promise<Placed<InboxMilestone>[]> =>
  findMilestones(
    reader,
    today,
    Prisma.sql`${workAreaInScope(scope)} AND m.state NOT IN ('accepted', 'cancelled') AND (
      (m.state = 'done' AND NOT (m.evidence_required AND m.done_by_id IS NOT DISTINCT FROM ${userId}::uuid))
      OR EXISTS (SELECT 1 FROM evidence e WHERE e.milestone_id = m.id AND e.state = 'submitted'
        AND e.added_by_id IS DISTINCT FROM ${userId}::uuid))`,
  );
