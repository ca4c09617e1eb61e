import { Prisma } from '@painopiste/prisma/generated/client';
import type { LedgerViewsInput } from '@painopiste/shared/audit/audit-list-input';
import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { allOf } from '../../db/conditions.ts';
import { isUuid } from '../../db/is-uuid.ts';
import { namesOf } from '../../db/names-of.ts';
import { workAreaInScope } from '../../db/scope-sql.ts';
import type { Db, Reader } from '../../db/transaction.ts';
import { happenedWithin } from '../audit/trail-conditions.ts';
import type { LedgerView, ViewSource } from './ledger-view.ts';

export interface NewView {
  readonly actor: Actor;
  readonly on: CalendarDate;
  readonly source: ViewSource;
  readonly filter: string;
  readonly rows: number;
  readonly workAreaIds: readonly string[];
  /** The same view by the same person within so many minutes is the same reading. */
  readonly quietMinutes: number;
}

/** Adds a reading, unless the same one has just been recorded. */
export async function saveView(db: Db, view: NewView): Promise<void> {
  const { actor, on, source, filter, rows, workAreaIds, quietMinutes } = view;
  await db.$executeRaw`
    INSERT INTO ledger_view (actor_id, actor_name, on_date, source, filter, rows, work_area_ids)
    SELECT ${actor.id}::uuid, ${actor.name}, ${on}::date, ${source}, ${filter}, ${rows}::int, ${workAreaIds}::uuid[]
    WHERE NOT EXISTS (SELECT 1 FROM ledger_view v
      WHERE v.actor_id = ${actor.id}::uuid AND v.source = ${source} AND v.filter = ${filter}
        AND v.work_area_ids @> ${workAreaIds}::uuid[]
        AND v.at > now() - make_interval(mins => ${quietMinutes}::int))`;
}

/** The next readings that touched this scope, newest first. */
export async function findViews(
  reader: Reader,
  scope: ReadScope,
  { person, region, project, from, to, beforeSequence, pageSize }: LedgerViewsInput,
): Promise<LedgerView[]> {
  const touched = [workAreaInScope(scope)];
  if (region.length > 0) touched.push(Prisma.sql`p.region_code = ANY(${region}::text[])`);
  if (project.length > 0) touched.push(Prisma.sql`p.slug = ANY(${project}::text[])`);
  const asked = [happenedWithin(Prisma.sql`v.at`, from, to)];
  if (person.length > 0) asked.push(Prisma.sql`v.actor_id = ANY(${person.filter(isUuid)}::uuid[])`);
  if (beforeSequence !== undefined) asked.push(Prisma.sql`v.sequence < ${BigInt(beforeSequence)}`);
  const rows = await reader.$queryRaw<
    (Omit<LedgerView, 'sequence' | 'at'> & { sequence: bigint; at: Date })[]
  >`
    SELECT v.sequence, v.actor_name AS actor, v.actor_id AS "actorId", v.at, v.on_date::text AS "on", v.source, v.filter,
      v.rows, touched.projects
    FROM ledger_view v CROSS JOIN LATERAL (
      SELECT json_agg(json_build_object('slug', each.slug, 'region', each.region_code, 'names', ${namesOf('each')})
        ORDER BY each.region_code, each.slug) AS projects
      FROM (SELECT DISTINCT p.* FROM work_area w JOIN project p ON p.id = w.project_id
        WHERE w.id = ANY(v.work_area_ids) AND ${allOf(touched)}) each
    ) touched
    WHERE touched.projects IS NOT NULL AND ${allOf(asked)} ORDER BY v.sequence DESC LIMIT ${pageSize + 1}`;
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence), at: row.at.toISOString() }));
}
