import type { CostCentre } from '@painopiste/shared/funding/cost-centre';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { dateFrom, dateOrNull, dateTo, dateToOrNull } from '../../db/columns.ts';
import { isUuid } from '../../db/is-uuid.ts';
import type { Reader, Tx } from '../../db/transaction.ts';

interface Row {
  id: string;
  version: number;
  code: string;
  validFrom: Date;
  validTo: Date | null;
  workAreaId: string;
  fundingLineId: string;
}

const centreFrom = (row: Row): CostCentre => ({
  id: row.id,
  version: row.version,
  code: row.code,
  validFrom: dateFrom(row.validFrom),
  validTo: dateOrNull(row.validTo),
  workAreaId: row.workAreaId,
  fundingLineId: row.fundingLineId,
});

/** The cost centres of a project, by code and time. */
export async function findCentresOfProject(reader: Reader, projectId: string): Promise<CostCentre[]> {
  const orderBy = [{ code: 'asc' as const }, { validFrom: 'asc' as const }];
  const rows = await reader.costCentre.findMany({ where: { fundingLine: { projectId } }, orderBy });
  return rows.map(centreFrom);
}

/** The cost centres of a region with this code, whichever project they belong to. */
export async function findSameCode(reader: Reader, regionCode: string, code: string): Promise<CostCentre[]> {
  return (await reader.costCentre.findMany({ where: { regionCode, code } })).map(centreFrom);
}

/** A cost centre with its project; null where there is none. */
export async function findCentre(
  reader: Reader,
  id: string,
): Promise<{ readonly centre: CostCentre; readonly projectId: string } | null> {
  if (!isUuid(id)) return null;
  const row = await reader.costCentre.findUnique({ where: { id }, include: { fundingLine: true } });
  return row && { centre: centreFrom(row), projectId: row.fundingLine.projectId };
}

/** What a cost centre of this project may be of. */
export async function findParts(
  reader: Reader,
  projectId: string,
): Promise<{ workAreaIds: ReadonlySet<string>; fundingLineIds: ReadonlySet<string> }> {
  const areas = await reader.workArea.findMany({ where: { projectId }, select: { id: true } });
  const lines = await reader.fundingLine.findMany({ where: { projectId }, select: { id: true } });
  return {
    workAreaIds: new Set(areas.map(({ id }) => id)),
    fundingLineIds: new Set(lines.map(({ id }) => id)),
  };
}

/** The first and the last day on which anything is booked on it, in force or waiting; null where nothing is. */
export async function findBookedDays(
  reader: Reader,
  { id, workAreaId }: CostCentre,
): Promise<{ first: CalendarDate; last: CalendarDate } | null> {
  // By the work area, which the entries are found by.
  const [row] = await reader.$queryRaw<{ first: string | null; last: string | null }[]>`
    SELECT min(e.booked_on)::text AS first, max(e.booked_on)::text AS last
    FROM ledger_entry e JOIN ledger_batch b ON b.id = e.batch_id AND b.state <> 'abandoned'
    WHERE e.work_area_id = ${workAreaId}::uuid AND e.cost_centre_id = ${id}::uuid`;
  return row?.first && row.last ? { first: calendarDate(row.first), last: calendarDate(row.last) } : null;
}

const columnsOf = (centre: CostCentre) => ({
  code: centre.code,
  validFrom: dateTo(centre.validFrom),
  validTo: dateToOrNull(centre.validTo),
  workAreaId: centre.workAreaId,
  fundingLineId: centre.fundingLineId,
  version: centre.version,
});

export async function saveNewCentre(tx: Tx, regionCode: string, centre: CostCentre): Promise<void> {
  await tx.costCentre.create({ data: { id: centre.id, regionCode, ...columnsOf(centre) } });
}

/** Saves it where nobody has been faster; false where somebody has. */
export async function saveCentre(tx: Tx, centre: CostCentre, seenVersion: number): Promise<boolean> {
  const where = { id: centre.id, version: seenVersion };
  const { count } = await tx.costCentre.updateMany({ where, data: columnsOf(centre) });
  return count === 1;
}
