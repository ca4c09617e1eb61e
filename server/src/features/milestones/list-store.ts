import { Prisma } from '@painopiste/prisma/generated/client';
import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { isUuid } from '../../db/is-uuid.ts';
import type { Reader } from '../../db/transaction.ts';
import { isLate, type Language, type ListFilters, listCondition, listOrder } from './list-conditions.ts';
import { findRows, milestoneTables } from './milestone-store.ts';
import type { StoredMilestone } from './stored-milestone.ts';

export interface PageOfList {
  readonly today: CalendarDate;
  readonly language: Language;
  readonly offset: number;
  readonly limit: number;
}

/** How many milestones pass, and how many of those are late. */
interface Counts {
  readonly total: number;
  readonly late: number;
}

const NONE: Counts = { total: 0, late: 0 };

/**
 * One page of the milestones that pass, and how many pass in all. Only the page's own rows get their walls, shares and
 * counts: the rest is filtered, sorted and counted bare.
 */
export async function findPage(
  reader: Reader,
  scope: ReadScope,
  filters: ListFilters,
  { today, language, offset, limit }: PageOfList,
): Promise<Counts & { rows: StoredMilestone[] }> {
  const isAsked = listCondition(scope, filters, today);
  const rows = await findRows<Counts>(
    reader,
    Prisma.sql`
      SELECT m.id, count(*) OVER ()::int AS total, count(*) FILTER (WHERE ${isLate(today)}) OVER ()::int AS late,
        row_number() OVER (ORDER BY ${listOrder(filters, language)}) AS place
      FROM ${milestoneTables} WHERE ${isAsked} ORDER BY place OFFSET ${offset} LIMIT ${limit}`,
    Prisma.sql`, asked.total, asked.late`,
  );
  const [first] = rows;
  if (!first) return { rows: [], ...(offset > 0 ? await countAll(reader, isAsked, today) : NONE) };
  return { rows: rows.map(({ total: _, late: __, ...row }) => row), total: first.total, late: first.late };
}

async function countAll(reader: Reader, isAsked: Prisma.Sql, today: CalendarDate): Promise<Counts> {
  const [row] = await reader.$queryRaw<Counts[]>`
    SELECT count(*)::int AS total, count(*) FILTER (WHERE ${isLate(today)})::int AS late
    FROM ${milestoneTables} WHERE ${isAsked}`;
  return row ?? NONE;
}

/** Which of these filter words exist? */
export async function findKnown(
  reader: Reader,
  words: Readonly<Record<'region' | 'focusArea' | 'project' | 'owner' | 'workArea', readonly string[]>>,
): Promise<ReadonlySet<string>> {
  const uuids = { owner: words.owner.filter(isUuid), workArea: words.workArea.filter(isUuid) };
  const rows = await reader.$queryRaw<{ word: string }[]>`
    SELECT 'region=' || code AS word FROM region WHERE active AND code = ANY(${words.region}::text[])
    UNION ALL SELECT 'focusArea=' || key FROM focus_area WHERE key = ANY(${words.focusArea}::text[])
    UNION ALL SELECT 'project=' || slug FROM project WHERE archived_at IS NULL AND slug = ANY(${words.project}::text[])
    UNION ALL SELECT 'owner=' || id FROM app_user WHERE id = ANY(${uuids.owner}::uuid[])
    UNION ALL SELECT 'workArea=' || id FROM work_area WHERE id = ANY(${uuids.workArea}::uuid[])`;
  return new Set(rows.map(({ word }) => word));
}
