import { Prisma } from '@painopiste/prisma/generated/client';
import type { GrantBasis } from '@painopiste/shared/budget/burn-line';
import type { SignalBands } from '@painopiste/shared/budget/signal';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import type { Month } from '@painopiste/shared/values/month';
import { centsFrom, centsOrNull, monthOrNull } from '../../db/columns.ts';
import { allOf } from '../../db/conditions.ts';
import { namesOf } from '../../db/names-of.ts';
import type { Reader } from '../../db/transaction.ts';
import type { LineFilter, StoredLine } from './stored-line.ts';

interface LineRow {
  id: string;
  key: string;
  names: LocalText;
  pillar: number | null;
  project_id: string;
  slug: string;
  project_names: LocalText;
  programme_key: string;
  region_code: string;
  synthetic: boolean;
  window_start: string;
  window_end: string;
  bac: bigint | null;
  grant_cents: bigint | null;
  own_share: bigint;
  basis: string;
  source: string | null;
  decision_reference: string | null;
  decided_on: string | null;
  bands: SignalBands;
  closed_through: string | null;
}

/** The funding lines of the projects that are not archived, in active regions; by region, project and position. */
export async function findLines(reader: Reader, filter: LineFilter = {}): Promise<StoredLine[]> {
  const conditions = [Prisma.sql`p.archived_at IS NULL`, Prisma.sql`r.active`];
  if (filter.regionCodes) conditions.push(Prisma.sql`p.region_code = ANY(${filter.regionCodes}::text[])`);
  if (filter.projectIds) conditions.push(Prisma.sql`p.id = ANY(${filter.projectIds}::uuid[])`);
  const rows = await reader.$queryRaw<LineRow[]>`
    SELECT l.id, l.key, ${namesOf('l')} AS names, l.pillar, p.id AS project_id, p.slug,
      ${namesOf('p')} AS project_names, c.programme_key, p.region_code, p.synthetic,
      l.window_start::text, l.window_end::text, l.budget_at_completion_cents AS bac, l.grant_cents,
      l.own_share_cents AS own_share, l.basis, coalesce(l.source, p.source) AS source, l.decision_reference,
      l.decided_on::text, json_build_object('amberBasisPoints', l.amber_basis_points, 'redBasisPoints',
        l.red_basis_points, 'quietBasisPoints', l.quiet_basis_points) AS bands,
      (SELECT max(m.month) FROM month_closing m WHERE m.project_id = p.id) AS closed_through
    FROM funding_line_current l JOIN project p ON p.id = l.project_id JOIN region r ON r.code = p.region_code
      JOIN call c ON c.key = p.call_key
    WHERE ${allOf(conditions)}
    ORDER BY p.region_code, c.position, p.starts_on, p.slug, l.position, l.key`;
  return rows.map(toLine);
}

const toLine = (row: LineRow): StoredLine => ({
  id: row.id,
  key: row.key,
  names: row.names,
  pillar: row.pillar,
  project: { id: row.project_id, slug: row.slug, names: row.project_names },
  programmeKey: row.programme_key,
  regionCode: row.region_code,
  synthetic: row.synthetic,
  window: { start: calendarDate(row.window_start), end: calendarDate(row.window_end) },
  budgetAtCompletion: centsOrNull(row.bac),
  grant: centsOrNull(row.grant_cents),
  ownShare: centsFrom(row.own_share),
  basis: row.basis as GrantBasis,
  source: row.source,
  decisionReference: row.decision_reference,
  decidedOn: row.decided_on === null ? null : calendarDate(row.decided_on),
  bands: row.bands,
  closedThrough: monthOrNull(row.closed_through),
});

/** The last month that any project has closed; null before the first closing. */
export async function findLastClosedMonth(reader: Reader): Promise<Month | null> {
  const [row] = await reader.$queryRaw<
    { month: string | null }[]
  >`SELECT max(month) AS month FROM month_closing`;
  return monthOrNull(row?.month ?? null);
}

export async function hasProgramme(reader: Reader, key: string): Promise<boolean> {
  return (await reader.programme.count({ where: { key } })) > 0;
}
