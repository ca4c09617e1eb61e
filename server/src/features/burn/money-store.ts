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

type Tuple = [month: string | null, planned: number | null, actual: number | null, committed: number | null, entries: number];
interface CellRow {
  line: string;
  area: string;
  category: string;
  months: Tuple[];
}

const KEYS: Readonly<Record<MoneyDetail, Prisma.Sql>> = {
  line: Prisma.sql`d.funding_line_id AS line, ''::text AS area, ''::text AS category`,
  'work-area': Prisma.sql`d.funding_line_id AS line, d.work_area_id::text AS area, ''::text AS category`,
  category: Prisma.sql`d.funding_line_id AS line, d.work_area_id::text AS area, d.category_key AS category`,
};

/**
 * The monthly sums that every curve and figure is made of: approved budget, rollups of the ledger, open commitments,
 * of the work areas in this scope. One query; nothing is summed over lines, because every line is cut at its own month.
 */
export async function sumMoney(
  reader: Reader,
  scope: ReadScope,
  filter: MoneyFilter,
  detail: MoneyDetail,
): Promise<MoneyCell[]> {
  const keys = KEYS[detail];
  const lines = Prisma.sql`d.funding_line_id = ANY(${filter.lineIds}::uuid[])`;
  const rows = await reader.$queryRaw<CellRow[]>`
    WITH area AS (
      SELECT w.id FROM work_area w JOIN project p ON p.id = w.project_id
      WHERE ${areaConditions(scope, filter)}
    ), part AS (
      SELECT ${keys}, d.month, d.cents AS planned, NULL::bigint AS actual, NULL::bigint AS committed, 0 AS entries
      FROM area JOIN budget_delta d ON d.work_area_id = area.id
        JOIN budget_decision b ON b.id = d.budget_decision_id AND b.state = 'approved'
      WHERE ${lines}
      UNION ALL
      SELECT ${keys}, d.posting_month, NULL, d.cents, NULL, d.entries
      FROM area JOIN ledger_rollup d ON d.work_area_id = area.id WHERE ${lines}
      UNION ALL
      SELECT ${keys}, d.expected_month, NULL, NULL, d.ordered_cents - d.invoiced_cents, 0
      FROM area JOIN commitment d ON d.work_area_id = area.id WHERE d.closed_on IS NULL AND ${lines}
    ), total AS (
      SELECT line, area, category, month, sum(planned) AS planned, sum(actual) AS actual, sum(committed) AS committed,
        sum(entries) AS entries
      FROM part GROUP BY 1, 2, 3, 4
    )
    SELECT line, area, category,
      json_agg(json_build_array(month, planned, actual, committed, entries) ORDER BY month) AS months
    FROM total GROUP BY 1, 2, 3`;
  return rows.map(toCell);
}

function areaConditions(scope: ReadScope, { lineIds, workAreaIds, focusAreaKey }: MoneyFilter): Prisma.Sql {
  const conditions = [
    workAreaInScope(scope),
    Prisma.sql`p.id IN (SELECT project_id FROM funding_line WHERE id = ANY(${lineIds}::uuid[]))`,
  ];
  if (workAreaIds) conditions.push(Prisma.sql`w.id = ANY(${workAreaIds}::uuid[])`);
  if (focusAreaKey !== undefined) {
    conditions.push(Prisma.sql`EXISTS (SELECT 1 FROM work_area_share s
      WHERE s.work_area_id = w.id AND s.focus_area_key = ${focusAreaKey})`);
  }
  return allOf(conditions);
}

const centsOf = (amount: number | null): Cents | null => (amount === null ? null : cents(amount));

const toCell = ({ line, area, category, months }: CellRow): MoneyCell => ({
  lineId: line,
  workAreaId: area,
  categoryKey: category,
  undated: centsOf(months.find(([when]) => when === null)?.[1] ?? null),
  months: months.flatMap(([when, planned, actual, committed, entries]) =>
    when === null
      ? []
      : [{ month: month(when), planned: centsOf(planned), actual: centsOf(actual), committed: centsOf(committed), entries }],
  ),
});
