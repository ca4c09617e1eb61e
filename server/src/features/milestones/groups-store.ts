import { Prisma } from '@painopiste/prisma/generated/client';
import type { MilestoneGrouping } from '@painopiste/shared/milestones/milestone-group';
import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import type { Reader } from '../../db/transaction.ts';
import { groupColumns } from './group-columns.ts';
import { isLate, listCondition, type ListFilters, listOrder } from './list-conditions.ts';
import type { PageOfList } from './list-store.ts';
import type { MilestoneGroup, MilestoneGroups, MilestoneSums } from './milestone-groups.ts';
import type { MilestonePlaces } from './milestone-list.ts';
import { findRows, milestoneTables } from './milestone-store.ts';
import type { StoredMilestone } from './stored-milestone.ts';

type Grouped = Pick<PageOfList, 'today' | 'language'> & { readonly by: MilestoneGrouping };

const isReady = Prisma.sql`m.state IN ('done', 'accepted')`;

const sumsOf = (late: Prisma.Sql): Prisma.Sql => Prisma.sql`
  count(*)::int AS total, count(*) FILTER (WHERE ${late})::int AS late,
  count(*) FILTER (WHERE ${isReady})::int AS ready, coalesce(sum(m.weight), 0)::float8 AS weight,
  coalesce(sum(m.weight) FILTER (WHERE ${isReady}), 0)::float8 AS "readyWeight",
  max(coalesce(m.accepted_on, m.forecast_on) - m.baseline_on)::int AS "worstSlip"`;

const NONE: MilestoneSums = { total: 0, late: 0, ready: 0, weight: 0, readyWeight: 0, worstSlip: null };

async function findSums(reader: Reader, isAsked: Prisma.Sql, late: Prisma.Sql): Promise<MilestoneSums> {
  const [row] = await reader.$queryRaw<MilestoneSums[]>`
    SELECT ${sumsOf(late)} FROM ${milestoneTables} WHERE ${isAsked}`;
  return row ?? NONE;
}

/** The sums of each group of the milestones that pass, and of all of them, each counted once. */
export async function findGroups(
  reader: Reader,
  scope: ReadScope,
  filters: ListFilters,
  grouped: Grouped,
): Promise<MilestoneGroups> {
  const { key, names, order, join } = groupColumns(grouped.by, filters, grouped);
  const isAsked = listCondition(scope, filters, grouped.today);
  const late = isLate(grouped.today);
  const [groups, all] = await Promise.all([
    reader.$queryRaw<MilestoneGroup[]>`
      SELECT key, names, total, late, ready, weight, "readyWeight", "worstSlip" FROM (
        SELECT ${key} AS key, ${names} AS names, ${order} AS place, ${sumsOf(late)}
        FROM ${milestoneTables} ${join} WHERE ${isAsked} GROUP BY 1, 2, 3) grouped
      ORDER BY place NULLS LAST, key`,
    findSums(reader, isAsked, late),
  ]);
  return { by: grouped.by, groups, all };
}

interface PlacedId {
  readonly id: string;
  readonly of: string;
  /** Its place inside its group, from 1. */
  readonly inGroup: number;
  readonly listed: number;
}

export interface GroupedPage {
  readonly rows: readonly StoredMilestone[];
  readonly total: number;
  readonly late: number;
  readonly grouping: MilestonePlaces;
}

/** One page of the rows that pass, group by group, inside a group in the list's order; and how many milestones pass in all. */
export async function findGroupedPage(
  reader: Reader,
  scope: ReadScope,
  filters: ListFilters,
  { offset, limit, ...grouped }: PageOfList & Grouped,
): Promise<GroupedPage> {
  const { key, order, join } = groupColumns(grouped.by, filters, grouped);
  const isAsked = listCondition(scope, filters, grouped.today);
  const inGroup = listOrder(filters, grouped.language);
  const [placed, { total, late }] = await Promise.all([
    reader.$queryRaw<PlacedId[]>`
      SELECT id, of, "inGroup", listed FROM (
        SELECT m.id, ${key} AS of, count(*) OVER ()::int AS listed,
          row_number() OVER (PARTITION BY ${key} ORDER BY ${inGroup})::int AS "inGroup",
          row_number() OVER (ORDER BY ${order} NULLS LAST, ${key}, ${inGroup}) AS place
        FROM ${milestoneTables} ${join} WHERE ${isAsked}) placed
      ORDER BY place OFFSET ${offset} LIMIT ${limit}`,
    findSums(reader, isAsked, isLate(grouped.today)),
  ]);
  const byId = await findById(reader, new Set(placed.map(({ id }) => id)));
  const rows = placed.flatMap(({ id, of }) => {
    const row = byId.get(id);
    return row ? [{ row, of }] : [];
  });
  const [first] = placed;
  return {
    rows: rows.map(({ row }) => row),
    total,
    late,
    grouping: {
      by: grouped.by,
      of: rows.map(({ of }) => of),
      continues: first !== undefined && first.inGroup > 1,
      listed: first?.listed ?? 0,
    },
  };
}

/** Whole rows, each once, however often it stands on the page. */
async function findById(
  reader: Reader,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, StoredMilestone>> {
  if (ids.size === 0) return new Map();
  const asked = Prisma.sql`SELECT asked_id AS id, 1 AS place FROM unnest(${[...ids]}::uuid[]) asked_id`;
  const rows = await findRows(reader, asked);
  return new Map(rows.map((row) => [row.id, row]));
}
