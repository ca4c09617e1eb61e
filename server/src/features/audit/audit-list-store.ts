import { Prisma } from '@painopiste/prisma/generated/client';
import type { TrailAction, TrailNoun } from '@painopiste/shared/audit/trail-words';
import { namesOf } from '../../db/names-of.ts';
import type { Reader } from '../../db/transaction.ts';
import type { AuditRow } from './audit-list.ts';

/** A row of the trail as it is kept, with the names of where it stands. */
export type StoredAuditRow = Omit<AuditRow, 'changes'>;

export interface TrailPage {
  readonly beforeSequence: number | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** The next rows of the trail `a` that pass this condition, newest first. */
export async function findTrail(
  reader: Reader,
  condition: Prisma.Sql,
  { beforeSequence, offset, limit }: TrailPage,
): Promise<StoredAuditRow[]> {
  const goesOn =
    beforeSequence === undefined ? Prisma.sql`true` : Prisma.sql`a.sequence < ${BigInt(beforeSequence)}`;
  const rows = await reader.$queryRaw<
    (Omit<StoredAuditRow, 'sequence' | 'at'> & { sequence: bigint; at: Date })[]
  >`
    SELECT a.sequence, a.command_id AS "commandId", a.action, a.actor_name AS actor, a.actor_id AS "actorId",
      a.deputy_of_name AS "deputyOf", a.at,
      a.on_date::text AS "on", a.noun, a.entity_id AS "entityId", a.version, a.reason, a.before, a.after,
      a.undoes_command_id AS undoes,
      (SELECT taker.command_id FROM audit_entry taker WHERE taker.undoes_command_id = a.command_id) AS "undoneBy",
      CASE WHEN r.code IS NOT NULL THEN json_build_object('code', r.code, 'names', ${namesOf('r', 'short_name')}) END
        AS region,
      CASE WHEN p.id IS NOT NULL THEN json_build_object('slug', p.slug, 'names', ${namesOf('p')}) END AS project
    FROM audit_entry a LEFT JOIN region r ON r.code = a.region_code LEFT JOIN project p ON p.id = a.project_id
    WHERE ${condition} AND ${goesOn} ORDER BY a.sequence DESC OFFSET ${offset} LIMIT ${limit}`;
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence), at: row.at.toISOString() }));
}

/** How many rows of the trail pass this condition. */
export async function countTrail(reader: Reader, condition: Prisma.Sql): Promise<number> {
  const [count] = await reader.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM audit_entry a WHERE ${condition}`;
  return count?.total ?? 0;
}

/** The words that the filters of the page offer: who has acted, on what, how; within this condition. */
export async function findTrailWords(
  reader: Reader,
  condition: Prisma.Sql,
): Promise<{ people: { id: string; name: string }[]; nouns: TrailNoun[]; actions: TrailAction[] }> {
  const [people, acts] = await Promise.all([
    reader.$queryRaw<{ id: string; name: string }[]>`
      SELECT a.actor_id AS id, max(coalesce(u.name, a.actor_name)) AS name
      FROM audit_entry a LEFT JOIN app_user u ON u.id = a.actor_id
      WHERE a.actor_id IS NOT NULL AND ${condition} GROUP BY 1`,
    reader.$queryRaw<{ noun: TrailNoun; action: TrailAction }[]>`
      SELECT DISTINCT a.noun, a.action FROM audit_entry a WHERE ${condition}`,
  ]);
  const sorted = <T extends string>(words: readonly T[]): T[] =>
    [...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1));
  return {
    people,
    nouns: sorted(acts.map(({ noun }) => noun)),
    actions: sorted(acts.map(({ action }) => action)),
  };
}
