import { Prisma } from '@painopiste/prisma/generated/client';
import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import { allOf, anyOf } from '../../db/conditions.ts';
import type { Reader } from '../../db/transaction.ts';
import type { AuditList, AuditRow } from './audit-list.ts';

export interface AuditFilter {
  readonly noun?: string | undefined;
  readonly entityId?: string | undefined;
  /** Slug of a project. */
  readonly project?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** A row of the trail is in scope where the thing that it tells of stands in it. */
function entryInScope({
  everything,
  regionCodes,
  projectIds,
  workAreaIds,
  focusAreaKeys,
}: ReadScope): Prisma.Sql {
  if (everything) return Prisma.sql`true`;
  return anyOf([
    Prisma.sql`a.region_code = ANY(${regionCodes}::text[])`,
    Prisma.sql`a.project_id = ANY(${projectIds}::uuid[])`,
    Prisma.sql`a.work_area_id = ANY(${workAreaIds}::uuid[])`,
    Prisma.sql`a.focus_area_keys && ${focusAreaKeys}::text[]`,
  ]);
}

/** One page of the trail, newest first, and how many rows pass in all. */
export async function findAuditPage(
  reader: Reader,
  scope: ReadScope,
  { noun, entityId, project, offset, limit }: AuditFilter,
): Promise<Pick<AuditList, 'rows' | 'total'>> {
  const conditions = [entryInScope(scope)];
  if (noun !== undefined) conditions.push(Prisma.sql`a.noun = ${noun}`);
  if (entityId !== undefined) conditions.push(Prisma.sql`a.entity_id = ${entityId}`);
  if (project !== undefined) {
    conditions.push(Prisma.sql`a.project_id = (SELECT p.id FROM project p WHERE p.slug = ${project})`);
  }
  const isAsked = allOf(conditions);
  const [rows, [count]] = await Promise.all([
    reader.$queryRaw<(Omit<AuditRow, 'sequence' | 'at'> & { sequence: bigint; at: Date })[]>`
      SELECT a.sequence, a.command_id AS "commandId", a.action, a.actor_name AS actor, a.at, a.on_date::text AS "on",
        a.noun, a.entity_id AS "entityId", a.version, a.reason, a.before, a.after, a.undoes_command_id AS undoes
      FROM audit_entry a WHERE ${isAsked} ORDER BY a.sequence DESC OFFSET ${offset} LIMIT ${limit}`,
    reader.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM audit_entry a WHERE ${isAsked}`,
  ]);
  return {
    rows: rows.map((row) => ({ ...row, sequence: Number(row.sequence), at: row.at.toISOString() })),
    total: count?.total ?? 0,
  };
}
