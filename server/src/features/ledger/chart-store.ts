import type { AccountRange } from '@painopiste/shared/ledger/account-category';
import { type CostCentre, type LedgerChart, pivotKeyOf } from '@painopiste/shared/ledger/ledger-chart';
import type { Place } from '@painopiste/shared/permissions/can';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import type { Month } from '@painopiste/shared/values/month';
import { monthOrNull } from '../../db/columns.ts';
import type { Reader } from '../../db/transaction.ts';

/** What a region's rows are judged by, and where each line stands with its closings. */
export interface RegionChart extends LedgerChart {
  /** Last closed month by funding line; null = none is closed. */
  readonly closedThrough: ReadonlyMap<string, Month | null>;
}

interface CentreRow {
  id: string;
  code: string;
  valid_from: string;
  valid_to: string | null;
  work_area_id: string;
  funding_line_id: string;
  project_id: string;
  window_start: string;
  window_end: string;
  category_keys: string[];
  closed_through: string | null;
}

/** Loads what a region's rows are judged by; `mayImport` says whether rows of a work area may come in. */
export async function loadChart(
  reader: Reader,
  regionCode: string,
  mayImport: (place: Place) => boolean,
): Promise<RegionChart> {
  const rows = await reader.$queryRaw<CentreRow[]>`
    SELECT c.id, c.code, c.valid_from::text, c.valid_to::text, c.work_area_id, c.funding_line_id, l.project_id,
      l.window_start::text, l.window_end::text,
      (SELECT array_agg(k.category_key) FROM funding_line_category k WHERE k.funding_line_id = l.id) AS category_keys,
      (SELECT max(m.month) FROM month_closing m WHERE m.project_id = l.project_id) AS closed_through
    FROM cost_centre c JOIN funding_line_current l ON l.id = c.funding_line_id
    WHERE c.region_code = ${regionCode}
    ORDER BY c.code, c.valid_from`;
  const places = await loadPlaces(reader, [...new Set(rows.map((row) => row.work_area_id))]);
  const centres = rows.map((row) => {
    const place = places.get(row.work_area_id);
    return toCostCentre(row, place !== undefined && mayImport(place));
  });
  return {
    accountingUnit: regionCode,
    costCentres: Map.groupBy(centres, (centre) => centre.code),
    closedThrough: await loadClosings(reader, regionCode),
    pivotMonths: await loadPivotMonths(reader, regionCode),
    ...(await loadRules(reader, regionCode)),
  };
}

const toCostCentre = (row: CentreRow, mayImport: boolean): CostCentre => ({
  id: row.id,
  code: row.code,
  validFrom: calendarDate(row.valid_from),
  validTo: row.valid_to === null ? null : calendarDate(row.valid_to),
  workAreaId: row.work_area_id,
  fundingLineId: row.funding_line_id,
  projectId: row.project_id,
  windowStart: calendarDate(row.window_start),
  windowEnd: calendarDate(row.window_end),
  categoryKeys: new Set(row.category_keys),
  closedThrough: monthOrNull(row.closed_through),
  mayImport,
});

async function loadClosings(reader: Reader, regionCode: string): Promise<Map<string, Month | null>> {
  const rows = await reader.$queryRaw<{ id: string; month: string | null }[]>`
    SELECT l.id, (SELECT max(m.month) FROM month_closing m WHERE m.project_id = p.id) AS month
    FROM funding_line l JOIN project p ON p.id = l.project_id WHERE p.region_code = ${regionCode}`;
  return new Map(rows.map((row) => [row.id, monthOrNull(row.month)]));
}

async function loadPivotMonths(reader: Reader, regionCode: string): Promise<Set<string>> {
  // By the batches that may have brought some: those are few, and all entries are many.
  const rows = await reader.$queryRaw<{ code: string; day: string }[]>`
    SELECT DISTINCT e.cost_centre_code AS code, date_trunc('month', e.booked_on)::date::text AS day
    FROM ledger_batch b JOIN ledger_entry_live e ON e.batch_id = b.id
    WHERE b.region_code = ${regionCode} AND b.state = 'active' AND b.shape <> 'paakirja' AND e.kind = 'pivot'`;
  return new Set(rows.map(({ code, day }) => pivotKeyOf(code, calendarDate(day))));
}

async function loadRules(
  reader: Reader,
  regionCode: string,
): Promise<Pick<LedgerChart, 'notOurs' | 'accounts' | 'personalCategories' | 'keepsPersonalTexts'>> {
  const marks = await reader.costCentreMark.findMany({ where: { regionCode }, select: { code: true } });
  const mappings = await reader.accountMapping.findMany({ where: { regionCode } });
  const personal = await reader.costCategory.findMany({ where: { personal: true }, select: { key: true } });
  const region = await reader.region.findUniqueOrThrow({ where: { code: regionCode } });
  const accounts: AccountRange[] = mappings.map((mapping) => ({
    from: mapping.accountFrom,
    to: mapping.accountTo,
    categoryKey: mapping.categoryKey,
  }));
  return {
    notOurs: new Set(marks.map((mark) => mark.code)),
    accounts,
    personalCategories: new Set(personal.map((category) => category.key)),
    keepsPersonalTexts: region.keepsPersonalTexts,
  };
}

/** Where work areas stand, for the question who may do what with them. */
export async function loadPlaces(
  reader: Reader,
  workAreaIds: readonly string[],
): Promise<Map<string, Place>> {
  const areas = await reader.workArea.findMany({
    where: { id: { in: [...workAreaIds] } },
    select: { id: true, project: { select: { id: true, regionCode: true } }, shares: true },
  });
  return new Map(
    areas.map(({ id, project, shares }) => [
      id,
      { regionCode: project.regionCode, projectId: project.id, workAreaId: id, shares },
    ]),
  );
}

export const hasRegion = async (reader: Reader, code: string): Promise<boolean> =>
  (await reader.region.count({ where: { code } })) === 1;

/** Is the code a cost centre of one of the region's projects, now or at any time? */
export const isCostCentre = async (reader: Reader, regionCode: string, code: string): Promise<boolean> =>
  (await reader.costCentre.count({ where: { regionCode, code } })) > 0;
