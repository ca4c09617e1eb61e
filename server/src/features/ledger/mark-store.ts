import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Reader, Tx } from '../../db/transaction.ts';

/** Remembers a code as belonging to no project. False where it was marked already. */
export async function saveMark(
  tx: Tx,
  mark: {
    readonly regionCode: string;
    readonly code: string;
    readonly by: string;
    readonly on: CalendarDate;
  },
): Promise<boolean> {
  const added = await tx.$executeRaw`
    INSERT INTO cost_centre_mark (region_code, code, marked_by_id, marked_on)
    VALUES (${mark.regionCode}, ${mark.code}, ${mark.by}::uuid, ${mark.on}::date) ON CONFLICT DO NOTHING`;
  return added === 1;
}

/** Forgets the mark. False where there was none. */
export async function removeMark(tx: Tx, regionCode: string, code: string): Promise<boolean> {
  const { count } = await tx.costCentreMark.deleteMany({ where: { regionCode, code } });
  return count === 1;
}

/** The codes of a region that belong to no project. */
export async function listMarks(reader: Reader, regionCode: string): Promise<string[]> {
  const marks = await reader.costCentreMark.findMany({ where: { regionCode }, orderBy: { code: 'asc' } });
  return marks.map((mark) => mark.code);
}
