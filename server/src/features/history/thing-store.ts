import { Prisma } from '@painopiste/prisma/generated/client';
import type { ThingNoun } from '@painopiste/shared/history/thing';
import type { Place } from '@painopiste/shared/permissions/can';
import { CATALOGUES } from '@painopiste/shared/reference/catalogue';
import { isUuid } from '../../db/is-uuid.ts';
import { namesOf } from '../../db/names-of.ts';
import type { Reader } from '../../db/transaction.ts';
import type { Thing } from './thing.ts';

type Row = Pick<Thing, 'id' | 'names'> &
  Partial<Pick<Place, 'regionCode' | 'projectId' | 'workAreaId' | 'ownerId'>> & {
    readonly shares?: Place['shares'] | null;
  };

const shares = Prisma.sql`(SELECT json_agg(json_build_object('focusAreaKey', s.focus_area_key, 'basisPoints', s.basis_points))
  FROM work_area_share s WHERE s.work_area_id = w.id) AS shares`;
const inProject = Prisma.sql`p.region_code AS "regionCode", p.id AS "projectId"`;
const plain = (column: string): Prisma.Sql =>
  Prisma.raw(`json_build_object('fi', ${column}, 'sv', ${column}, 'en', ${column})`);

const entryOf = (table: string) => (key: string) =>
  Prisma.sql`SELECT t.key AS id, ${namesOf('t')} AS names FROM ${Prisma.raw(table)} t WHERE t.key = ${key}`;

/** A thing that stands somewhere, or in a catalogue. Who people are is told by the feature of people. */
export type PlacedNoun = Exclude<ThingNoun, 'person'>;

const QUERIES: Readonly<Record<PlacedNoun, (id: string) => Prisma.Sql>> = {
  project: (id) =>
    Prisma.sql`SELECT p.id, ${namesOf('p')} AS names, ${inProject} FROM project p WHERE p.id = ${id}::uuid`,
  'work-area': (
    id,
  ) => Prisma.sql`SELECT w.id, ${namesOf('w')} AS names, ${inProject}, w.id AS "workAreaId", ${shares}
    FROM work_area w JOIN project p ON p.id = w.project_id WHERE w.id = ${id}::uuid`,
  milestone: (id) => Prisma.sql`SELECT m.id, ${namesOf('m')} AS names, ${inProject}, w.id AS "workAreaId",
      m.owner_id AS "ownerId", ${shares}
    FROM milestone m JOIN work_area w ON w.id = m.work_area_id JOIN project p ON p.id = w.project_id
    WHERE m.id = ${id}::uuid`,
  'funding-line': (id) => Prisma.sql`SELECT l.id, ${namesOf('l')} AS names, ${inProject}
    FROM funding_line l JOIN project p ON p.id = l.project_id WHERE l.id = ${id}::uuid`,
  batch: (id) => Prisma.sql`SELECT b.id, ${plain('b.file_name')} AS names, b.region_code AS "regionCode"
    FROM ledger_batch b WHERE b.id = ${id}::uuid`,
  region: (code) =>
    Prisma.sql`SELECT r.code AS id, ${namesOf('r')} AS names FROM region r WHERE r.code = ${code}`,
  'focus-area': entryOf('focus_area'),
  programme: entryOf('programme'),
  call: entryOf('call'),
  'cost-category': entryOf('cost_category'),
  'target-group': entryOf('target_group'),
};

const CATALOGUE: ReadonlySet<PlacedNoun> = new Set<PlacedNoun>(['region', ...CATALOGUES]);

/** The thing of this id, code or key; null where there is none. */
export async function findThing(reader: Reader, noun: PlacedNoun, id: string): Promise<Thing | null> {
  const isOfCatalogue = CATALOGUE.has(noun);
  if (!isOfCatalogue && !isUuid(id)) return null;
  const [row] = await reader.$queryRaw<Row[]>`${QUERIES[noun](id)}`;
  if (!row) return null;
  const place: Place | null = isOfCatalogue
    ? null
    : {
        regionCode: row.regionCode ?? null,
        projectId: row.projectId ?? null,
        workAreaId: row.workAreaId ?? null,
        shares: row.shares ?? [],
        ownerId: row.ownerId ?? null,
      };
  return { id: row.id, names: row.names, place };
}
