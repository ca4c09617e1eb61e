import { Prisma } from '@painopiste/prisma/generated/client';
import { namesOf } from '../../db/names-of.ts';
import type { Reader } from '../../db/transaction.ts';
import type { Ids } from './ids-within.ts';
import type { LanguageNames, NamesById } from './names-by-id.ts';

const plain = (expression: string): Prisma.Sql =>
  Prisma.raw(`json_build_object('fi', ${expression}, 'sv', ${expression}, 'en', ${expression})`);

/** Tables whose rows have names: by id. */
const byId: readonly (readonly [table: string, names: Prisma.Sql])[] = [
  ['app_user', plain('t.name')],
  ['project', namesOf('t')],
  ['work_area', namesOf('t')],
  ['milestone', namesOf('t')],
  ['funding_line', namesOf('t')],
  ['partner', namesOf('t')],
  ['cost_centre', plain('t.code')],
  ['ledger_batch', plain('t.file_name')],
  ['evidence', plain('t.title')],
];

/** … and by a key of their kind. */
const byKey: readonly (readonly [kind: string, table: string, key: string])[] = [
  ['focus-area', 'focus_area', 'key'],
  ['target-group', 'target_group', 'key'],
  ['category', 'cost_category', 'key'],
  ['programme', 'programme', 'key'],
  ['call', 'call', 'key'],
  ['region', 'region', 'code'],
  ['collaborative-area', 'collaborative_area', 'code'],
];

/** What these ids and keys are called; what is nobody's is left out. */
export async function findNames(reader: Reader, { uuids, keys }: Ids): Promise<NamesById> {
  const parts: Prisma.Sql[] = [];
  if (uuids.length > 0) {
    for (const [table, names] of byId) {
      parts.push(
        Prisma.sql`SELECT t.id::text AS id, ${names} AS names FROM ${Prisma.raw(table)} t WHERE t.id = ANY(${uuids}::uuid[])`,
      );
    }
  }
  for (const [kind, table, key] of byKey) {
    const asked = keys
      .filter((each) => each.startsWith(`${kind}:`))
      .map((each) => each.slice(kind.length + 1));
    if (asked.length === 0) continue;
    const column = Prisma.raw(`t.${key}::text`);
    parts.push(
      Prisma.sql`SELECT ${`${kind}:`} || ${column}, ${namesOf('t')} FROM ${Prisma.raw(table)} t WHERE ${column} = ANY(${asked}::text[])`,
    );
  }
  if (parts.length === 0) return {};
  const rows = await reader.$queryRaw<
    { id: string; names: LanguageNames }[]
  >`${Prisma.join(parts, ' UNION ALL ')}`;
  return Object.fromEntries(rows.map(({ id, names }) => [id, names]));
}
