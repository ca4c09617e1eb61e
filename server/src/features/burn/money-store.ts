import { Prisma } from '@painopiste/prisma/generated/client';
import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import { type Cents, cents } from '@painopiste/shared/values/cents';
import { month } from '@painopiste/shared/values/month';
import { allOf } from '../../db/conditions.ts';
import { workAreaInScope } from '../../db/scope-sql.ts';
import type { Reader } from '../../db/transaction.ts';
import type { MoneyCell, MoneyDetail } from './money-cell.ts';

export interface MoneyFilter {
  readonly lineIds: readonly string[];
  readonly workAreaIds?: readonly string[];
  /** Only work areas with a share in this focus area; the sums are still whole. */
  readonly focusAreaKey?: string;
}

type Tuple = [
  month: string | null,
  planned: number | null,
  actual: number | null,
  committed: number | null,
  entries: number,
];
interface CellRow {
  line: string;
  area: string;
  category: string;
  months: Tuple[];
}

const KEYS: Readonly<Record<MoneyDetail, Prisma.Sql>> = {
  line: Prisma.sql`d.funding_line_id`,
  'work-area': Prisma.sql`d.funding_line_id, d.work_area_id`,
  category: Prisma.sql`d.funding_line_id, d.work_area_id, d.category_key`,
};

/** Where the approved budget stands: by category it is summed from the deltas, otherwise it is kept summed. */
const APPROVED: Readonly<Record<MoneyDetail, Prisma.Sql>> = {
  line: Prisma.sql`budget_rollup d`,
  'work-area': Prisma.sql`budget_rollup d`,
  category: Prisma.sql`budget_delta d JOIN budget_decision b ON b.id = d.budget_decision_id AND b.state = 'approved'`,
};

/** The same keys as they come out of the parts, '' for those that are summed over. */
const CELL: Readonly<Record<MoneyDetail, Prisma.Sql>> = {
  line: Prisma.sql`funding_line_id AS line, '' AS area, '' AS category`,
  'work-area': Prisma.sql`funding_line_id AS line, work_area_id AS area, '' AS category`,
  category: Prisma.sql`funding_line_id AS line, work_area_id AS area, category_key AS category`,
};

/**
 * The monthly sums that every curve and figure is made of: approved budget, rollups of the ledger, open commitments,
 * of the work areas in this scope. Each is summed by itself first, so that few rows meet. Nothing is summed over lines,
 * because every line is cut at its own month.
 */
export async function sumMoney(
  reader: Reader,
  scope: ReadScope,
  filter: MoneyFilter,
  detail: MoneyDetail,
): Promise<MoneyCell[]> {
  const keys = KEYS[detail];
  const isAsked = allOf([
    Prisma.sql`d.funding_line_id = ANY(${filter.lineIds}::uuid[])`,
    ...areaConditions(scope, filter, detail),
  ]);
  const rows = await reader.$queryRaw<CellRow[]>`
    WITH part AS (
      SELECT ${keys}, nullif(d.month, '') AS month, sum(d.cents) AS planned, NULL::numeric AS actual,
        NULL::numeric AS committed, 0 AS entries
      FROM ${APPROVED[detail]} WHERE ${isAsked} GROUP BY ${keys}, d.month
      UNION ALL
      SELECT ${keys}, d.posting_month, NULL, sum(d.cents), NULL, sum(d.entries)
      FROM ledger_rollup d WHERE ${isAsked} GROUP BY ${keys}, d.posting_month
      UNION ALL
      SELECT ${keys}, d.expected_month, NULL, NULL, sum(d.ordered_cents - d.invoiced_cents), 0
      FROM commitment d WHERE d.closed_on IS NULL AND ${isAsked} GROUP BY ${keys}, d.expected_month
    )
    SELECT ${CELL[detail]}, json_agg(json_build_array(month, planned, actual, committed, entries)) AS months
    FROM part GROUP BY 1, 2, 3`;
  return rows.map(toCell);
}

/**
 * The same by line, for lines all of whose work areas count: the database keeps these sums ready, so that they take as long
 * for a million entries as for none.
 */
export async function sumWholeLines(reader: Reader, lineIds: readonly string[]): Promise<MoneyCell[]> {
  const isAsked = Prisma.sql`d.funding_line_id = ANY(${lineIds}::uuid[])`;
  const rows = await reader.$queryRaw<CellRow[]>`
    WITH part AS (
      SELECT d.funding_line_id, nullif(d.month, '') AS month, d.planned_cents AS planned,
        CASE WHEN d.entries > 0 THEN d.actual_cents END AS actual, NULL::numeric AS committed, d.entries
      FROM line_month d WHERE ${isAsked}
      UNION ALL
      SELECT d.funding_line_id, d.expected_month, NULL, NULL, sum(d.ordered_cents - d.invoiced_cents), 0
      FROM commitment d WHERE d.closed_on IS NULL AND ${isAsked} GROUP BY d.funding_line_id, d.expected_month
    )
    SELECT funding_line_id AS line, '' AS area, '' AS category,
      json_agg(json_build_array(month, planned, actual, committed, entries)) AS months
    FROM part GROUP BY 1`;
  return rows.map(toCell);
}

/** Which work areas; nothing to say where all of them count. */
function areaConditions(
  scope: ReadScope,
  { lineIds, workAreaIds, focusAreaKey }: MoneyFilter,
  detail: MoneyDetail,
): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (detail === 'category') {
    // The deltas are found by work area.
    conditions.push(Prisma.sql`d.work_area_id IN (SELECT w.id FROM work_area w
      JOIN funding_line l ON l.project_id = w.project_id WHERE l.id = ANY(${lineIds}::uuid[]))`);
  }
  if (workAreaIds) conditions.push(Prisma.sql`d.work_area_id = ANY(${workAreaIds}::uuid[])`);
  if (focusAreaKey !== undefined) {
    conditions.push(Prisma.sql`d.work_area_id IN (SELECT s.work_area_id FROM work_area_share s
      WHERE s.focus_area_key = ${focusAreaKey})`);
  }
  if (!scope.everything) {
    conditions.push(Prisma.sql`d.work_area_id IN (SELECT w.id FROM work_area w JOIN project p ON p.id = w.project_id
      WHERE ${workAreaInScope(scope)})`);
  }
  return conditions;
}

const centsOf = (amount: number | null): Cents | null => (amount === null ? null : cents(amount));

/** Budget, ledger and commitments of a month come apart; sums of the same month are for whoever adds them up. */
const toCell = ({ line, area, category, months }: CellRow): MoneyCell => ({
  lineId: line,
  workAreaId: area,
  categoryKey: category,
  undated: centsOf(months.find(([when]) => when === null)?.[1] ?? null),
  months: months.flatMap(([when, planned, actual, committed, entries]) =>
    when === null
      ? []
      : [
          {
            month: month(when),
            planned: centsOf(planned),
            actual: centsOf(actual),
            committed: centsOf(committed),
            entries,
          },
        ],
  ),
});
